"""Drive the generators of `CallRunner`: sleep or send; the only place where sync and async differ in a call."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import TypeVar

    from pennyweight_core._call import CallSteps
    from pennyweight_core._clock import Clock
    from pennyweight_core._http import AttemptResult, PreparedRequest

    Result = TypeVar("Result")


def run_sync(steps: CallSteps[Result], send: Callable[[PreparedRequest], AttemptResult], clock: Clock) -> Result:
    """Run a call in this thread."""
    attempt: AttemptResult | None = None
    while True:
        try:
            step = steps.send(attempt)
        except StopIteration as done:
            result: Result = done.value
            return result
        attempt = None
        try:
            if isinstance(step, (int, float)):
                clock.sleep(step)
            else:
                attempt = send(step)
        except BaseException as error:  # noqa: BLE001 - interrupted: the call says what it knows, and raises it again
            steps.throw(error)


async def run_async(
    steps: CallSteps[Result], send: Callable[[PreparedRequest], Awaitable[AttemptResult]], clock: Clock
) -> Result:
    """Run a call in this task."""
    attempt: AttemptResult | None = None
    while True:
        try:
            step = steps.send(attempt)
        except StopIteration as done:
            result: Result = done.value
            return result
        attempt = None
        try:
            if isinstance(step, (int, float)):
                await clock.sleep_async(step)
            else:
                attempt = await send(step)
        except BaseException as error:  # noqa: BLE001 - cancelled: the call says what it knows, and raises it again
            steps.throw(error)
