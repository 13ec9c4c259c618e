"""What Mesh asks for to know who calls."""

import attrs
from pennyweight_core import Secret


@attrs.frozen(kw_only=True)
class Credentials:
    """A Mesh client's API keys. The per-account `authToken` is an argument of the calls, not a credential."""

    client_id: str
    """Client id. Sandbox and production are separate. See https://docs.meshconnect.com/build/prepare-to-build"""

    client_secret: Secret[str]
    """API secret of the same environment. See https://docs.meshconnect.com/build/prepare-to-build"""
