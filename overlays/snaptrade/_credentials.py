"""What SnapTrade asks for to know who calls."""

import attrs
from pennyweight_core import Secret


@attrs.frozen(kw_only=True)
class Credentials:
    """A SnapTrade partner's or person's API key. `userId` and `userSecret` are arguments of the calls, not credentials."""

    client_id: str
    """Client id of an API key. See https://docs.snaptrade.com/docs/getting-started"""

    consumer_key: Secret[str]
    """Consumer key of the same API key: it signs requests and webhooks. See https://docs.snaptrade.com/docs/getting-started"""
