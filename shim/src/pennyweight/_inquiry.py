"""The way to a report: plan, ask every connection at once, gather. All of it runs on one event loop."""

from __future__ import annotations

import asyncio
import os
from collections import defaultdict
from time import monotonic
from typing import TYPE_CHECKING, Any

import attrs

from pennyweight._answer import now
from pennyweight._assets import share_assets
from pennyweight._calls import Calls
from pennyweight._overlap import mark_overlaps
from pennyweight._plan import check_timeout, plan
from pennyweight._report import Report
from pennyweight._running import run
from pennyweight._scope import Scope

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from pennyweight._ledger import Ledger
    from pennyweight._plan import Target
    from pennyweight._questions import Question, UnusableConnection
    from pennyweight._records import Amount, Connection, Gap, GapCode

CONCURRENCY = 8
"""Calls that run at once per vendor."""
_CLOSING = 1.0  # seconds that closing a client may take


def _tell_nobody(connection: str) -> None:
    """Take the news that a connection is through, for callers that show no progress."""


class Inquiry:
    """A report in the making; `run` or `arun` completes it."""

    def __init__(
        self,
        *,
        vendors: Iterable[str] | None = None,
        clients: Mapping[str, object] | None = None,
        ask: Iterable[Question | UnusableConnection] = (),
        timeout: float,
        concurrency: int = CONCURRENCY,
        scope: Scope | None = None,
        asynchronous: bool = False,
        tell: Callable[[str], None] = _tell_nobody,
    ) -> None:
        self.timeout = check_timeout(timeout)
        if type(concurrency) is not int or concurrency < 1:
            raise ValueError(f"concurrency: expected a whole number above 0, found {concurrency!r}")
        self._concurrency = concurrency
        self._scope = scope or Scope()
        self._tell = tell
        self._asked_at = now()
        self._plan = plan(vendors, clients or {}, ask, os.environ, timeout=self.timeout, asynchronous=asynchronous)
        self._ledgers = [
            it.vendor.open_ledger(it.connection, it.question, it.client, os.environ) for it in self._plan.targets
        ]

    @property
    def asked(self) -> tuple[str, ...]:
        """The vendors that are meant."""
        return self._plan.asked

    @property
    def connections(self) -> tuple[Connection, ...]:
        """The connections that are asked."""
        return tuple(target.connection for target in self._plan.targets)

    def run(self) -> Report:
        """Ask, and return the report; also where an event loop runs in this thread."""
        return run(self.arun)

    async def arun(self) -> Report:
        """Ask, and return the report; connections that are late are cancelled."""
        due = monotonic() + self.timeout
        slots: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(self._concurrency))
        shared: dict[int, dict[str, asyncio.Future[Any]]] = defaultdict(dict)
        tasks = []
        for target, ledger in zip(self._plan.targets, self._ledgers, strict=True):
            calls = Calls(
                ledger,
                due=due,
                slots=slots[target.vendor.name],
                shared=shared[id(target.client)],
                asynchronous=target.asynchronous,
            )
            tasks.append(asyncio.ensure_future(self._read(target, ledger, calls)))
        try:
            if tasks:
                await asyncio.wait(tasks, timeout=max(0.0, due - monotonic()))
        except BaseException:
            self._close("interrupted", "before the report was interrupted")
            raise
        finally:
            self._close("late", f"within {self.timeout:g} s. Ask again, or allow more time")
            extra = [future for answers in shared.values() for future in answers.values()]
            for task in (*tasks, *extra):
                task.cancel()
            await asyncio.gather(*tasks, *extra, return_exceptions=True)
            await self._close_clients()
        return self.report()

    def report(self) -> Report:
        """Return what has come so far."""
        self._close("interrupted", "before the report was interrupted")
        accounts, amounts, overlaps = mark_overlaps(
            [account for ledger in self._ledgers for account in ledger.accounts],
            share_assets(amount for ledger in self._ledgers for amount in _in_order(ledger)),
        )
        states = [ledger.outcome for ledger in self._ledgers]
        return Report(
            scope=self._scope.parts,
            asked=self.asked,
            asked_at=self._asked_at,
            finished_at=now(),
            connections=(*states, *(attrs.evolve(it, state="failed") for it in self._plan.failed)),
            accounts=tuple(accounts),
            amounts=tuple(amounts),
            checks=tuple(sorted(check for ledger in self._ledgers for check in ledger.checks)),
            gaps=(*self._plan.gaps, *(gap for it in self._ledgers for gap in _gaps_in_order(it)), *overlaps),
        )

    async def _read(self, target: Target, ledger: Ledger, calls: Calls) -> None:
        try:
            await target.vendor.reader()(target.client, target.question, calls, ledger, self._scope)
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not hide the other connections
            ledger.fail(error)
        ledger.finished = True
        self._tell(target.connection.key)

    def _close(self, code: GapCode, reason: str) -> None:
        for ledger in self._ledgers:
            if not ledger.closed:
                ledger.close(code, reason)

    async def _close_clients(self) -> None:
        closing = [asyncio.ensure_future(it.client.aclose()) for it in self._plan.targets if it.is_own]
        if closing:
            await asyncio.wait(closing, timeout=_CLOSING)


def _in_order(ledger: Ledger) -> list[Amount]:
    """Return the amounts by account and operation: answers come in any order."""
    order = {account.key: index for index, account in enumerate(ledger.accounts)}
    return sorted(ledger.amounts, key=lambda it: (order[it.account.key], it.source.operation))


def _gaps_in_order(ledger: Ledger) -> list[Gap]:
    order = {account.key: index for index, account in enumerate(ledger.accounts)}
    return sorted(ledger.gaps, key=lambda gap: (order.get(gap.account or "", -1), gap.code, gap.message))
