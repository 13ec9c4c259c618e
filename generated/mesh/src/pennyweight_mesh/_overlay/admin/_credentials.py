"""What Mesh's Admin API asks for to know who calls."""

import attrs
from pennyweight_core import Secret


@attrs.frozen(kw_only=True)
class Credentials:
    """Credentials of the Admin API, which the Integration API does not take."""

    client_id: str
    """Client id, as for the Integration API. See https://docs.meshconnect.com/build/prepare-to-build"""

    client_secret: Secret[str]
    """Client secret for the Admin API. See https://docs.meshconnect.com/build/prepare-to-build"""
