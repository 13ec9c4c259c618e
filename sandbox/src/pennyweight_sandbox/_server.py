"""The sockets: one port per vendor on 127.0.0.1, served by uvicorn in a thread of their own."""

import asyncio
import socket
import sys
from collections.abc import Mapping
from threading import Event, Thread

import uvicorn
from uvicorn.protocols.http.h11_impl import (
    H11Protocol,
)  # the one that every platform has: raw paths everywhere the same

from pennyweight_sandbox._asgi_app import ASGIApp
from pennyweight_sandbox._reset import reset
from pennyweight_sandbox._vendor_server import VendorServer
from pennyweight_sandbox._websocket import WebSocketProtocol

HOST = "127.0.0.1"
_GRACE = 1
_BACKLOG = 512
_KEEP_ALIVE = 75
"""Seconds; long enough that no idle connection of a test is closed under the next request."""


class ListenError(OSError):
    """A port is not available."""


class _Protocol(H11Protocol):
    """HTTP/1.1 on one connection, which a script may refuse before a byte of it is read."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn narrows it
        super().connection_made(transport)
        app = self.config.app
        if isinstance(app, ASGIApp) and app.vendor_server.refuses_connection():
            reset(transport)


class Server:
    """Serves a running sandbox: it accepts when the constructor returns, and stops with `close()`."""

    def __init__(self, vendor_servers: Mapping[str, VendorServer], port: int = 0) -> None:
        sockets = bind(list(vendor_servers), port)
        self.ports: dict[str, int] = {name: plain.getsockname()[1] for name, plain in sockets.items()}
        self._servers = [_server(vendor_server) for vendor_server in vendor_servers.values()]
        self._accepting = Event()
        self._failure: BaseException | None = None
        self._thread = Thread(target=self._run, args=(list(sockets.values()),), name="pennyweight-sandbox", daemon=True)
        self._thread.start()
        self._accepting.wait()
        if self._failure is not None:
            raise self._failure

    def close(self) -> None:
        """Stop accepting, let running answers end for a second, close every connection."""
        for server in self._servers:
            server.should_exit = True
        self._thread.join()

    def _run(self, sockets: list[socket.socket]) -> None:
        try:
            asyncio.run(self._serve(sockets))
        except BaseException as error:  # noqa: BLE001 - handed to the thread that waits for the start
            self._failure = error
        finally:
            self._accepting.set()

    async def _serve(self, sockets: list[socket.socket]) -> None:
        pairs = zip(self._servers, sockets, strict=True)
        serving = [asyncio.ensure_future(server.serve(sockets=[plain])) for server, plain in pairs]
        while not (accepting := all(server.started for server in self._servers)):
            await asyncio.sleep(0.005)
            if any(task.done() for task in serving):
                break
        if accepting:
            self._accepting.set()
        await asyncio.gather(*serving)


def bind(vendors: list[str], port: int) -> dict[str, socket.socket]:
    """
    Return a listening socket per vendor: at `port`, `port` + 1 and so on, or at free ports when it is 0.

    Raises ListenError, naming the port, and leaves none open.
    """
    sockets: dict[str, socket.socket] = {}
    for offset, vendor in enumerate(vendors):
        wanted = port + offset if port else 0
        # With the protocol named, asyncio turns off Nagle's algorithm, which would hold answers back for 40 ms.
        sockets[vendor] = plain = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if sys.platform == "win32":  # there, SO_REUSEADDR would let two processes listen on one port
                plain.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
            else:
                plain.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            plain.bind((HOST, wanted))
            plain.listen(_BACKLOG)
        except OSError as error:
            for opened in sockets.values():
                opened.close()
            raise ListenError(
                f"{HOST}:{wanted} ({vendor}) is not available: {error.strerror}. Stop what listens there, choose another "
                f"--port (it takes that one and the {len(vendors) - 1} after it), or use --port 0 for free ones."
            ) from error
    return sockets


def _server(vendor_server: VendorServer) -> uvicorn.Server:
    app = ASGIApp(vendor_server)
    config = uvicorn.Config(
        app,
        http=_Protocol,
        ws=WebSocketProtocol if vendor_server.vendor.sockets else "none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        date_header=False,  # the vendor's clock says it
        timeout_keep_alive=_KEEP_ALIVE,
        timeout_graceful_shutdown=_GRACE,
    )
    app.server = uvicorn.Server(config)
    return app.server
