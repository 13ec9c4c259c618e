"""One download: attempts and waits, until there is a text or it is clear that there will be none."""

import asyncio
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pipeline.diagnostics import Finding, FindingError
from pipeline.fetch import responses as answers
from pipeline.fetch.exchange import Again, Fetched, Task, exchange
from pipeline.fetch.progress import Progress

if TYPE_CHECKING:
    from pipeline.fetch.exchange import ClientOf


class UnreachableError(FindingError):
    """No answer at all came, or none in time."""


async def fetch(task: Task, client_of: "ClientOf", progress: Progress) -> Fetched:
    """
    Return what stands at the URL.

    Raises:
        FindingError: it was refused, too large, no text that we read, or redirected where we don't go.
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
    raise (FindingError if again.reached else UnreachableError)(again.finding)


def _too_late(task: Task, again: Again | None) -> Finding:
    return Finding(
        where=task.name,
        what="took too long",
        expected=f"the whole answer within {task.bounds.seconds:g} seconds",
        found=f"before the time was over: {again.finding.found}" if again else "none, or not all of it",
        so="try again later",
    )
