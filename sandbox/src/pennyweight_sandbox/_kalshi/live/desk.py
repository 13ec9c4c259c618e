"""What connections share: the exchange as they see it, limits, and what is broken on purpose."""

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from functools import cached_property
from threading import RLock
from typing import Any, ClassVar

from pennyweight_sandbox._kalshi.exchange import Exchange
from pennyweight_sandbox._kalshi.live.changes import ExchangeWatch
from pennyweight_sandbox._kalshi.live.commands import CommandError
from pennyweight_sandbox._kalshi.live.events import market_id
from pennyweight_sandbox._kalshi.live.shapes import Shapes
from pennyweight_sandbox._kalshi.live.subscriptions import Subscription

_SECOND = 1.0
_CLOCK = 4_182_000


class Desk(ABC):
    """
    The exchange and the manners of its streams.

    Attributes:
        channels: those that there are.
        shapes: how messages show its contracts.
        market_limit: how many markets one subscription may have.
        command_limit: how many updates one subscription takes in a second; None for any number.
    """

    channels: ClassVar[frozenset[str]]
    shapes: ClassVar[Shapes]

    def __init__(self, now: Callable[[], float]) -> None:
        self.now = now
        self.lock = RLock()
        self.market_limit = 10_000
        self.command_limit: int | None = None
        self._disturbances: deque[tuple[str, str]] = deque()
        self._errors: deque[int] = deque()
        self._clock = _CLOCK

    @property
    @abstractmethod
    def exchange(self) -> Exchange:
        """The exchange as it is."""

    @cached_property
    def watch(self) -> ExchangeWatch:
        """The exchange as it was the last time."""
        return self._make_watch(self._clock)

    @abstractmethod
    def _make_watch(self, clock: int) -> ExchangeWatch:
        """Look at the exchange from now on."""

    @property
    def markets(self) -> dict[str, dict[str, Any]]:
        """Markets by ticker."""
        return self.exchange.markets_by_ticker

    @cached_property
    def ids(self) -> dict[str, str]:
        """Tickers of all markets by UUID."""
        return {market_id(market): market["ticker"] for market in self.markets.values()}

    def next_disturbance(self, channel: str) -> str | None:
        """Return in which way the next message of a channel is broken."""
        if self._disturbances and self._disturbances[0][1] in {"", channel}:
            return self._disturbances.popleft()[0]
        return None

    def check_script(self) -> None:
        """Raise CommandError if a command is to be answered with an error."""
        if self._errors:
            raise CommandError(self._errors.popleft())

    def check_markets(self, wanted: set[str] | None) -> None:
        """Raise CommandError for too many markets."""
        if wanted is not None and len(wanted) > self.market_limit:
            raise CommandError(26)

    def check_rate(self, subscription: Subscription) -> None:
        """Count an update of a subscription. Raises CommandError for too many."""
        if self.command_limit is None:
            return
        now = self.now()
        while subscription.commands and now - subscription.commands[0] >= _SECOND:
            subscription.commands.popleft()
        if len(subscription.commands) >= self.command_limit:
            raise CommandError(27)
        subscription.commands.append(now)

    def forget_exchange(self) -> None:
        """Look at it anew when somebody connects; its clock never goes back."""
        watch = self.__dict__.pop("watch", None)
        self._clock = self._clock if watch is None else watch.clock
        self.__dict__.pop("ids", None)

    def restore(self) -> None:
        """Forget all limits, and all that was to be broken."""
        self._disturbances.clear()
        self._errors.clear()
        self.forget_exchange()
        self.market_limit, self.command_limit = 10_000, None
