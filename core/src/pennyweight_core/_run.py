"""Drive the generators of `CallRunner`: sleep, send, call; the only place where sync and async differ in a call."""

from __future__ import annotations

from pennyweight_core._steps import Invocation, Unbroken, finish
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Any, TypeVar

    from pennyweight_core._call import CallSteps
    from pennyweight_core._clock import Clock
    from pennyweight_core._http import AttemptResult, PreparedRequest

    Result = TypeVar("Result")


def run_sync(steps: CallSteps[Result], send: Callable[[PreparedRequest], AttemptResult], clock: Clock) -> Result:
    """Run a call in this thread."""
    attempt: Any = None
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
            elif isinstance(step, Invocation):
                attempt = step.run()
            elif isinstance(step, Unbroken):
                attempt = run_sync(step.steps, send, clock)
            else:
                attempt = send(step)
        except BaseException as error:  # noqa: BLE001 - interrupted: the call says what it knows, and raises it again
            steps.throw(error)


async def run_async(
    steps: CallSteps[Result], send: Callable[[PreparedRequest], Awaitable[AttemptResult]], clock: Clock
) -> Result:
    """Run a call in this task."""
    attempt: Any = None
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
            elif isinstance(step, Invocation):
                attempt = await step.run_async()
            elif isinstance(step, Unbroken):
                attempt = await finish(run_async(step.steps, send, clock))
            else:
                attempt = await send(step)
        except BaseException as error:  # noqa: BLE001 - cancelled: the call says what it knows, and raises it again
            steps.throw(error)
