"""Steps of a call other than sending and sleeping: functions of the user's, and what must not be broken off."""

from __future__ import annotations

from pennyweight_core._secret import Secret
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Generator
    from typing import Any


class Invocation:
    """
    A function that the user gave, to be called, and awaited if it is an async one; the caller gets its result as a `Secret`.

    Args:
        name: of the argument that it was given as, for errors.
        function: a plain function, or an async one, which needs an asynchronous client.
        arguments: what it is called with.
    """

    __slots__ = ("_arguments", "_function", "_name")

    def __init__(self, name: str, function: Callable[..., Any], *arguments: object) -> None:
        self._name = name
        self._function = function
        self._arguments = arguments

    def run(self) -> Secret[Any]:
        """
        Call it.

        Raises:
            TypeError: it is an async one.
        """
        result = Secret(self._function(*self._arguments))
        if hasattr(result.reveal(), "__await__"):
            if hasattr(result.reveal(), "close"):
                result.reveal().close()  # a coroutine that is never awaited would warn of that
            raise TypeError(f"{self._name}: expected a plain function, found an async one; that needs the Async client")
        return result

    async def run_async(self) -> Secret[Any]:
        """Call it, and await what it returns if that can be awaited."""
        result = Secret(self._function(*self._arguments))
        return Secret(await result.reveal()) if hasattr(result.reveal(), "__await__") else result


class Unbroken:
    """Steps that run to their end even if the task is cancelled meanwhile, which is only then: at the latest at the deadline."""

    __slots__ = ("steps",)

    def __init__(self, steps: Generator[Any, Any, Any]) -> None:
        self.steps = steps


async def finish(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """Return what a coroutine returns, which runs to its end also if this task is cancelled; the cancellation follows then."""
    import asyncio

    from anyio import CancelScope

    try:
        asyncio.get_running_loop()
    except RuntimeError:  # trio, whose tasks are cancelled by scopes only
        with CancelScope(shield=True):
            return await coroutine
    task = asyncio.ensure_future(coroutine)
    cancelled: asyncio.CancelledError | None = None
    with CancelScope(shield=True):
        while not task.done():
            try:
                await asyncio.wait([task])
            except asyncio.CancelledError as error:
                cancelled = error
    if cancelled is not None:
        if not task.cancelled():
            task.exception()  # seen: nobody else will ask for it
        raise cancelled
    return task.result()
