"""Who is still being waited for, shown on a terminal while it lasts."""

from __future__ import annotations

from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rich.console import Console


@contextmanager
def progress(asked: tuple[str, ...], console: Console) -> Iterator[Callable[[str], None]]:
    """Show a spinner with the vendors that have not answered yet; give a function that takes each that has."""
    waiting, lock = list(asked), Lock()
    if not (waiting and console.is_terminal):
        yield waiting.remove
        return
    with console.status(_asking(waiting)) as status:

        def told(vendor: str) -> None:
            with lock:
                waiting.remove(vendor)
                if waiting:
                    status.update(_asking(waiting))

        yield told


def _asking(vendors: list[str]) -> str:
    return f"asking {', '.join(vendors)} …"
