"""Transports that record and replay, for both worlds."""

from __future__ import annotations

from threading import Lock
from typing import cast

from pennyweight_core._http._httpx import httpx
from pennyweight_core._http._open_response import read_response
from pennyweight_core._http._pool_transport import PoolTransport
from pennyweight_core._http._prepared_request import SENT_KEY, PreparedRequest
from pennyweight_core._messages import SignableRequest
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.testing._redaction import InteractionRedactor

if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

    from pennyweight_core._secret import Secret
    from pennyweight_core.testing._cassette import Cassette
    from pennyweight_core.testing._streams import RecordingConnection, ReplayingConnection

_UNPACKED = frozenset({"content-encoding", "content-length", "transfer-encoding"})


class Recording(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sends through another transport and records both sides."""

    def __init__(
        self, cassette: Cassette, transport: httpx.BaseTransport | httpx.AsyncBaseTransport | None = None
    ) -> None:
        self._cassette = cassette
        self._given = transport
        self._lock = Lock()
        self._sync: httpx.BaseTransport | None = None
        self._async: httpx.AsyncBaseTransport | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if self._given is None:
            with self._lock:
                self._sync = self._sync or PoolTransport()
        inner = self._sync or cast("httpx.BaseTransport", self._given)
        request.read()
        response = inner.handle_request(request)
        response.read()
        response.close()
        return self._record(request, response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self._given is None and self._async is None:
            from pennyweight_core._http._async_pool_transport import AsyncPoolTransport

            self._async = AsyncPoolTransport()
        inner = self._async or cast("httpx.AsyncBaseTransport", self._given)
        await request.aread()
        response = await inner.handle_async_request(request)
        await response.aread()
        await response.aclose()
        return self._record(request, response)

    async def open_stream(self, request: Secret[SignableRequest], **options: Any) -> RecordingConnection:
        """Open a live stream for real, and record its messages."""
        from pennyweight_core._live._websocket import open_websocket
        from pennyweight_core.testing._streams import RecordingConnection

        inner = await getattr(self._given, "open_stream", open_websocket)(request, **options)
        cassette = self._cassette
        return RecordingConnection(inner, request.reveal().raw_path, cassette.also_secret, cassette.record_stream)

    def _record(self, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        self._cassette.record(
            _redactor(request, self._cassette.also_secret),
            read_response(response.status_code, response.headers.raw, response.content),
        )
        headers = [(name, value) for name, value in response.headers.multi_items() if name.lower() not in _UNPACKED]
        return httpx.Response(response.status_code, headers=headers, content=response.content)

    def close(self) -> None:
        inner, self._sync = self._sync or self._given, None
        if isinstance(inner, httpx.BaseTransport):
            inner.close()

    async def aclose(self) -> None:
        inner, self._async = self._async or self._given, None
        if isinstance(inner, httpx.AsyncBaseTransport):
            await inner.aclose()


class Replaying(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers from a cassette; never touches the network."""

    replays = True
    """Tells clients that nothing leaves, so that they go without credentials where there are none."""

    def __init__(self, cassette: Cassette) -> None:
        self._cassette = cassette

    @property
    def unused(self) -> list[str]:
        """Recorded requests that were not made, one line each."""
        return self._cassette.unused()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self._answer(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self._answer(request)

    async def open_stream(self, request: Secret[SignableRequest], **_options: Any) -> ReplayingConnection:
        """Return the next recorded connection of a live stream."""
        from pennyweight_core.testing._streams import ReplayingConnection

        stream = self._cassette.replay_stream(request.reveal().raw_path)
        return ReplayingConnection(stream, self._cassette.unknown_message)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        recorded = self._cassette.replay(_redactor(request, ()).request())
        return httpx.Response(recorded.status, headers=recorded.headers, content=recorded.content)


def _redactor(request: httpx.Request, also: Collection[str]) -> InteractionRedactor:
    path, _, raw_query = request.url.raw_path.decode("ascii").partition("?")
    origin = f"{request.url.scheme}://{request.url.netloc.decode('ascii')}"
    signed = SignableRequest(request.method, origin, path, raw_query, dict(request.headers), request.content)
    prepared = request.extensions.get(SENT_KEY)
    if not isinstance(prepared, PreparedRequest):
        return InteractionRedactor(signed, None, also=also)
    return InteractionRedactor(
        signed,
        prepared.public,
        redactor=prepared.redactor,
        hidden=prepared.hidden_names,
        also=also,
        private=prepared.options.extra_headers,
    )
