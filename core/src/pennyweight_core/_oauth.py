"""
OAuth 2.0 for apps: authorization with PKCE (RFC 7636), tokens (RFC 6749), their renewal and revocation (RFC 7009).

Where a vendor's endpoints are, its metadata tells (RFC 8414). An overlay says where that is with an `OAuthServer`, and hands
its credentials to a `RefreshTokenExchange`. Everything here that asks the vendor is a generator of a call's steps.
"""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64encode
from copy import copy
from functools import partial
from hashlib import sha256
from urllib.parse import parse_qs, urlencode, urlsplit

from pennyweight_core._errors import (
    AuthenticationError,
    BadRequestError,
    InvalidCredentialsError,
    MissingCredentialsError,
    PennyweightError,
)
from pennyweight_core._operation import Operation
from pennyweight_core._secret import Secret
from pennyweight_core._steps import Invocation
from pennyweight_core._tokens import AccessToken
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any

    from pennyweight_core._operation import Vendor
    from pennyweight_core._tokens import CallForToken, Steps

_FORM = "application/x-www-form-urlencoded"
_VERIFIER_BYTES, _STATE_BYTES = 64, 32


class OAuthServer:
    """
    Where an overlay's vendor has its OAuth metadata.

    Args:
        metadata: the path, below the base URL.
    """

    __slots__ = ("metadata",)

    def __init__(self, metadata: str = "/.well-known/oauth-authorization-server") -> None:
        self.metadata = metadata


class OAuthApp:
    """An app as it is registered at the vendor: the client of OAuth."""

    __slots__ = ("client_id", "client_secret", "server")

    def __init__(self, server: OAuthServer, client_id: str, client_secret: Secret[str]) -> None:
        self.server = server
        self.client_id = client_id
        self.client_secret = client_secret

    @classmethod
    def of(cls, server: OAuthServer, credentials: Any, vendor: str) -> OAuthApp:
        """
        Return the app that a client acts for.

        Raises:
            InvalidCredentialsError: the client was made with credentials of another kind.
        """
        if credentials.oauth_client_id is None or credentials.oauth_client_secret is None:
            raise InvalidCredentialsError(
                f"{vendor} oauth: this client has no oauth_client_id and oauth_client_secret. Make one with the app's",
                vendor=vendor,
            )
        return cls(server, credentials.oauth_client_id, credentials.oauth_client_secret)

    def authenticate(self) -> Mapping[str, Secret[str]]:
        """Return the header that says who asks for tokens."""
        pair = f"{self.client_id}:".encode() + self.client_secret.reveal().encode()
        return {"authorization": Secret(f"Basic {b64encode(pair).decode()}")}


class AuthorizationRequest:
    """
    What begins an authorization. Keep all but `url` in the user's session on your server: `oauth.redeem` asks for it.

    Attributes:
        url: where the user's browser goes.
        state: comes back with the user.
        code_verifier: proves that who redeems the code is who asked for it.
        redirect_uri: where the user comes back to.
    """

    __slots__ = ("code_verifier", "redirect_uri", "state", "url")

    def __init__(self, url: str, state: str, code_verifier: Secret[str], redirect_uri: str) -> None:
        self.url = url
        self.state = state
        self.code_verifier = code_verifier
        self.redirect_uri = redirect_uri

    def __repr__(self) -> str:
        return f"AuthorizationRequest(redirect_uri={self.redirect_uri!r})"


class OAuthTokens:
    """
    The tokens of one user.

    Attributes:
        access_token: what requests carry.
        refresh_token: what the next tokens are asked for with, once; None where there is none.
        expires_in: seconds that the access token holds; None where that is not told.
        scope: what they allow, names with blanks between.
        subject: what the vendor tells of the user, as it came.
    """

    __slots__ = ("access_token", "expires_in", "refresh_token", "scope", "subject")

    def __init__(
        self,
        access_token: Secret[str],
        refresh_token: Secret[str] | None,
        *,
        expires_in: float | None = None,
        scope: str = "",
        subject: object = None,
    ) -> None:
        self.access_token = access_token
        self.refresh_token = refresh_token
        self.expires_in = expires_in
        self.scope = scope
        self.subject = subject

    def __repr__(self) -> str:
        return f"OAuthTokens('***', expires_in={self.expires_in!r}, scope={self.scope!r})"


def code_challenge(code_verifier: Secret[str]) -> str:
    """Return what an authorization shows of its verifier, by the method S256."""
    return _base64url(sha256(code_verifier.reveal().encode()).digest())


def start_authorization(
    call: CallForToken, app: OAuthApp, *, redirect_uri: str, scopes: Collection[str]
) -> Steps[AuthorizationRequest]:
    """
    Return a new request for authorization; its state and verifier are good for one.

    Raises:
        TypeError: `scopes` is text.
    """
    if isinstance(scopes, str):
        raise TypeError(f"scopes: expected a list of names, found the text {scopes!r}")
    from secrets import token_bytes

    endpoint = yield from _find_endpoint(call, app.server, "authorization_endpoint")
    state, verifier = _base64url(token_bytes(_STATE_BYTES)), Secret(_base64url(token_bytes(_VERIFIER_BYTES)))
    query = {
        "response_type": "code",
        "client_id": app.client_id,
        "redirect_uri": redirect_uri,
        "scope": " ".join(scopes),
        "state": state,
        "code_challenge": code_challenge(verifier),
        "code_challenge_method": "S256",
    }
    joint = "&" if urlsplit(endpoint).query else "?"
    return AuthorizationRequest(f"{endpoint}{joint}{urlencode(query)}", state, verifier, redirect_uri)


def redeem(
    call: CallForToken,
    app: OAuthApp,
    *,
    callback_url: Secret[str],
    state: str,
    code_verifier: Secret[str],
    redirect_uri: str,
) -> Steps[OAuthTokens]:
    """
    Return the tokens of the user who came back.

    Raises:
        InvalidCredentialsError: the state is another, the user refused, or the vendor does not take the code.
    """
    code = _read_callback(callback_url, state)
    fields = {"code": code, "code_verifier": code_verifier, "redirect_uri": redirect_uri}
    endpoint = yield from _find_endpoint(call, app.server, "token_endpoint")
    try:
        return (yield from _request_tokens(call, app, endpoint, "oauth.redeem", "authorization_code", fields))
    except (BadRequestError, AuthenticationError) as error:
        raise _refused(error, "A code is good once and for a short time: let the user authorize again") from error


def revoke(call: CallForToken, app: OAuthApp, *, refresh_token: Secret[str]) -> Steps[None]:
    """Take back what a user allowed."""
    endpoint = yield from _find_endpoint(call, app.server, "revocation_endpoint")
    fields = {"token": refresh_token, "token_type_hint": "refresh_token"}
    yield from call(partial(_post, endpoint, "oauth.revoke"), fields, app.authenticate())


class RefreshTokenExchange:
    """
    A refresh token that is exchanged for access tokens, and that each exchange replaces with another.

    The new one is handed to `on_refresh` before anything else is done with what came with it. If that raises, it is handed over
    again at the next call, and nothing is asked for meanwhile. What the vendor has refused once is not sent again.
    """

    operation = "oauth.refresh"
    unbroken = True

    def __init__(
        self,
        app: OAuthApp,
        refresh_token: Secret[str] | None,
        on_refresh: Callable[[OAuthTokens], object] | None = None,
    ) -> None:
        self._app = app
        self._refresh_token = refresh_token
        self._on_refresh = on_refresh
        self._endpoint: str | None = None
        self._new: OAuthTokens | None = None
        self._refusal: InvalidCredentialsError | None = None

    def ask(self, call: CallForToken, credentials: Any) -> Steps[AccessToken | None]:  # noqa: ARG002 - it was made of them
        """
        Return a new access token.

        Raises:
            MissingCredentialsError: there is no refresh token.
            InvalidCredentialsError: the vendor does not take it.
        """
        if self._refusal is not None:
            raise copy(self._refusal)
        if self._new is None:
            yield from self._refresh(call)
        assert self._new is not None
        if self._on_refresh is not None:
            yield Invocation("on_refresh", self._on_refresh, self._new)
        new, self._new = self._new, None
        return AccessToken(new.access_token, expires_in=new.expires_in)

    def _refresh(self, call: CallForToken) -> Steps[None]:
        if self._refresh_token is None:
            raise MissingCredentialsError(
                "missing refresh_token. Let a user authorize with oauth.start_authorization and oauth.redeem, and make a "
                "client with the refresh token that comes of it",
                operation=self.operation,
            )
        if self._endpoint is None:
            self._endpoint = yield from _find_endpoint(call, self._app.server, "token_endpoint")
        fields = {"refresh_token": self._refresh_token}
        try:
            new = yield from _request_tokens(call, self._app, self._endpoint, self.operation, "refresh_token", fields)
        except (BadRequestError, AuthenticationError) as error:
            advice = "It was revoked, or used by another client or process: let the user authorize again"
            self._refusal = _refused(error, advice)
            raise self._refusal from error
        self._refresh_token = new.refresh_token or self._refresh_token
        self._new = new


def _find_endpoint(call: CallForToken, server: OAuthServer, name: str) -> Steps[str]:
    operation: Operation[Any] = Operation(
        "oauth.get_metadata", "GET", server.metadata, response_type="Any", safe=True, signed=False
    )
    metadata = yield from call(operation)
    found = metadata.get(name) if isinstance(metadata, dict) else None
    if not isinstance(found, str) or not found.startswith(("https://", "http://")):
        raise PennyweightError(
            f"oauth.get_metadata: expected the address of the {name} at {server.metadata}, found none",
            operation="oauth.get_metadata",
        )
    return found


def _request_tokens(
    call: CallForToken, app: OAuthApp, endpoint: str, name: str, grant: str, fields: Mapping[str, object]
) -> Steps[OAuthTokens]:
    asked = {"grant_type": grant, **fields}
    answer: Secret[Any] = Secret((yield from call(partial(_post, endpoint, name), asked, app.authenticate())))

    def text(member: str) -> Secret[str] | None:
        found = answer.reveal().get(member) if isinstance(answer.reveal(), dict) else None
        return Secret(found) if isinstance(found, str) and found else None

    access, scope = text("access_token"), text("scope")
    if access is None:
        raise PennyweightError(f"{name}: expected access_token in the answer, found none", operation=name)
    life = answer.reveal().get("expires_in")
    return OAuthTokens(
        access,
        text("refresh_token"),
        expires_in=float(life) if isinstance(life, (int, float)) else None,
        scope="" if scope is None else scope.reveal(),
        subject=answer.reveal().get("sub"),
    )


def _post(endpoint: str, name: str, vendor: Vendor) -> Operation[Any]:
    """Return the operation of an endpoint, which is held to the hosts that credentials may go to."""
    parts = urlsplit(endpoint)
    servers = dict.fromkeys(vendor.servers, f"{parts.scheme}://{parts.netloc}")
    return Operation(
        name, "POST", parts.path, response_type="Any", request_media_type=_FORM, signed=False, servers=servers
    )


def _read_callback(callback_url: Secret[str], state: str) -> Secret[str]:
    """Return the code that a user came back with."""
    from hmac import compare_digest

    query = Secret(parse_qs(urlsplit(callback_url.reveal()).query))
    found = query.reveal().get("state", [""])[0]
    if not state or not compare_digest(found.encode(), state.encode()):
        raise InvalidCredentialsError(
            "callback_url: expected the state that this authorization began with, found another. Redeem nothing: "
            "somebody else began it",
            operation="oauth.redeem",
        )
    refusal = query.reveal().get("error")
    if refusal or not query.reveal().get("code"):
        told = "".join(it for it in (refusal or ["no code"])[0] if it.isalnum() or it in "_ ")[:80]
        raise InvalidCredentialsError(f"callback_url: the user was not authorized: {told}", operation="oauth.redeem")
    return Secret(query.reveal()["code"][0])


def _refused(error: BadRequestError | AuthenticationError, advice: str) -> InvalidCredentialsError:
    told = f" ({error.code})" if error.code else ""
    return InvalidCredentialsError(
        f"{error.vendor} {error.operation}: the vendor gave no token{told}. {advice}",
        vendor=error.vendor,
        operation=error.operation,
    )


def _base64url(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()
