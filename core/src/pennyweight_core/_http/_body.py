"""A whole body; no frame that held a piece of it escapes."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterable, Iterable
from io import BytesIO

from pennyweight_core._http._attempt import as_incoming
from pennyweight_core._http._httpx import httpx
from pennyweight_core._http._pool_cleanup import aclose, release
from pennyweight_core._tracebacks import without_frames
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core._messages import Incoming
    from pennyweight_core._request_options import Plan


def read(response: httpx.Response, plan: Plan) -> Incoming:
    """Read to the end and close; the deadline is looked at between pieces."""
    handled = sys.exception()
    body = BytesIO()
    try:
        _pour(response, body, plan)
    except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold what the vendor sent
        raise without_frames(error, handled)  # noqa: B904 - its own causes stay
    finally:
        response.close()
    return as_incoming(response, body.getvalue())


async def aread(response: httpx.Response) -> Incoming:
    """Read to the end and close; the caller minds the deadline."""
    handled = sys.exception()
    body = BytesIO()
    try:
        stream = response.stream if _plain(response) else response.aiter_bytes()
        assert isinstance(stream, AsyncIterable)
        async for piece in stream:
            body.write(piece)
            del piece
    except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold what the vendor sent
        await release(response)
        raise without_frames(error, handled)  # noqa: B904 - its own causes stay
    finally:
        await aclose(response)
    return as_incoming(response, body.getvalue())


def _plain(response: httpx.Response) -> bool:
    return "content-encoding" not in response.headers and not response.is_stream_consumed


def _pour(response: httpx.Response, body: BytesIO, plan: Plan) -> None:
    # Without an encoding to undo, the library's own layers between its stream and us do nothing.
    stream = response.stream if _plain(response) else response.iter_bytes()
    assert isinstance(stream, Iterable)
    for piece in stream:
        body.write(piece)
        if plan.left() < 0:
            raise httpx.ReadTimeout("the deadline passed while the body came")
