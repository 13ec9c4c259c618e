"""Do what `Exchange`'s generators ask for: sleep, or send; the only place where sync and async differ in a call."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import TypeVar

    from pennyweight_core._call import Steps
    from pennyweight_core._http import Answer, Errand

    Result = TypeVar("Result")


def drive(steps: Steps[Result], send: Callable[[Errand], Answer]) -> Result:
    """Run to the end in this thread."""
    from time import sleep

    answer: Answer | None = None
    while True:
        try:
            step = steps.send(answer)
        except StopIteration as done:
            result: Result = done.value
            return result
        answer = None
        if isinstance(step, (int, float)):
            sleep(step)
        else:
            answer = send(step)


async def adrive(steps: Steps[Result], send: Callable[[Errand], Awaitable[Answer]]) -> Result:
    """Run to the end in this task."""
    from anyio import sleep

    answer: Answer | None = None
    while True:
        try:
            step = steps.send(answer)
        except StopIteration as done:
            result: Result = done.value
            return result
        answer = None
        if isinstance(step, (int, float)):
            await sleep(step)
        else:
            answer = await send(step)
