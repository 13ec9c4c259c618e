"""
OAuth apps of SnapTrade: the code flow with PKCE, tokens of ten hours, refresh tokens that are good once.

The page on which a user allows an app asks nothing here: it allows. See https://docs.snaptrade.com/docs/oauth-apps
"""

import hmac
import json
from base64 import b64decode, urlsafe_b64encode
from binascii import Error as NotBase64Error
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from secrets import token_urlsafe
from urllib.parse import parse_qs, urlencode

from pennyweight_sandbox._messages import Request, Response, json_response

METADATA = "/.well-known/oauth-authorization-server"
AUTHORIZE, TOKEN, REVOKE = "/oauth/authorize", "/oauth/token/", "/oauth/revoke_token/"
SCOPES = ("read", "webhook")
LIFE = 36_000
"""Seconds that an access token holds."""
CODE_LIFE = 60
"""Seconds that a code holds; SnapTrade says only that it is good once."""
_FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True)
class _Code:
    challenge: str
    redirect_uri: str
    scope: str
    ends: float


class OAuth:
    """One app, registered with one address on loopback, and what users allowed it."""

    def __init__(self, clock: Callable[[], float], client_id: str, client_secret: str) -> None:
        self._clock = clock
        self._client_id = client_id
        self._client_secret = client_secret
        self._codes: dict[str, _Code] = {}
        self._refresh_tokens: dict[str, str] = {}
        """Scopes by the refresh tokens that are good."""
        self._ends: dict[str, float] = {}

    def respond(self, request: Request) -> Response | None:
        """Answer a request of OAuth's; None for any other."""
        answers: Mapping[tuple[str, str], Callable[[Request], Response]] = {
            ("GET", METADATA): self._tell_metadata,
            ("GET", AUTHORIZE): self._authorize,
            ("POST", TOKEN): self._issue,
            ("POST", REVOKE): self._revoke,
        }
        answer = answers.get((request.method, request.raw_path))
        return None if answer is None else answer(request)

    def admits(self, token: str) -> bool:
        """Say whether an access token was issued and has not ended."""
        return self._ends.get(token, 0.0) > self._clock()

    def forget_access(self) -> None:
        """Let no access token in that was issued until now; refresh tokens stay good."""
        self._ends.clear()

    def reset(self) -> None:
        """Forget all that users allowed."""
        self._codes.clear()
        self._refresh_tokens.clear()
        self._ends.clear()

    def allow(self, scope: str = "read") -> str:
        """Return a refresh token, as if a user had allowed the app and the app had redeemed the code."""
        token = token_urlsafe(32)
        self._refresh_tokens[token] = scope
        return token

    def _tell_metadata(self, request: Request) -> Response:
        origin = f"http://{request.headers.get('host', 'sandbox.invalid')}"
        return json_response(
            200,
            {
                "issuer": origin,
                "authorization_endpoint": origin + AUTHORIZE,
                "token_endpoint": origin + TOKEN,
                "revocation_endpoint": origin + REVOKE,
                "scopes_supported": list(SCOPES),
                "response_types_supported": ["code"],
                "grant_types_supported": ["authorization_code", "refresh_token"],
                "token_endpoint_auth_methods_supported": ["client_secret_basic"],
                "code_challenge_methods_supported": ["S256"],
            },
        )

    def _authorize(self, request: Request) -> Response:
        redirect_uri, state = request.value("redirect_uri") or "", request.value("state") or ""
        challenge, scope = request.value("code_challenge"), request.value("scope") or ""
        if request.value("client_id") != self._client_id or not redirect_uri:
            return _refusal(400, "invalid_request")
        found = {"state": state}
        if (
            request.value("response_type") != "code"
            or request.value("code_challenge_method") != "S256"
            or not challenge
        ):
            found["error"] = "invalid_request"
        elif not scope or not set(scope.split()) <= set(SCOPES):
            found["error"] = "invalid_scope"
        else:
            found["code"] = token_urlsafe(24)
            self._codes[found["code"]] = _Code(challenge, redirect_uri, scope, self._clock() + CODE_LIFE)
        joint = "&" if "?" in redirect_uri else "?"
        return Response(302, {"location": f"{redirect_uri}{joint}{urlencode(found)}"})

    def _issue(self, request: Request) -> Response:
        fields = self._read_form(request)
        if isinstance(fields, Response):
            return fields
        if fields.get("grant_type") == "authorization_code":
            code = self._codes.pop(fields.get("code", ""), None)
            if code is None or code.ends < self._clock() or code.redirect_uri != fields.get("redirect_uri"):
                return _refusal(400, "invalid_grant")
            if not hmac.compare_digest(_challenge(fields.get("code_verifier", "")).encode(), code.challenge.encode()):
                return _refusal(400, "invalid_grant")
            return self._tokens(code.scope)
        if fields.get("grant_type") == "refresh_token":
            scope = self._refresh_tokens.pop(fields.get("refresh_token", ""), None)
            return _refusal(400, "invalid_grant") if scope is None else self._tokens(scope)
        return _refusal(400, "unsupported_grant_type")

    def _revoke(self, request: Request) -> Response:
        fields = self._read_form(request)
        if isinstance(fields, Response):
            return fields
        self._refresh_tokens.pop(fields.get("token", ""), None)
        return Response(200)

    def _tokens(self, scope: str) -> Response:
        access = token_urlsafe(32)
        self._ends[access] = self._clock() + LIFE
        return json_response(
            200,
            {
                "access_token": access,
                "refresh_token": self.allow(scope),
                "token_type": "Bearer",
                "expires_in": LIFE,
                "scope": scope,
                "sub": {"snaptrade_user_id": "pennyweight-person-1"},
            },
        )

    def _read_form(self, request: Request) -> dict[str, str] | Response:
        """Return the fields of a form that the app sent; what to answer to anybody else."""
        kind, _, sent = request.headers.get("authorization", "").partition(" ")
        try:
            pair = b64decode(sent, validate=True)
        except NotBase64Error:
            pair = b""
        if kind.lower() != "basic" or not hmac.compare_digest(
            pair, f"{self._client_id}:{self._client_secret}".encode()
        ):
            return _refusal(401, "invalid_client")
        if request.headers.get("content-type", "").partition(";")[0] != _FORM:
            return _refusal(400, "invalid_request")
        return {name: values[0] for name, values in parse_qs(request.body.decode("ascii", "replace")).items()}


def _challenge(verifier: str) -> str:
    return urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _refusal(status: int, code: str) -> Response:
    return Response(status, {"content-type": "application/json"}, json.dumps({"error": code}).encode())
