"""A whole body; no frame that held a piece of it escapes."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterable, Iterable
from io import BytesIO

from pennyweight_core._http._attempt import read_response
from pennyweight_core._http._httpx import httpx
from pennyweight_core._http._pool_cleanup import aclose, discard_connection
from pennyweight_core._tracebacks import strip_tracebacks
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core._messages import RawResponse
    from pennyweight_core._request_options import RequestOptions


def read_body(response: httpx.Response, options: RequestOptions) -> RawResponse:
    """Read to the end and close; the deadline is looked at between pieces."""
    handled = sys.exception()
    body = BytesIO()
    try:
        _copy_stream(response, body, options)
    except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold what the vendor sent
        raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay
    finally:
        response.close()
    return read_response(response, body.getvalue())


async def aread_body(response: httpx.Response) -> RawResponse:
    """Read to the end and close; the caller minds the deadline."""
    handled = sys.exception()
    body = BytesIO()
    try:
        stream = response.stream if _is_unencoded(response) else response.aiter_bytes()
        assert isinstance(stream, AsyncIterable)
        async for piece in stream:
            body.write(piece)
            del piece
    except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold what the vendor sent
        await discard_connection(response)
        raise strip_tracebacks(error, handled)  # noqa: B904 - its own causes stay
    finally:
        await aclose(response)
    return read_response(response, body.getvalue())


def _is_unencoded(response: httpx.Response) -> bool:
    return "content-encoding" not in response.headers and not response.is_stream_consumed


def _copy_stream(response: httpx.Response, body: BytesIO, options: RequestOptions) -> None:
    # Without an encoding to undo, the library's own layers between its stream and us do nothing.
    stream = response.stream if _is_unencoded(response) else response.iter_bytes()
    assert isinstance(stream, Iterable)
    for piece in stream:
        body.write(piece)
        if options.remaining() < 0:
            raise httpx.ReadTimeout("the deadline passed while the body came")
