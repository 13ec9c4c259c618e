"""Who is still awaited, shown on a terminal while it lasts."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rich.console import Console
    from rich.status import Status


class Progress:
    """A spinner with the connections that have not answered yet."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._waiting: list[str] = []
        self._status: Status | None = None
        self._lock = Lock()

    @contextmanager
    def waiting_for(self, connections: Iterable[str]) -> Iterator[None]:
        """Show the spinner during the block."""
        self._waiting = list(connections)
        if not (self._waiting and self._console.is_terminal):
            yield
            return
        with self._console.status(self._text()) as self._status:
            yield

    def finish(self, connection: str) -> None:
        """Take a connection off the line."""
        with self._lock:
            if connection in self._waiting:
                self._waiting.remove(connection)
            if self._status is not None and self._waiting:
                self._status.update(self._text())

    def _text(self) -> str:
        return f"asking {', '.join(self._waiting)} …"
