"""The way to a report: plan, ask everyone at once, gather. Threads and tasks differ only in who waits."""

from __future__ import annotations

import asyncio
import os
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING

from pennyweight._job import Job
from pennyweight._plan import check_timeout, plan
from pennyweight._report import BalanceReport
from pennyweight._settled import finish

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pennyweight._ask import Question


def _tell_nobody(vendor: str) -> None:
    """Take the news that a vendor is through, for callers that show no progress."""


class Inquiry:
    """A report in the making; `in_threads` or `in_tasks` completes it."""

    def __init__(
        self,
        *,
        vendors: Iterable[str] | None = None,
        clients: Mapping[str, object] | None = None,
        ask: Iterable[Question] = (),
        timeout: float,
        asynchronous: bool = False,
    ) -> None:
        self.timeout = check_timeout(timeout)
        clients = clients or {}
        self._plan = plan(vendors, clients, ask, os.environ)
        self._jobs = [
            Job(
                vendor,
                questions,
                clients.get(vendor.name),
                os.environ,
                asynchronous=asynchronous,
                timeout=self.timeout,
            )
            for vendor, questions in self._plan.questions.items()
        ]

    @property
    def asked(self) -> tuple[str, ...]:
        """The vendors that are asked."""
        return tuple(job.vendor.name for job in self._jobs)

    def in_threads(self, told: Callable[[str], None] = _tell_nobody) -> BalanceReport:
        """
        Ask each vendor in a thread. Threads that are late are left behind and keep no program alive.

        `told` gets the name of each vendor that is through, on that vendor's thread.
        """
        due = monotonic() + self.timeout
        threads = [
            Thread(target=finish, args=(job.work(told),), name=f"pennyweight-{job.vendor.name}", daemon=True)
            for job in self._jobs
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(max(0.0, due - monotonic()))
        return self._report()

    async def in_tasks(self) -> BalanceReport:
        """Ask each vendor in a task; those that are late are cancelled."""
        tasks = [asyncio.ensure_future(job.work(_tell_nobody)) for job in self._jobs]
        try:
            if tasks:
                await asyncio.wait(tasks, timeout=self.timeout)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        return self._report()

    def _report(self) -> BalanceReport:
        tallies = [job.tally for job in self._jobs]
        for tally in tallies:
            tally.close(self.timeout)
        return BalanceReport(
            balances=tuple(balance for tally in tallies for balance in tally.balances),
            failures=tuple(failure for tally in tallies for failure in tally.failures),
            totals=tuple(total for tally in tallies for total in tally.totals),
            asked=self.asked,
            not_installed=self._plan.not_installed,
        )
