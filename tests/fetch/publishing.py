"""A vendor's site on 127.0.0.1 that publishes what the test says, and a progress that remembers what it was told."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from loopback import Loopback
from pipeline.diagnostics import DiagnosticError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping
    from typing import Self

    from loopback import Handler
    from pipeline.diagnostics import Diagnostic

    from .conftest import Gathering


@dataclass(frozen=True, kw_only=True)
class Reply:
    """One answer; `length` is what it claims its body to have, None for no claim."""

    body: bytes = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    length: int | None = -1
    pause: float = 0.0
    """Before each byte."""


class Site:
    """Pages by path, in a `with` block; of several replies each is given once, the last one for ever."""

    def __init__(self, answering: Callable[[Handler], None] | None = None, /, **pages: Reply | list[Reply]) -> None:
        self.pages = {f"/{name}": page for name, page in pages.items()}
        self.requests: dict[str, list[dict[str, str]]] = defaultdict(list)
        """The headers of the requests for each path."""
        self._scheme = "http"
        self._server = Loopback(answering or self._answer)

    def encrypted(self, context: ssl.SSLContext) -> Self:
        """Serve https; `handshakes` counts those that were begun."""
        self.handshakes = 0

        def count(*_: object) -> None:
            self.handshakes += 1

        context.sni_callback = count
        listener = self._server._server
        listener.socket = context.wrap_socket(listener.socket, server_side=True)
        self._scheme = "https"
        return self

    def url(self, name: str) -> str:
        return f"{self._server.url.replace('http', self._scheme, 1)}/{name}"

    @property
    def paths(self) -> list[str]:
        return self._server.paths

    def _answer(self, handler: Handler) -> None:
        page = self.pages.get(handler.path.partition("?")[0], Reply(status=404))
        replies = page if isinstance(page, list) else [page]
        asked = self.requests[handler.path]
        asked.append({name.lower(): value for name, value in handler.headers.items()})
        reply = replies[min(len(asked), len(replies)) - 1]
        etag = reply.headers.get("ETag")
        if etag and asked[-1].get("if-none-match") == etag:
            reply = Reply(status=304, headers=reply.headers)
        _send(handler, reply)

    def __enter__(self) -> Self:
        self._server.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.__exit__()


def _send(handler: Handler, reply: Reply) -> None:
    handler.send_response(reply.status)
    for name, value in reply.headers.items():
        handler.send_header(name, value)
    if reply.length is not None and reply.status != 304:
        handler.send_header("Content-Length", str(len(reply.body) if reply.length < 0 else reply.length))
    if reply.length != -1:
        handler.send_header("Connection", "close")
        handler.close_connection = True
    handler.end_headers()
    if reply.pause:
        handler.drip(reply.body, reply.pause)
    else:
        handler.wfile.write(reply.body)


class Remembering:
    """A progress that shows nothing."""

    def __init__(self) -> None:
        self.started: list[tuple[str, int | None]] = []
        self.came: dict[str, int] = defaultdict(int)
        self.ended: dict[str, str] = {}
        self.notes: list[str] = []

    def start(self, name: str, total: int | None) -> None:
        self.started.append((name, total))
        self.came[name] = 0

    def advance(self, name: str, count: int) -> None:
        self.came[name] += count

    def done(self, name: str, summary: str) -> None:
        self.ended[name] = summary

    def note(self, text: str) -> None:
        self.notes.append(text)


def refused(reading: Gathering, *asked: str, **bounds: object) -> Diagnostic:
    """Ask for what can't be had; return the one diagnostic that says so."""
    with pytest.raises(DiagnosticError) as caught:
        reading(*asked, bounds=bounds)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.hint
    return diagnostic
