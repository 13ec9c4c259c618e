"""Access tokens of users who let an OAuth app in. See https://docs.snaptrade.com/docs/oauth-apps"""

from __future__ import annotations

from pennyweight_core import GivenToken, OAuthApp, OAuthServer, RefreshTokenExchange
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from ._credentials import Credentials

oauth_server = OAuthServer("/.well-known/oauth-authorization-server")


def token_exchange(credentials: Credentials) -> GivenToken | RefreshTokenExchange | None:
    """Return where access tokens come from; None where a key signs."""
    if credentials.access_token is not None:
        return GivenToken(credentials.access_token)
    if credentials.oauth_client_id is None or credentials.oauth_client_secret is None:
        return None
    app = OAuthApp(oauth_server, credentials.oauth_client_id, credentials.oauth_client_secret)
    return RefreshTokenExchange(app, credentials.refresh_token, credentials.on_refresh)
