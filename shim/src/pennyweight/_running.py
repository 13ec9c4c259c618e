"""Run a coroutine to its end, whether or not an event loop runs in this thread."""

from __future__ import annotations

import asyncio
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")


def run(start: Callable[[], Coroutine[None, None, T]], name: str = "pennyweight") -> T:
    """
    Return what a coroutine returns, or raise what it raises.

    Where an event loop runs already, as in a notebook, the coroutine gets a thread, and this one waits for it.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        with asyncio.Runner() as runner:
            return runner.run(start())
    results: list[T] = []
    errors: list[BaseException] = []

    def work() -> None:
        try:
            with asyncio.Runner() as runner:
                results.append(runner.run(start()))
        except BaseException as error:  # noqa: BLE001 - it is raised again in the caller's thread
            errors.append(error)

    thread = Thread(target=work, name=name, daemon=True)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]
    return results[0]
