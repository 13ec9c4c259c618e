"""Read response bodies within bounds; no frame that held a piece of one escapes."""

from __future__ import annotations

import sys
from io import BytesIO

from pennyweight_core._http._httpx import httpx
from pennyweight_core._http._inflate import make_inflater
from pennyweight_core._http._translate import translate_error
from pennyweight_core._tracebacks import strip_tracebacks
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

    from pennyweight_core._http._open_response import OpenResponse
    from pennyweight_core._messages import RawResponse
    from pennyweight_core._request_options import RequestOptions


class _Body:
    """A body read piece by piece; neither its encoded nor its decoded size may exceed `max_response_bytes`."""

    def __init__(self, response: OpenResponse, options: RequestOptions) -> None:
        self._received = response.received
        self._options = options
        self._inflater = make_inflater(response.raw_headers)
        self._content = response.received if self._inflater is None else BytesIO()

    def feed(self, piece: bytes) -> None:
        self._received.write(piece)
        if self._inflater is not None:
            self._write(self._inflater.feed(piece))
        self._check_size(self._received)
        if self._options.remaining() < 0:
            raise httpx.ReadTimeout("the deadline passed while the body was read")

    def finish(self) -> bytes:
        if self._inflater is not None:
            self._write(self._inflater.finish())
        return self._content.getvalue()

    def _write(self, pieces: Iterable[bytes]) -> None:
        for piece in pieces:
            self._content.write(piece)
            self._check_size(self._content)

    def _check_size(self, body: BytesIO) -> None:
        if body.tell() > self._options.max_response_bytes:
            raise httpx.DecodingError(
                f"the body is larger than max_response_bytes, {self._options.max_response_bytes}; "
                "raise it, or read the body piece by piece with `stream`"
            )


def read_body(response: OpenResponse, options: RequestOptions) -> RawResponse:
    """
    Read to the end and close; after an interrupt, closing is left to the caller.

    Raises:
        httpx.DecodingError: the body is too large or damaged, or its encoding was not asked for.
        httpx.ReadTimeout: the deadline passed.
        httpx.TransportError: the connection broke.
    """
    handled = sys.exception()
    try:
        if response.decoded is None:
            body = _Body(response, options)
            for piece in response.stream:
                body.feed(piece)
            raw = response.to_raw(body.finish())
        else:
            raw = response.to_raw(response.decoded)
        response.close()
    except Exception as error:  # noqa: BLE001 - libraries below raise errors of their own
        failure = translate_error(error, sent=True)
    except BaseException as error:  # noqa: BLE001 - any error's frames hold the vendor's response
        raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay
    else:
        return raw
    response.close()
    raise failure


async def aread_body(response: OpenResponse, options: RequestOptions) -> RawResponse:
    """Read to the end and close; see `read_body`."""
    handled = sys.exception()
    try:
        if response.decoded is None:
            body = _Body(response, options)
            async for piece in response.stream:
                body.feed(piece)
            raw = response.to_raw(body.finish())
        else:
            raw = response.to_raw(response.decoded)
        await response.aclose()
    except Exception as error:  # noqa: BLE001 - libraries below raise errors of their own
        failure = translate_error(error, sent=True)
    except BaseException as error:  # noqa: BLE001 - any error's frames hold the vendor's response
        await response.aclose()
        raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay
    else:
        return raw
    await response.aclose()
    raise failure


def decoded_pieces(response: OpenResponse) -> Iterator[bytes]:
    """
    Yield the body in decoded pieces of bounded size.

    Raises:
        httpx.HTTPError: the connection broke, or the encoding is damaged.
    """
    try:
        if response.decoded is not None:
            yield response.decoded
            return
        inflater = make_inflater(response.raw_headers)
        for piece in response.stream:
            yield from (piece,) if inflater is None else inflater.feed(piece)
        if inflater is not None:
            yield from inflater.finish()
    except Exception as error:  # noqa: BLE001 - libraries below raise errors of their own
        failure = translate_error(error, sent=True)
    else:
        return
    raise failure


async def adecoded_pieces(response: OpenResponse) -> AsyncIterator[bytes]:
    """Yield the body in decoded pieces of bounded size; see `decoded_pieces`."""
    try:
        if response.decoded is not None:
            yield response.decoded
            return
        inflater = make_inflater(response.raw_headers)
        async for piece in response.stream:
            for part in (piece,) if inflater is None else inflater.feed(piece):
                yield part
        for part in () if inflater is None else inflater.finish():
            yield part
    except Exception as error:  # noqa: BLE001 - libraries below raise errors of their own
        failure = translate_error(error, sent=True)
    else:
        return
    raise failure
