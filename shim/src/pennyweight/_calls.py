"""
Calls of one connection's client: within the report's time, so many at once, each shared question once.

A synchronous client is called in threads, an asynchronous one where the report runs. Retries and limits are the
client's own; it gets what is left of the report's time as its deadline, and nothing starts after that.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from contextlib import suppress
from contextvars import copy_context
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from pennyweight_core import CallOptions

    from pennyweight._ledger import Ledger
    from pennyweight._records import Account

T = TypeVar("T")
_SOONEST = 0.001  # seconds: a deadline of nothing is refused


class Calls:
    """Calls the client of one connection."""

    def __init__(
        self,
        ledger: Ledger,
        *,
        due: float,
        slots: asyncio.Semaphore,
        shared: dict[str, asyncio.Future[Any]],
        asynchronous: bool,
    ) -> None:
        self._ledger = ledger
        self.due = due
        self._slots = slots
        self._shared = shared
        self._asynchronous = asynchronous

    async def __call__(
        self,
        what: str,
        call: Callable[[CallOptions], T | Awaitable[T]],
        *,
        account: Account | None = None,
        wanted: bool = True,
    ) -> T | None:
        """Return the answer; None if it is not wanted, or after a failure, which then is a gap of the account."""
        if not wanted:
            return None
        return cast("T | None", await self._ask(what, call, account))

    async def pages(
        self, what: str, call: Callable[[CallOptions], Any], _page: type[T], *, account: Account | None = None
    ) -> list[T] | None:
        """Return all pages of an answer; None after a failure, which then is a gap of the account."""
        gather = self._gather if self._asynchronous else self._gather_in_thread
        return cast("list[T] | None", await self._ask(what, lambda options: gather(call(options)), account))

    async def shared(self, what: str, call: Callable[[CallOptions], T | Awaitable[T]]) -> T | None:
        """Return the answer to a question that all connections of a client have in common; it is asked once."""
        future = self._shared.get(what)
        if future is None:
            self._shared[what] = future = asyncio.ensure_future(self._attempt(what, call))
        answer, error = await asyncio.shield(future)
        if error is not None:
            self._shared.pop(what, None)  # who comes later may be luckier
            self._ledger.fail(error)
        return cast("T | None", answer)

    async def _ask(self, what: str, call: Callable[[CallOptions], Any], account: Account | None) -> Any:
        with self._ledger.pending(what, account):
            answer, error = await self._attempt(what, call)
        if error is not None:
            self._ledger.fail(error, account)
        return answer

    async def _attempt(self, what: str, call: Callable[[CallOptions], Any]) -> tuple[Any, BaseException | None]:
        async with self._slots:
            left = self.due - monotonic()
            if self._ledger.closed or left <= 0:
                await asyncio.get_running_loop().create_future()  # until the report ends this
            options: CallOptions = {"deadline": max(left, _SOONEST)}
            try:
                if self._asynchronous:
                    answer = call(options)
                    return (await answer if isinstance(answer, Awaitable) else answer), None
                return await in_thread(lambda: call(options), what), None
            except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever it is, it must not hide the others
                return None, error

    @staticmethod
    async def _gather(pages: Any) -> list[Any]:
        return [page async for page in pages.pages()]

    def _gather_in_thread(self, pages: Any) -> list[Any]:
        found: list[Any] = []
        remaining = iter(pages.pages())
        while not self._ledger.closed:
            try:
                found.append(next(remaining))
            except StopIteration:
                break
        return found


async def in_thread(work: Callable[[], T], name: str) -> T:
    """Return the result of work in a thread that keeps no program alive; waiting for it can be cancelled."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()
    context = copy_context()

    def settle(result: T | None, error: BaseException | None) -> None:
        if future.done():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(cast("T", result))

    def run() -> None:
        result, error = None, None
        try:
            result = context.run(work)
        except BaseException as raised:  # noqa: BLE001 - it is raised again where the work is waited for
            error = RuntimeError("the work stopped iterating") if isinstance(raised, StopIteration) else raised
        with suppress(RuntimeError):  # the report has returned, and its loop is closed
            loop.call_soon_threadsafe(settle, result, error)

    Thread(target=run, name=f"pennyweight-{name}", daemon=True).start()
    return await future
