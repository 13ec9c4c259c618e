"""What stands at `client.oauth`: authorization of users for an app, by the code flow of OAuth 2.0 with PKCE."""

from __future__ import annotations

from pennyweight_core._oauth import redeem, revoke, start_authorization
from pennyweight_core._secret import Secret
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection

    from pennyweight_core._client import AsyncClient, Client
    from pennyweight_core._oauth import AuthorizationRequest, OAuthTokens


class OAuth:
    """Authorization of users for your app. The client needs `oauth_client_id` and `oauth_client_secret`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def start_authorization(self, *, redirect_uri: str, scopes: Collection[str] = ("read",)) -> AuthorizationRequest:
        """
        Begin an authorization; send the user's browser to the `url` of what is returned.

        Args:
            redirect_uri: Where the user comes back to, exactly as you registered it.
            scopes: What to ask for.

        Returns:
            Keep its `state`, `code_verifier` and `redirect_uri` in the user's session: each is good for one authorization.
        """
        found: AuthorizationRequest = self._client._run_for_token(
            start_authorization, redirect_uri=redirect_uri, scopes=scopes
        )
        return found

    def redeem(
        self, callback_url: str, *, state: str, code_verifier: str | Secret[str], redirect_uri: str
    ) -> OAuthTokens:
        """
        Exchange the code that a user came back with for tokens.

        Args:
            callback_url: The whole address at which the user came back.
            state: That of the `AuthorizationRequest`.
            code_verifier: That of the `AuthorizationRequest`.
            redirect_uri: That of the `AuthorizationRequest`.

        Returns:
            Store the refresh token encrypted, and make a client of this user with it.

        Raises:
            InvalidCredentialsError: the state is another, the user refused, or the vendor does not take the code.
        """
        given = {"callback_url": Secret(callback_url), "code_verifier": Secret(code_verifier)}
        del callback_url, code_verifier  # no traceback of ours shows them
        found: OAuthTokens = self._client._run_for_token(redeem, state=state, redirect_uri=redirect_uri, **given)
        return found

    def revoke(self, refresh_token: str | Secret[str]) -> None:
        """
        Take back what a user allowed; forget their tokens then.

        Args:
            refresh_token: The user's last one.
        """
        given = Secret(refresh_token)
        del refresh_token  # no traceback of ours shows it
        self._client._run_for_token(revoke, refresh_token=given)


class AsyncOAuth:
    """Authorization of users for your app. The client needs `oauth_client_id` and `oauth_client_secret`."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def start_authorization(
        self, *, redirect_uri: str, scopes: Collection[str] = ("read",)
    ) -> AuthorizationRequest:
        """Begin an authorization; see `OAuth.start_authorization`."""
        found: AuthorizationRequest = await self._client._run_for_token(
            start_authorization, redirect_uri=redirect_uri, scopes=scopes
        )
        return found

    async def redeem(
        self, callback_url: str, *, state: str, code_verifier: str | Secret[str], redirect_uri: str
    ) -> OAuthTokens:
        """Exchange the code that a user came back with for tokens; see `OAuth.redeem`."""
        given = {"callback_url": Secret(callback_url), "code_verifier": Secret(code_verifier)}
        del callback_url, code_verifier  # no traceback of ours shows them
        found: OAuthTokens = await self._client._run_for_token(redeem, state=state, redirect_uri=redirect_uri, **given)
        return found

    async def revoke(self, refresh_token: str | Secret[str]) -> None:
        """Take back what a user allowed; see `OAuth.revoke`."""
        given = Secret(refresh_token)
        del refresh_token  # no traceback of ours shows it
        await self._client._run_for_token(revoke, refresh_token=given)
