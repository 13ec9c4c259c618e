"""Subscriptions as users hold them: iterators of messages and gaps, asynchronous and synchronous."""

from __future__ import annotations

from collections import deque
from threading import Lock
from typing import Generic, TypeVar

from pennyweight_core import APIConnectionError, APIResponseError
from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.live import ConnectionLostError, LoopClosedError

from ._books import OrderBooks

if TYPE_CHECKING:
    from collections.abc import Collection
    from types import TracebackType
    from typing import Any

    from pennyweight_core.live import Gap, LoopThread

    from ._book import OrderBook
    from ._handler import KalshiHandler
    from ._state import SubscriptionState

Message = TypeVar("Message")
_BATCH = 64
_ALL = "all"
"""The id that stands for each index or underlying there is."""


class AsyncSubscription(Generic[Message]):
    """Messages of one channel, with a `Gap` wherever some are missing. Ends with `aclose()`, or with its stream."""

    def __init__(self, state: SubscriptionState, handler: KalshiHandler) -> None:
        self._state = state
        self._handler = handler

    @property
    def ids(self) -> list[str]:
        """Market tickers, index ids or underlyings that are subscribed; empty for all."""
        return list(self._state.ids)

    def __aiter__(self) -> AsyncSubscription[Message]:
        return self

    async def __anext__(self) -> Message | Gap:
        taken = await self._state.feed.take()
        if not taken:
            raise StopAsyncIteration
        self._follow(taken[0])
        return taken[0]

    async def update(self, *, add: Collection[str] = (), remove: Collection[str] = ()) -> None:
        """
        Add and remove market tickers, index ids or underlyings; `"all"` is one where the channel has it.

        Raises:
            BadRequestError: Kalshi does not take them, or they are too many for one subscription.
            RuntimeError: the subscription has ended.
            ValueError: the channel has nothing to choose, or nothing or everything would be left.
        """
        _check_update(self._state, add, remove)
        await self._handler.finish(self._change(add, remove))

    async def list_available(self) -> list[str]:
        """
        Return the ids that can be subscribed, for indices and underlyings.

        Raises:
            APIConnectionError: the connection was lost meanwhile.
            RuntimeError: the subscription has ended.
            ValueError: the channel has no such list.
        """
        state = self._state
        if not state.channel.listing:
            raise ValueError(f"{state.channel.name} has no list of what is available")
        await state.settled.wait()
        _check_open(state)
        operation = "kalshi stream.list_available"
        try:
            answer = await self._handler.call(
                "update_subscription", {"sids": [state.sid], "action": state.channel.listing}
            )
        except ConnectionLostError as error:
            raise APIConnectionError(f"{operation}: {error}. Try again", vendor="kalshi") from error
        ids = getattr(answer.msg, state.channel.ids, None)
        if not isinstance(ids, list):
            raise APIResponseError(f"{operation}: expected a list of {state.channel.ids}", vendor="kalshi")
        return ids

    async def aclose(self) -> None:
        """Unsubscribe; again is fine."""
        await self._handler.remove(self._state)

    async def __aenter__(self) -> AsyncSubscription[Message]:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def _follow(self, message: Message | Gap) -> None:
        """Note what the reader takes."""

    async def _change(self, add: Collection[str], remove: Collection[str]) -> None:
        state, handler = self._state, self._handler
        async with state.busy:
            gone = [it for it in dict.fromkeys(remove) if it in state.ids or _ALL in {it, *state.ids}]
            if gone:
                left = [it for it in state.ids if it not in gone and _ALL not in gone]
                await handler.change(state, state.channel.remove, gone, left)
            new = [it for it in dict.fromkeys(add) if it not in state.ids]
            if new:
                await handler.change(state, state.channel.add, new, [*state.ids, *new])


class AsyncOrderBookSubscription(AsyncSubscription[Message]):
    """
    Snapshots and deltas of order books; `subscription[ticker]` is the book as of the last message taken.

    A book is exact, or `stale` after a gap; a fresh snapshot is asked for then.
    """

    def __init__(self, state: SubscriptionState, handler: KalshiHandler) -> None:
        super().__init__(state, handler)
        self._books = OrderBooks(state, state.ask_for_snapshots)

    def __getitem__(self, ticker: str) -> OrderBook:
        return self._books[ticker]

    def _follow(self, message: Any) -> None:
        self._books.apply(message)


class Subscription(Generic[Message]):
    """Messages of one channel, with a `Gap` wherever some are missing. Ends with `close()`, or with its stream."""

    def __init__(self, inner: AsyncSubscription[Message], thread: LoopThread) -> None:
        self._inner = inner
        self._thread = thread
        self._taken: deque[Message | Gap] = deque()
        self._turn = Lock()

    @property
    def ids(self) -> list[str]:
        """Market tickers, index ids or underlyings that are subscribed; empty for all."""
        return self._inner.ids

    def __iter__(self) -> Subscription[Message]:
        return self

    def __next__(self) -> Message | Gap:
        self._thread.check_caller()
        with self._turn:
            if not self._taken:
                try:
                    self._thread.run(self._fetch())
                except LoopClosedError:
                    raise StopIteration from None
            if not self._taken:
                raise StopIteration
            message = self._taken.popleft()
            try:
                self._follow(message)
            except BaseException:  # such as Ctrl-C, half-way
                self._taken.appendleft(message)
                self._distrust()
                raise
            return message

    async def _fetch(self) -> None:
        """Take what there is; it is kept, though whoever waits for it is interrupted."""
        self._taken.extend(await self._inner._state.feed.take(_BATCH))

    def update(self, *, add: Collection[str] = (), remove: Collection[str] = ()) -> None:
        """
        Add and remove market tickers, index ids or underlyings; `"all"` is one where the channel has it.

        Raises:
            BadRequestError: Kalshi does not take them, or they are too many for one subscription.
            RuntimeError: the subscription has ended.
            ValueError: the channel has nothing to choose, or nothing or everything would be left.
        """
        self._thread.run(self._inner.update(add=add, remove=remove))

    def list_available(self) -> list[str]:
        """
        Return the ids that can be subscribed, for indices and underlyings.

        Raises:
            APIConnectionError: the connection was lost meanwhile.
            RuntimeError: the subscription has ended.
            ValueError: the channel has no such list.
        """
        return self._thread.run(self._inner.list_available())

    def close(self) -> None:
        """Unsubscribe; again is fine."""
        try:
            self._thread.run(self._inner.aclose())
        except LoopClosedError:
            return  # the stream was closed before

    def __enter__(self) -> Subscription[Message]:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _follow(self, message: Message | Gap) -> None:
        """Note what the reader takes."""

    def _distrust(self) -> None:
        """Forget what was noted: it may be half of something."""


class OrderBookSubscription(Subscription[Message]):
    """
    Snapshots and deltas of order books; `subscription[ticker]` is the book as of the last message taken.

    A book is exact, or `stale` after a gap; a fresh snapshot is asked for then.
    """

    def __init__(self, inner: AsyncSubscription[Message], thread: LoopThread) -> None:
        super().__init__(inner, thread)
        self._books = OrderBooks(inner._state, lambda tickers: thread.post(inner._state.ask_for_snapshots, tickers))

    def __getitem__(self, ticker: str) -> OrderBook:
        return self._books[ticker]

    def _follow(self, message: Any) -> None:
        self._books.apply(message)

    def _distrust(self) -> None:
        self._books.distrust("reading was interrupted")


def _check_open(state: SubscriptionState) -> None:
    if state.is_ended:
        raise RuntimeError("the subscription has ended: subscribe anew")


def _check_update(state: SubscriptionState, add: Collection[str], remove: Collection[str]) -> None:
    channel = state.channel
    _check_open(state)
    for name, ids in (("add", add), ("remove", remove)):
        if isinstance(ids, str):
            raise TypeError(f"{name}: expected a list, found the string {ids!r}")
    if not channel.add:
        raise ValueError(f"{channel.name}: there is nothing to choose; expected no update")
    if channel.ids == "market_tickers" and not state.ids:
        raise ValueError(f"{channel.name}: the subscription has all markets; subscribe anew with tickers=")
    if channel.ids == "market_tickers" and not {*state.ids, *add} - set(remove):
        raise ValueError("remove: no market would be left; close the subscription instead")
