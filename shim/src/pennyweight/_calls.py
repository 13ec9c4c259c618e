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
from functools import partial
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar, cast

from pennyweight_core import UNSET, APIResponseError, Unset

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
        self, what: str, call: Callable[[str | Unset, CallOptions], Any], *, account: Account | None = None
    ) -> list[Any] | None:
        """
        Return all pages of an answer; None after a failure, which then is a gap of the account.

        Each page is a call of its own, which gets what is left of the time. One that comes again ends them with a gap.
        """
        found: list[Any] = []
        cursors: list[str | Unset] = [UNSET]
        while True:
            page = await self._ask(what, partial(self._page, call, cursors[-1]), account)
            if page is None:
                return None
            model, cursor = page
            if cursor in cursors or model in found[-1:]:
                error = APIResponseError(f"{what}: the vendor sent a page twice, and going on would never end")
                self._ledger.fail(error, account)
                return None
            found.append(model)
            if cursor is None:
                return found
            cursors.append(cursor)

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

    def _page(self, call: Callable[[str | Unset, CallOptions], Any], cursor: str | Unset, options: CallOptions) -> Any:
        """Return the page at a cursor and the cursor of the next; both yet to come from an asynchronous client."""
        pages = call(cursor, options)
        if self._asynchronous:
            return _first(pages)
        return next(iter(pages.pages())), pages.cursor


async def _first(pages: Any) -> tuple[Any, Any]:
    found = pages.pages()
    try:
        return await anext(found), pages.cursor
    finally:
        await found.aclose()


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
