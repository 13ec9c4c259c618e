"""The socket edge of one vendor: an ASGI application between uvicorn and a desk."""

import asyncio
import socket
import struct
import sys
from typing import TYPE_CHECKING, Any

from starlette.requests import Request as HTTPRequest
from starlette.responses import Response as HTTPResponse
from starlette.types import Receive, Scope, Send

from bursar_sandbox._desk import Desk
from bursar_sandbox._wire import Headers, Request, Response

if TYPE_CHECKING:
    from uvicorn import Server

MAX_BODY = 1_000_000
"""Bytes; a longer body is answered with 413 and not read further."""

_RESET = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
"""SO_LINGER of zero seconds: closing sends a reset."""


class Edge:
    """Hands raw paths, raw queries and body bytes to the desk, as they arrived."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.server: Server | None = None
        """The uvicorn server in front, known once it is made; it knows the connections that a reset must cut."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        incoming = HTTPRequest(scope, receive)
        body = await _bounded_body(incoming)
        request = Request(
            incoming.method,
            scope["raw_path"].decode("latin-1"),
            scope["query_string"].decode("latin-1"),
            Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in incoming.headers.raw]),
            body or b"",
        )
        if body is None:
            too_long = self._desk.vendor.failure(413, request).with_headers({"connection": "close"})
            await _send(too_long, scope, receive, send)
            return
        answer = self._desk.answer(request)
        await asyncio.sleep(answer.delay)
        if answer.response is not None:
            await _send(answer.response, scope, receive, send)
            return
        self._cut(scope)
        while (await receive())["type"] != "http.disconnect":
            pass

    def _cut(self, scope: Scope) -> None:
        """Close the connection with a TCP reset, so that the caller sees it break instead of end."""
        connections: set[Any] = set(self.server.server_state.connections) if self.server else set()
        for connection in connections:
            if connection.client == scope["client"]:
                plain = connection.transport.get_extra_info("socket")
                plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
                connection.transport.abort()


async def _bounded_body(incoming: HTTPRequest) -> bytes | None:
    body = bytearray()
    async for chunk in incoming.stream():
        body += chunk
        if len(body) > MAX_BODY:
            return None
    return bytes(body)


async def _send(response: Response, scope: Scope, receive: Receive, send: Send) -> None:
    outgoing = HTTPResponse(response.body, response.status, dict(response.headers))
    await outgoing(scope, receive, send)
