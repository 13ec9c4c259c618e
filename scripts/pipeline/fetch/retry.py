"""One download: attempts and waits, until there is a text or it is clear that there will be none."""

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pipeline.diagnostics import Diagnostic, DiagnosticError
from pipeline.fetch import responses as answers
from pipeline.fetch.exchange import Again, Fetched, Task, exchange
from pipeline.fetch.progress import Progress

if TYPE_CHECKING:
    from pipeline.fetch.exchange import ClientOf


class UnreachableError(DiagnosticError):
    """No answer at all came, or none in time."""


async def fetch(task: Task, client_of: "ClientOf", progress: Progress) -> Fetched:
    """
    Return what stands at the URL.

    Raises:
        DiagnosticError: it was refused, too large, no text that we read, or redirected where we don't go.
        UnreachableError: the server was not reached, or the time was over.
    """
    again: Again | None = None
    try:
        async with asyncio.timeout(task.bounds.seconds):
            for attempt in range(1, task.bounds.attempts + 1):
                try:
                    return await exchange(task, client_of, progress)
                except Again as signal:
                    again = signal
                pause = answers.wait(attempt, again.retry_after, datetime.now(UTC), task.bounds)
                if pause is None or attempt == task.bounds.attempts:
                    break
                await asyncio.sleep(pause)
    except TimeoutError:
        raise UnreachableError(_too_late(task, again)) from None
    assert again is not None, "bounds allow at least one attempt"
    raise (DiagnosticError if again.reached else UnreachableError)(again.diagnostic)


def _too_late(task: Task, again: Again | None) -> Diagnostic:
    return Diagnostic(
        location=task.name,
        message="took too long",
        expected=f"the whole answer within {task.bounds.seconds:g} seconds",
        actual=f"before the time was over: {again.diagnostic.actual}" if again else "none, or not all of it",
        hint="try again later",
    )
