"""The access token of a user who let a registered partner see fills and positions. See https://docs.kalshi.com"""

from __future__ import annotations

from pennyweight_core import GivenToken
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from ._credentials import Credentials


def token_exchange(credentials: Credentials) -> GivenToken | None:
    """Return where access tokens come from; None where a key signs."""
    return None if credentials.access_token is None else GivenToken(credentials.access_token)
