"""A response whose body is still to be read, of any of the libraries."""

from __future__ import annotations

from io import BytesIO

from pennyweight_core._http._connections import refuse_surplus, settle
from pennyweight_core._http._httpx import httpx
from pennyweight_core._messages import RawResponse
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence
    from typing import Any

    from pennyweight_core._http._prepared_request import PreparedRequest


class OpenResponse:
    """
    Status, headers, and a stream of the body as received.

    Attributes:
        stream: pieces of the body, still encoded; an iterable, or an asynchronous one.
        decoded: the whole body, if a layer above has read it already.
        received: the bytes of the body that have been read so far, still encoded.
    """

    __slots__ = ("_abandon", "_close", "_closed", "decoded", "raw_headers", "received", "status_code", "stream")

    def __init__(
        self,
        status_code: int,
        raw_headers: Sequence[tuple[bytes, bytes]],
        stream: Any,
        *,
        close: Callable[[], Any],
        abandon: Callable[[], Any] | None = None,
        decoded: bytes | None = None,
    ) -> None:
        self.status_code = status_code
        self.raw_headers = raw_headers
        self.stream = stream
        self._close = close
        self._abandon = abandon or close
        self._closed = False
        self.decoded = decoded
        self.received = BytesIO()

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status_code < 300

    def close(self) -> None:
        """Release the connection, or close it if the body was not read to its end."""
        if not self._closed:
            self._closed = True
            self._close()

    async def aclose(self) -> None:
        """Release the connection; see `close`."""
        if not self._closed:
            self._closed = True
            await self._close()

    def abandon(self) -> None:
        """Close the connection after an interrupt, when the library's state can't be trusted."""
        self._closed = True
        self._abandon()

    def to_raw(self, content: bytes) -> RawResponse:
        """Convert to the overlay seam's response, with this body."""
        return read_response(self.status_code, self.raw_headers, content)

    def partial(self) -> RawResponse:
        """Convert to the overlay seam's response, with the bytes received so far."""
        return self.to_raw(self.received.getvalue())


class AsyncOwnTransport(httpx.AsyncBaseTransport):
    """An asynchronous transport of ours, which signs by itself."""

    async def send(self, prepared: PreparedRequest) -> OpenResponse:
        """Sign and send."""
        raise NotImplementedError


class _Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, opened: OpenResponse) -> None:
        self._opened = opened

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._opened.stream)

    def __aiter__(self) -> AsyncIterator[bytes]:
        stream: AsyncIterator[bytes] = self._opened.stream.__aiter__()
        return stream

    def close(self) -> None:
        self._opened.close()

    async def aclose(self) -> None:
        await self._opened.aclose()


def to_httpx(opened: OpenResponse) -> httpx.Response:
    """Convert to a response of httpx, for a client or a transport above one of ours."""
    return httpx.Response(opened.status_code, headers=list(opened.raw_headers), stream=_Stream(opened))


def open_httpx(response: httpx.Response) -> OpenResponse:
    """Wrap a synchronous response of httpx."""

    def close() -> None:
        refuse_surplus(response.stream)
        response.close()

    decoded = response.content if response.is_stream_consumed else None
    return OpenResponse(response.status_code, response.headers.raw, response.stream, close=close, decoded=decoded)


def open_httpx_async(response: httpx.Response) -> OpenResponse:
    """Wrap an asynchronous response of httpx."""

    async def close() -> None:
        refuse_surplus(response.stream, buffered=True)
        await settle(response.aclose, response.stream)

    decoded = response.content if response.is_stream_consumed else None
    return OpenResponse(response.status_code, response.headers.raw, response.stream, close=close, decoded=decoded)


def read_response(status_code: int, raw_headers: Sequence[tuple[bytes, bytes]], content: bytes) -> RawResponse:
    """Convert to the overlay seam's response; repeated headers are joined."""
    headers: dict[str, str] = {}
    for raw_name, raw_value in raw_headers:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return RawResponse(status_code, headers, content)
