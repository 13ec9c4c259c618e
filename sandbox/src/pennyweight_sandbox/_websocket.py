"""WebSockets on uvicorn's connections, frame by frame, so that a script can break any of them."""

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from wsproto import ConnectionType, WSConnection
from wsproto.events import (
    AcceptConnection,
    BytesMessage,
    CloseConnection,
    Event,
    Ping,
    RejectConnection,
    RejectData,
    TextMessage,
)
from wsproto.events import (
    Request as Handshake,
)
from wsproto.utilities import LocalProtocolError, RemoteProtocolError

from pennyweight_sandbox._messages import Headers, Request, Response
from pennyweight_sandbox._reset import reset
from pennyweight_sandbox._sockets import Peer, Sockets

if TYPE_CHECKING:
    from pennyweight_sandbox._scheduled_response import ScheduledResponse

SWITCHING_PROTOCOLS = 101
_HEARTBEAT = b"heartbeat"


class WebSocketProtocol(asyncio.Protocol):
    """One connection, from the handshake on; uvicorn makes it, and calls `shutdown` at the end."""

    def __init__(self, *, config: Any, server_state: Any, app_state: Any) -> None:  # noqa: ARG002 - as uvicorn calls it
        self._vendor_server = config.app.vendor_server
        self._connections = server_state.connections
        self._loop = asyncio.get_running_loop()
        self._wire = WSConnection(ConnectionType.SERVER)
        self._transport: Any = None
        self._peer: Peer | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._text = ""

    @property
    def sockets(self) -> Sockets:
        """The vendor's sockets."""
        sockets: Sockets = self._vendor_server.vendor.sockets
        return sockets

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002 - asyncio's signature
        self._connections.discard(self)
        for task in self._tasks:
            task.cancel()
        peer, self._peer = self._peer, None
        if peer is not None:
            peer.closed()

    def data_received(self, data: bytes) -> None:
        try:
            self._wire.receive_data(data)
            for event in self._wire.events():
                self._handle(event)
        except (RemoteProtocolError, LocalProtocolError):
            self._transport.abort()

    def shutdown(self) -> None:
        """Close, as the server stops."""
        self.close(1001, "going away")

    def send(self, text: str) -> None:
        """Send a message, from whatever thread."""
        self._loop.call_soon_threadsafe(self._send, TextMessage(text))

    def send_half(self, text: str) -> None:
        """Send the first half of a message's frame, and reset the connection."""

        def cut() -> None:
            frame = self._wire.send(TextMessage(text))
            self._transport.write(frame[: len(frame) // 2])
            self._transport.close()

        self._loop.call_soon_threadsafe(cut)

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Close with a closing handshake."""

        def close() -> None:
            self._send(CloseConnection(code, reason))
            self._transport.close()

        self._loop.call_soon_threadsafe(close)

    def break_off(self) -> None:
        """Reset the connection."""

        def break_off() -> None:
            if not self._transport.is_closing():
                reset(self._transport)

        self._loop.call_soon_threadsafe(break_off)

    def pause(self, seconds: float) -> None:
        """Read nothing for some time."""

        def pause() -> None:
            self._transport.pause_reading()
            self._loop.call_later(seconds, resume)

        def resume() -> None:
            if not self._transport.is_closing():
                self._transport.resume_reading()

        self._loop.call_soon_threadsafe(pause)

    def _handle(self, event: Event) -> None:
        if isinstance(event, Handshake):
            self._start(self._answer(_request(event)))
        elif isinstance(event, TextMessage | BytesMessage):
            self._text += event.data if isinstance(event.data, str) else event.data.decode("utf-8", "replace")
            if event.message_finished and self._peer is not None:
                text, self._text = self._text, ""
                self._peer.received(text)
        elif isinstance(event, Ping):
            self._start(self._pong(event))
        elif isinstance(event, CloseConnection):
            with suppress(LocalProtocolError):
                self._send(event.response())
            self._transport.close()

    async def _answer(self, request: Request) -> None:
        answer: ScheduledResponse = self._vendor_server.answer(request)
        if answer.delay:
            await asyncio.sleep(answer.delay)
        response = answer.response
        if response is None:
            self.break_off()
        elif response.status != SWITCHING_PROTOCOLS:
            self._refuse(response)
        else:
            self._send(AcceptConnection())
            self._peer = self.sockets.connect(self, request.raw_path)
            self._start(self._ping())

    def _refuse(self, response: Response) -> None:
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in response.headers.items()]
        headers.append((b"content-length", str(len(response.body)).encode()))
        self._send(RejectConnection(status_code=response.status, headers=headers, has_body=True))
        self._send(RejectData(data=response.body))
        self._transport.close()

    async def _ping(self) -> None:
        while True:
            await asyncio.sleep(self.sockets.ping_every)
            self._send(Ping(_HEARTBEAT))

    async def _pong(self, event: Ping) -> None:
        if self.sockets.pong_delay:
            await asyncio.sleep(self.sockets.pong_delay)
        self._send(event.response())

    def _send(self, event: Event) -> None:
        if not self._transport.is_closing():
            with suppress(LocalProtocolError):  # after a closing handshake
                self._transport.write(self._wire.send(event))

    def _start(self, work: Any) -> None:
        task = self._loop.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _request(handshake: Handshake) -> Request:
    path, _, query = handshake.target.partition("?")
    fields = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in handshake.extra_headers]
    taken = [(name, value) for name, value in fields if name.lower() not in {"host", "upgrade"}]
    return Request("GET", path, query, Headers([("host", handshake.host), ("upgrade", "websocket"), *taken]))
