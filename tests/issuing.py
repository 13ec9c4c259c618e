"""A vendor that issues tokens as SnapTrade does for OAuth apps, and clients of an app that a user let in."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import httpx
from pennyweight_snaptrade import AsyncSnapTrade, SnapTrade

if TYPE_CHECKING:
    from collections.abc import Callable

SECRET, FIRST = "a-secret-of-these-tests", "refresh-0-of-these-tests"


class TokenVendor:
    """Issues tokens as SnapTrade does: each refresh token is good once."""

    def __init__(self, life: int = 36_000) -> None:
        self.life = life
        self.count = 0
        self.good = FIRST
        self.seen: list[str] = []
        self.rejected: set[str] = set()
        self.failures: list[int] = []
        self.endpoint = "https://api.snaptrade.com/oauth/token/"

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.startswith("/.well-known/"):
            return httpx.Response(200, json={"token_endpoint": self.endpoint})
        if request.url.path == "/oauth/token/":
            return self.issue(request)
        self.seen.append(f"{request.headers.get('authorization')} {request.url.query.decode()}".strip())
        if self.seen[-1] in self.rejected:
            return httpx.Response(401, json={"detail": f"not {self.seen[-1]}"})
        return httpx.Response(200, json={"results": []})

    def issue(self, request: httpx.Request) -> httpx.Response:
        if self.failures:
            return httpx.Response(self.failures.pop(), json={})
        sent = parse_qs(request.content.decode())
        if sent != {"grant_type": ["refresh_token"], "refresh_token": [self.good]}:
            return httpx.Response(400, json={"error": "invalid_grant"})
        self.count += 1
        self.good = f"refresh-{self.count}-of-these-tests"
        made = {
            "access_token": f"access-{self.count}",
            "refresh_token": self.good,
            "expires_in": self.life,
            "scope": "read",
        }
        return httpx.Response(200, json=made)

    async def asynchronously(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.02)
        return self(request)


APP: dict[str, Any] = {"oauth_client_id": "mine", "oauth_client_secret": SECRET, "refresh_token": FIRST}


def client(vendor: Callable[[httpx.Request], httpx.Response], **options: Any) -> SnapTrade:
    return SnapTrade(transport=httpx.MockTransport(vendor), **{**APP, **options})


def asynchronous(vendor: Any, **options: Any) -> AsyncSnapTrade:
    return AsyncSnapTrade(transport=httpx.MockTransport(vendor.asynchronously), **{**APP, **options})
