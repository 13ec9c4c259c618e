"""
One coroutine for both worlds.

What a vendor's balance means is written once, as a coroutine that passes every answer of its client through
`settled`. With an async client it waits there; with a sync client there is nothing to wait for, and `finish` runs the
coroutine to its end without an event loop.
"""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def settled(answer: T | Awaitable[T]) -> T:
    """Return an answer, waiting for it if it is yet to come."""
    if isinstance(answer, Awaitable):
        waited: T = await answer
        return waited
    return answer


def finish(steps: Coroutine[Any, Any, T]) -> T:
    """
    Run a coroutine that never waits.

    Raises:
        RuntimeError: it waits, so an async client got into the synchronous world.
    """
    try:
        steps.send(None)
    except StopIteration as done:
        result: T = done.value
        return result
    steps.close()
    raise RuntimeError("a synchronous report waits for something asynchronous")
