"""A server on 127.0.0.1 that answers what the test says: for what only sockets show."""

from __future__ import annotations

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Self

    Answering = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """One connection; kept open between requests."""

    protocol_version = "HTTP/1.1"
    server: Any

    def _serve(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        self.server.loopback.paths.append(self.path)
        self.server.loopback.peers.add(self.client_address)
        try:
            self.server.loopback.answering(self)
        except OSError:
            self.close_connection = True  # the client has gone

    do_GET = do_HEAD = do_OPTIONS = do_POST = do_PUT = do_PATCH = do_DELETE = _serve  # noqa: N815 - http.server names them

    def answer(self, body: bytes, status: int = 200, pause: float = 0.0, piece: int = 0) -> None:
        """Answer; with `piece`, so many bytes of the body at a time with a pause before each."""
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        for start in range(0, len(body), piece or len(body) or 1):
            time.sleep(pause)
            self.wfile.write(body[start : start + (piece or len(body))])
            self.wfile.flush()

    def send(self, raw: bytes) -> None:
        """Send raw bytes of an answer at once."""
        self.wfile.write(raw)

    def drip(self, head: bytes, pause: float) -> None:
        """Send raw bytes of an answer one at a time."""
        for byte in head:
            self.wfile.write(bytes([byte]))
            self.wfile.flush()
            time.sleep(pause)

    def log_message(self, format: str, *args: object) -> None:
        pass


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # a client that hangs up is part of these tests


class Loopback:
    """The server, in a `with` block; `paths` are the requests that came, `peers` the connections they came over."""

    def __init__(self, answering: Answering) -> None:
        self.answering = answering
        self.paths: list[str] = []
        self.peers: set[Any] = set()
        self._server = _Server(("127.0.0.1", 0), Handler)
        self._server.loopback = self  # type: ignore[attr-defined]  # handlers reach us through their server
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
