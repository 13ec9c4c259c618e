"""What OneBalance asks for to know who calls."""

import attrs
from pennyweight_core import Secret


@attrs.frozen(kw_only=True)
class Credentials:
    """A OneBalance API key."""

    api_key: Secret[str]
    """API key; the public one of the documentation allows 60 requests a minute. See https://docs.onebalance.io/api-reference/authentication"""
