"""
Private parts of httpcore, used by this module only: the lists of its pools, its connections, their sockets.

httpcore's pool gives a connection to a request. A request that is cancelled before it uses the connection leaves it neither
idle nor closed; one that is cancelled while its response is being closed stays in the pool for good. Either way a place is
taken for ever, and the pool has a hundred. So after each failure, connections without a request are closed. A connection
with bytes after a response is closed too: they would be taken for the next response.
"""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any

left_to_parent: list[object] = []
"""Connections of the parent process, which a forked child must neither use nor close."""


async def settle(close: Callable[[], Awaitable[None]], stream: Any) -> None:
    """Close a response, and clean up its connection if that is cancelled half-way."""
    try:
        await close()
    except BaseException:
        pool_stream = _find(stream, "_pool_request")
        if pool_stream is not None:
            await close_leaked_connections(pool_stream._pool, pool_stream._pool_request)
        raise


async def close_leaked_connections(pool: Any, finished: Any = None) -> None:
    """Close connections of a pool that are neither idle nor used by a request; `finished` counts as none."""
    requests, connections = getattr(pool, "_requests", None), getattr(pool, "_connections", None)
    if not isinstance(requests, list) or not isinstance(connections, list):
        return  # another version of httpcore: nothing is known to be lost there
    with pool._optional_thread_lock:
        if finished in requests:
            requests.remove(finished)
        taken = {id(request.connection) for request in requests}
        lost = [it for it in connections if id(it) not in taken and not it.is_idle() and not it.is_closed()]
        for connection in lost:
            connections.remove(connection)
        lost += pool._assign_requests_to_connections()
    await pool._close_connections(lost)


def refuse_surplus(stream: Any, *, buffered: bool = False) -> None:
    """
    Make httpcore close the connection of a response, instead of reusing it, if bytes follow the response.

    `buffered`: the connection may hold bytes that it has received from its socket, as asynchronous ones do.
    """
    connection: Any = getattr(_find(stream, "_connection"), "_connection", None)
    state = getattr(connection, "_h11_state", None)
    if state is not None and (state.trailing_data[0] or (buffered and _is_buffered(connection._network_stream))):
        state.send_failed()  # then httpcore closes it


def close_sockets(pool: Any) -> None:
    """Close the connections of a synchronous pool that nobody uses any more."""
    for connection in list(pool._connections):
        connection.close()


def drop_sockets(pool: Any) -> None:
    """Close the sockets of an asynchronous pool whose event loop is closed."""
    for connection in list(pool._connections):
        stream = getattr(getattr(connection, "_connection", None), "_network_stream", None)
        inner = getattr(stream, "_stream", None)
        drop_transport(getattr(getattr(inner, "transport_stream", inner), "_transport", None))
    pool._connections.clear()


def drop_transport(transport: Any) -> None:
    """Close the socket of an asyncio transport whose event loop is closed."""
    tls = getattr(transport, "_ssl_protocol", None)
    if tls is not None:
        transport._closed = True
        transport = tls._transport
    socket = getattr(transport, "_sock", None)
    if socket is not None:
        socket.close()
        transport._sock = None  # or the transport warns that nobody closed it


def _find(stream: Any, attribute: str) -> Any:
    """Return the first of the nested streams with an attribute; None if there is none."""
    while stream is not None and not hasattr(stream, attribute):
        stream = getattr(stream, "_stream", None) or getattr(stream, "_httpcore_stream", None)
    return stream


def _is_buffered(stream: Any) -> bool:
    """Whether an asynchronous connection holds bytes that have been received but not read."""
    inner: Any = getattr(stream, "_stream", None)
    tls = getattr(inner, "_read_bio", None)
    if tls is not None and (tls.pending or inner._ssl_object.pending()):
        return True
    protocol = getattr(getattr(inner, "transport_stream", inner), "_protocol", None)
    return bool(getattr(protocol, "read_queue", None))
