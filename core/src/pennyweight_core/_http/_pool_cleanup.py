"""
Connections that the library loses when a task is cancelled at an unlucky moment.

httpcore's pool gives a connection to a request. A request that is cancelled before it uses the connection leaves it neither
idle nor closed; one that is cancelled while its answer is being closed stays in the pool for good. Either way a place
is taken for ever, and the pool has a hundred. So after each failure, connections without a request are closed.
"""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core._http._httpx import httpx


async def close_leaked_connections(transport: Any) -> None:
    """Close the connections of a transport that no request has and that are not idle."""
    await _close_leaked(getattr(transport, "_pool", None))


async def aclose(response: httpx.Response) -> None:
    """Close an answer, and its connection if that is cancelled half-way."""
    try:
        await response.aclose()
    except BaseException:
        await discard_connection(response)
        raise


async def discard_connection(response: httpx.Response) -> None:
    """Close the connection of an answer, if closing the answer was cancelled half-way."""
    stream: Any = response.stream
    while stream is not None and not hasattr(stream, "_pool_request"):
        stream = getattr(stream, "_stream", None) or getattr(stream, "_httpcore_stream", None)
    if stream is not None:
        await _close_leaked(getattr(stream, "_pool", None), stream._pool_request)


async def _close_leaked(pool: Any, finished: Any = None) -> None:
    requests, connections = getattr(pool, "_requests", None), getattr(pool, "_connections", None)
    if not isinstance(requests, list) or not isinstance(connections, list):
        return  # another transport, or another version: nothing that we know of is lost there
    with pool._optional_thread_lock:
        if finished in requests:
            requests.remove(finished)
        taken = {id(request.connection) for request in requests}
        lost = [it for it in connections if id(it) not in taken and not it.is_idle() and not it.is_closed()]
        for connection in lost:
            connections.remove(connection)
        lost += pool._assign_requests_to_connections()
    await pool._close_connections(lost)
