"""
The extra `[aiohttp]`: an asynchronous transport for many requests at once.

httpx's own pool costs two milliseconds a call with a hundred in flight, aiohttp's a tenth. aiohttp would rewrite
percent-encodings, which signatures cover: it is given addresses that it must leave alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import aiohttp
from httpx_aiohttp import AiohttpTransport
from yarl import URL

if TYPE_CHECKING:
    from ssl import SSLContext


class ExactTransport(AiohttpTransport):
    """httpx-aiohttp's transport, with addresses sent as they are and one TLS context for the process."""

    def __init__(self, max_connections: int, *, verify: SSLContext) -> None:
        super().__init__(verify=verify)
        self._exact = _ExactSession(max_connections, verify)
        self.client = self._exact  # type: ignore[assignment]  # stands in for a session, see there

    async def aclose(self) -> None:
        await self._exact.close()


class _ExactSession:
    """Opens a session in the running loop, and is called by the transport as a session would be."""

    def __init__(self, max_connections: int, verify: SSLContext) -> None:
        self._max_connections = max_connections
        self._verify = verify
        self._session: aiohttp.ClientSession | None = None

    def __call__(self) -> _ExactSession:
        return self

    def request(self, *, url: str, **arguments: Any) -> Any:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._max_connections, ssl=self._verify)
            # No cookies and no decompression: httpx does the one, and nobody wants the other.
            self._session = aiohttp.ClientSession(connector=connector, cookie_jar=aiohttp.DummyCookieJar())
        return self._session.request(url=URL(url, encoded=True), **arguments)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
