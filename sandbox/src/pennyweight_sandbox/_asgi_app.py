"""The ASGI application of one vendor, between uvicorn and a `VendorServer`."""

import asyncio
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from pennyweight_sandbox._messages import Headers, Request, Response
from pennyweight_sandbox._reset import reset
from pennyweight_sandbox._scheduled_response import ScheduledResponse
from pennyweight_sandbox._vendor_server import VendorServer

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send
    from uvicorn import Server

MAX_BODY = 1_000_000
"""Bytes; a longer body is answered with 413 and not read further."""


class ASGIApp:
    """Passes raw paths, raw queries and body bytes to the `VendorServer` as they arrived."""

    def __init__(self, vendor_server: VendorServer) -> None:
        self.vendor_server = vendor_server
        self.server: Server | None = None
        """The uvicorn server in front, known once it is made; it knows the connections that a reset must cut."""

    async def __call__(self, scope: "Scope", receive: "Receive", send: "Send") -> None:
        body = await _body(receive)
        if body is None:
            return
        request = _request(scope, body)
        if len(body) > MAX_BODY:
            refusal = self.vendor_server.vendor.failure(413, request).with_headers({"connection": "close"})
            await _send(ScheduledResponse(refusal), refusal, send)
            return
        answer = self.vendor_server.answer(request)
        if answer.delay:
            await asyncio.sleep(answer.delay)
        if answer.informational is not None:
            self._send_early(answer, scope)
        if answer.response is not None:
            await _send(answer, answer.response, send)
            return
        if answer.informational is None:
            self._reset(scope)
        while (await receive())["type"] != "http.disconnect":
            pass

    def _send_early(self, answer: ScheduledResponse, scope: "Scope") -> None:
        """Write a head with a status below 200; ASGI has no word for it. Without a response, the connection ends."""
        status = HTTPStatus(answer.informational or 0) if answer.informational in set(HTTPStatus) else None
        head = f"HTTP/1.1 {answer.informational} {status.phrase if status else 'Early'}\r\n\r\n"
        for transport in self._transports(scope):
            transport.write(head.encode())
            if answer.response is None:
                transport.close()

    def _reset(self, scope: "Scope") -> None:
        for transport in self._transports(scope):
            reset(transport)

    def _transports(self, scope: "Scope") -> list[Any]:
        connections: set[Any] = set(self.server.server_state.connections) if self.server else set()
        return [connection.transport for connection in connections if connection.client == scope["client"]]


def _request(scope: "Scope", body: bytes) -> Request:
    return Request(
        scope["method"],
        scope["raw_path"].decode("latin-1"),
        scope["query_string"].decode("latin-1"),
        Headers([(name.decode("latin-1"), value.decode("latin-1")) for name, value in scope["headers"]]),
        body if len(body) <= MAX_BODY else b"",
    )


async def _body(receive: "Receive") -> bytes | None:
    """Return the body, or a start of it that is too long already; None when the caller went away."""
    body = bytearray()
    while len(body) <= MAX_BODY:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if not message.get("more_body", False):
            break
    return bytes(body)


async def _send(answer: ScheduledResponse, response: Response, send: "Send") -> None:
    fields = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in response.headers.items()]
    if response.status != HTTPStatus.NOT_MODIFIED:
        fields.append((b"content-length", str(len(response.body)).encode()))
    await send({"type": "http.response.start", "status": response.status, "headers": fields})
    pause = answer.pause()
    pieces = answer.pieces()
    for number, piece in enumerate(pieces, start=1):
        if pause:
            await asyncio.sleep(pause)
        more = answer.truncate_connection or number < len(
            pieces
        )  # after a cut nothing more comes: uvicorn then closes the connection
        await send({"type": "http.response.body", "body": piece, "more_body": more})
