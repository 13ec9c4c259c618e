"""Subscriptions by channel of the margin exchange, for synchronous streams. Made of `_channels_async.py` by `python scripts/twins.py`."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

from .._stream import Stream
from .._subscription import OrderBookSubscription, Subscription
from . import _channels_table as table

if TYPE_CHECKING:
    from collections.abc import Collection

    from pennyweight_core.live import WhenFull

    from . import _message_types as types


class PerpsChannels(Stream):
    """
    Methods that subscribe to a channel; several subscriptions share the connection.

    Each takes `buffer=` and `when_full=` to use others than the stream's.
    """

    def order_book(
        self,
        tickers: Collection[str],
        *,
        buffer: int | None = None,
        when_full: WhenFull | None = None,
    ) -> OrderBookSubscription[types.OrderBookMessage]:
        """
        Snapshots and deltas of order books, which it keeps: `books[ticker]`.

        Args:
            tickers: market tickers.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.perps.stream() as live:
            ...     books = live.order_book(["KXSBXBTC-PERP"])
            ...     for _ in books:
            ...         print(books["KXSBXBTC-PERP"].best_bid)

        See https://docs.kalshi.com/perps_asyncapi.yaml
        """
        return self._subscribe(OrderBookSubscription, table.ORDER_BOOK, tickers, {}, buffer, when_full)

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
        Prices, volumes and marks of markets, whenever one changes, at most once a second each.

        Args:
            tickers: market tickers. Default: all markets.
            snapshot: whether it begins with a message for each market of `tickers`.
            conflate: whether only the newest message of each market is kept while you read slower than they come.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.perps.stream() as live:
            ...     for message in live.tickers(["KXSBXBTC-PERP"], snapshot=True):
            ...         print(message)

        See https://docs.kalshi.com/perps_asyncapi.yaml
        """
        options = {"send_initial_snapshot": True} if snapshot else {}
        return self._subscribe(Subscription, table.TICKER, tickers, options, buffer, when_full, conflate=conflate)

    def trades(
        self,
        tickers: Collection[str] = (),
        *,
        buffer: int | None = None,
        when_full: WhenFull | None = None,
    ) -> Subscription[types.TradeMessage]:
        """
        Public trades.

        Args:
            tickers: market tickers. Default: all markets.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.perps.stream() as live:
            ...     for message in live.trades():
            ...         print(message)

        See https://docs.kalshi.com/perps_asyncapi.yaml
        """
        return self._subscribe(Subscription, table.TRADE, tickers, {}, buffer, when_full)

    def fills(
        self,
        tickers: Collection[str] = (),
        *,
        buffer: int | None = None,
        when_full: WhenFull | None = None,
    ) -> Subscription[types.FillMessage]:
        """
        Your fills.

        Args:
            tickers: market tickers. Default: all markets.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.perps.stream() as live:
            ...     for message in live.fills():
            ...         print(message)

        See https://docs.kalshi.com/perps_asyncapi.yaml
        """
        return self._subscribe(Subscription, table.FILL, tickers, {}, buffer, when_full)

    def orders(
        self,
        tickers: Collection[str] = (),
        *,
        buffer: int | None = None,
        when_full: WhenFull | None = None,
    ) -> Subscription[types.UserOrderMessage]:
        """
        Your orders, whenever one is created or changes.

        Args:
            tickers: market tickers. Default: all markets.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.perps.stream() as live:
            ...     for message in live.orders():
            ...         print(message)

        See https://docs.kalshi.com/perps_asyncapi.yaml
        """
        return self._subscribe(Subscription, table.USER_ORDERS, tickers, {}, buffer, when_full)

    def order_groups(
        self,
        *,
        buffer: int | None = None,
        when_full: WhenFull | None = None,
    ) -> Subscription[types.OrderGroupMessage]:
        """
        Your order groups, whenever one is created, triggered, reset or deleted, or its limit changes.

        Args:
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.perps.stream() as live:
            ...     for message in live.order_groups():
            ...         print(message)

        See https://docs.kalshi.com/perps_asyncapi.yaml
        """
        return self._subscribe(Subscription, table.ORDER_GROUPS, (), {}, buffer, when_full)

    def corporate_actions(
        self,
        tickers: Collection[str] = (),
        *,
        buffer: int | None = None,
        when_full: WhenFull | None = None,
    ) -> Subscription[types.CorporateActionMessage]:
        """
        Splits, final settlements and new tickers once applied: positions and balances may change by them, without a fill.

        Args:
            tickers: market tickers. Default: all markets.
            buffer: maximum number of messages not read yet. Default: the stream's.
            when_full: what a full buffer does: block, drop_oldest or raise. Default: the stream's.

        Example:
            >>> with kalshi.perps.stream() as live:
            ...     for message in live.corporate_actions():
            ...         print(message)

        See https://docs.kalshi.com/perps_asyncapi.yaml
        """
        return self._subscribe(Subscription, table.CORPORATE_ACTIONS, tickers, {}, buffer, when_full)
