"""Subscriptions by channel, for synchronous streams. Made of `_channels_async.py` by `python scripts/twins.py`."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

from . import _channels_table as table
from ._stream import Stream
from ._subscription import OrderBookSubscription, Subscription

if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

    from pennyweight_core.live import WhenFull

    from . import _message_types as types


class Channels(Stream):
    """
    Methods that subscribe to a channel; several subscriptions share the connection.

    Each takes `buffer=` and `when_full=` to use others than the stream's.
    """

    def order_book(
        self, tickers: Collection[str], *, buffer: int | None = None, when_full: WhenFull | None = None
    ) -> OrderBookSubscription[types.OrderBookMessage]:
        """
        Snapshots and deltas of order books, which it keeps: `books[ticker]`.

        Args:
            tickers: market tickers.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.stream() as live:
            ...     books = live.order_book(["KXSBXTEMP-32MAR01-T60"])
            ...     for _ in books:
            ...         print(books["KXSBXTEMP-32MAR01-T60"].best_bid)

        See https://docs.kalshi.com/websockets/orderbook-updates
        """
        options = {"use_yes_price": True}
        return self._subscribe(OrderBookSubscription, table.ORDER_BOOK, tickers, options, buffer, when_full)

    def tickers(
        self,
        tickers: Collection[str] = (),
        *,
        snapshot: bool = False,
        conflate: bool = False,
        buffer: int | None = None,
        when_full: WhenFull | None = None,
    ) -> Subscription[types.TickerMessage]:
        """
        Prices, volume and open interest of markets, whenever one changes.

        Args:
            tickers: market tickers. Default: all markets.
            snapshot: whether it begins with a message for each market of `tickers`.
            conflate: whether only the newest message of each market is kept while you read slower than they come.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.stream() as live:
            ...     for message in live.tickers(["KXSBXTEMP-32MAR01-T60"], snapshot=True):
            ...         print(message)

        See https://docs.kalshi.com/websockets/market-ticker
        """
        options = {"send_initial_snapshot": True} if snapshot else {}
        return self._subscribe(Subscription, table.TICKER, tickers, options, buffer, when_full, conflate=conflate)

    def trades(
        self, tickers: Collection[str] = (), *, buffer: int | None = None, when_full: WhenFull | None = None
    ) -> Subscription[types.TradeMessage]:
        """
        Public trades.

        Args:
            tickers: market tickers. Default: all markets.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.stream() as live:
            ...     for message in live.trades():
            ...         print(message)

        See https://docs.kalshi.com/websockets/public-trades
        """
        return self._subscribe(Subscription, table.TRADE, tickers, {}, buffer, when_full)

    def fills(
        self, tickers: Collection[str] = (), *, buffer: int | None = None, when_full: WhenFull | None = None
    ) -> Subscription[types.FillMessage]:
        """
        Your fills.

        Args:
            tickers: market tickers. Default: all markets.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.stream() as live:
            ...     for message in live.fills():
            ...         print(message)

        See https://docs.kalshi.com/websockets/user-fills
        """
        return self._subscribe(Subscription, table.FILL, tickers, {}, buffer, when_full)

    def orders(
        self, tickers: Collection[str] = (), *, buffer: int | None = None, when_full: WhenFull | None = None
    ) -> Subscription[types.UserOrderMessage]:
        """
        Your orders, whenever one is created or changes.

        Args:
            tickers: market tickers. Default: all markets.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.stream() as live:
            ...     for message in live.orders():
            ...         print(message)

        See https://docs.kalshi.com/websockets/user-orders
        """
        return self._subscribe(Subscription, table.USER_ORDERS, tickers, {}, buffer, when_full)

    def positions(
        self, tickers: Collection[str] = (), *, buffer: int | None = None, when_full: WhenFull | None = None
    ) -> Subscription[types.MarketPositionMessage]:
        """
        Your positions, whenever one changes.

        Args:
            tickers: market tickers. Default: all markets.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.stream() as live:
            ...     for message in live.positions():
            ...         print(message)

        See https://docs.kalshi.com/websockets/market-positions
        """
        return self._subscribe(Subscription, table.MARKET_POSITIONS, tickers, {}, buffer, when_full)

    def lifecycle(
        self, *, multivariate: bool = False, buffer: int | None = None, when_full: WhenFull | None = None
    ) -> Subscription[types.LifecycleMessage]:
        """
        Markets that are created, opened, paused, determined and settled, and events that are created.

        Args:
            multivariate: whether it is about multivariate events, instead of all others.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.stream() as live:
            ...     for message in live.lifecycle():
            ...         print(message)

        See https://docs.kalshi.com/websockets/market-&-event-lifecycle
        """
        channel = table.MULTIVARIATE_LIFECYCLE if multivariate else table.LIFECYCLE
        return self._subscribe(Subscription, channel, (), {}, buffer, when_full)

    def communications(
        self,
        *,
        own: bool = False,
        shard: tuple[int, int] | None = None,
        buffer: int | None = None,
        when_full: WhenFull | None = None,
    ) -> Subscription[types.CommunicationMessage]:
        """
        Requests for quotes, and the quotes that are yours or for you.

        Args:
            own: whether requests of others are left out.
            shard: (key, factor): one of `factor` equal parts of the markets, counted from 0.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.stream() as live:
            ...     for message in live.communications(own=True):
            ...         print(message)

        See https://docs.kalshi.com/websockets/communications
        """
        options: dict[str, Any] = {"user_filter": "self"} if own else {}
        if shard is not None:
            options |= {"shard_key": shard[0], "shard_factor": shard[1]}
        return self._subscribe(Subscription, table.COMMUNICATIONS, (), options, buffer, when_full)

    def order_groups(
        self, *, buffer: int | None = None, when_full: WhenFull | None = None
    ) -> Subscription[types.OrderGroupMessage]:
        """
        Your order groups, whenever one is created, triggered, reset or deleted, or its limit changes.

        Args:
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.stream() as live:
            ...     for message in live.order_groups():
            ...         print(message)

        See https://docs.kalshi.com/websockets/order-group-updates
        """
        return self._subscribe(Subscription, table.ORDER_GROUPS, (), {}, buffer, when_full)

    def indices(
        self, ids: Collection[str] = (), *, buffer: int | None = None, when_full: WhenFull | None = None
    ) -> Subscription[types.IndexMessage]:
        """
        Values of CF Benchmarks' indices, once a second, with averages.

        Args:
            ids: such as BRTI, or `["all"]`. Default: none, until `update` adds some.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.stream() as live:
            ...     for message in live.indices(["BRTI"]):
            ...         print(message)

        See https://docs.kalshi.com/websockets/cfbenchmarks-value
        """
        return self._subscribe(Subscription, table.INDICES, ids, {}, buffer, when_full)

    def indices_5hz(
        self, ids: Collection[str] = (), *, buffer: int | None = None, when_full: WhenFull | None = None
    ) -> Subscription[types.Index5HzMessage]:
        """
        Values of some of CF Benchmarks' indices, up to five times a second.

        Args:
            ids: such as BRTI, or `["all"]`. Default: none, until `update` adds some.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.stream() as live:
            ...     for message in live.indices_5hz(["BRTI"]):
            ...         print(message)

        See https://docs.kalshi.com/websockets/cfbenchmarks-value-5hz
        """
        return self._subscribe(Subscription, table.INDICES_5HZ, ids, {}, buffer, when_full)

    def underlyings(
        self, tickers: Collection[str] = (), *, buffer: int | None = None, when_full: WhenFull | None = None
    ) -> Subscription[types.UnderlyingMessage]:
        """
        Pyth's prices and Treasury yields; needs a paid plan of Kalshi's.

        Args:
            tickers: Pyth's symbols, such as Metal.XAU/USD, or `["all"]`. Default: none, until `update` adds some.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.stream() as live:
            ...     for message in live.underlyings(["Metal.XAU/USD"]):
            ...         print(message)

        See https://docs.kalshi.com/websockets/pyth-value
        """
        return self._subscribe(Subscription, table.UNDERLYINGS, tickers, {}, buffer, when_full)
