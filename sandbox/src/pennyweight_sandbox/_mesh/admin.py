"""Who may call Mesh's Admin API: those with a bearer token, issued for a client id and secret and good for an hour."""

import hmac
from collections.abc import Callable
from secrets import token_urlsafe

from pennyweight_sandbox._messages import Request

PATH = "/admin/"
"""Where every path of the Admin API begins."""
LIFE = 3600
"""Seconds that a token is good for; Mesh documents the member that tells, and no number."""


class Tokens:
    """The tokens that were issued, with the moment at which each ends."""

    def __init__(self, clock: Callable[[], float], client_id: str, client_secret: str) -> None:
        self._clock = clock
        self._client_id = client_id
        self._client_secret = client_secret
        self._ends: dict[str, float] = {}

    def issue(self, client_id: str, client_secret: str) -> str | None:
        """Return a new token; None unless both are right."""
        same_id = hmac.compare_digest(client_id.encode(), self._client_id.encode())
        if not (hmac.compare_digest(client_secret.encode(), self._client_secret.encode()) and same_id):
            return None
        token = token_urlsafe(48)
        self._ends[token] = self._clock() + LIFE
        return token

    def admits(self, request: Request) -> bool:
        """Say whether a request carries a token that was issued and has not ended."""
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        return scheme.lower() == "bearer" and self._ends.get(token, 0.0) > self._clock()

    def revoke(self) -> None:
        """Let no token in that was issued until now."""
        self._ends.clear()
