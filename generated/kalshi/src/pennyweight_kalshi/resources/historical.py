# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Historical, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import (
    UNSET,
    Operation,
    Pagination,
    Resource,
    async_with_response,
    async_with_response_pages,
    with_response,
    with_response_pages,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from datetime import datetime
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncModelPages, AsyncPages, CallOptions, ModelPages, Pages, Unset

    from ..models import (
        EventPosition,
        Fill,
        GetFillsResponse,
        GetHistoricalCutoffResponse,
        GetMarketCandlesticksHistoricalResponse,
        GetMarketResponse,
        GetMarketsResponse,
        GetOrdersResponse,
        GetPositionsResponse,
        GetTradesResponse,
        Market,
        MarketPosition,
        Order,
        Trade,
    )

_GET_CUTOFF: Operation[GetHistoricalCutoffResponse] = Operation(
    "historical.get_cutoff",
    "GET",
    "/historical/cutoff",
    response_type="GetHistoricalCutoffResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_LIST_FILLS: Operation[GetFillsResponse] = Operation(
    "historical.list_fills",
    "GET",
    "/historical/fills",
    response_type="GetFillsResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("fills",), next="cursor"),
)
_LIST_MARKETS: Operation[GetMarketsResponse] = Operation(
    "historical.list_markets",
    "GET",
    "/historical/markets",
    response_type="GetMarketsResponse",
    comma_separated=("tickers",),
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("markets",), next="cursor"),
    signed=False,
)
_GET_MARKET: Operation[GetMarketResponse] = Operation(
    "historical.get_market",
    "GET",
    "/historical/markets/{ticker}",
    response_type="GetMarketResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_LIST_MARKET_CANDLESTICKS: Operation[GetMarketCandlesticksHistoricalResponse] = Operation(
    "historical.list_market_candlesticks",
    "GET",
    "/historical/markets/{ticker}/candlesticks",
    response_type="GetMarketCandlesticksHistoricalResponse",
    query_types={"start_ts": "UnixSeconds", "end_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_LIST_ORDERS: Operation[GetOrdersResponse] = Operation(
    "historical.list_orders",
    "GET",
    "/historical/orders",
    response_type="GetOrdersResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("orders",), next="cursor"),
)
_LIST_POSITIONS: Operation[GetPositionsResponse] = Operation(
    "historical.list_positions",
    "GET",
    "/historical/positions",
    response_type="GetPositionsResponse",
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("market_positions", "event_positions"), next="cursor"),
)
_LIST_TRADES: Operation[GetTradesResponse] = Operation(
    "historical.list_trades",
    "GET",
    "/historical/trades",
    response_type="GetTradesResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("trades",), next="cursor"),
    signed=False,
)

if TYPE_CHECKING:

    class HistoricalListPositionsPages(ModelPages[GetPositionsResponse]):
        """Pages of `list_positions`; its methods are made from the lists that they have."""

        def market_positions(self) -> Iterator[MarketPosition]:
            """Yield the items of `market_positions` over all pages, fetching each when it is needed."""
            ...

        def event_positions(self) -> Iterator[EventPosition]:
            """Yield the items of `event_positions` over all pages, fetching each when it is needed."""
            ...

    class AsyncHistoricalListPositionsPages(AsyncModelPages[GetPositionsResponse]):
        """Pages of `list_positions`; its methods are made from the lists that they have."""

        def market_positions(self) -> AsyncIterator[MarketPosition]:
            """Yield the items of `market_positions` over all pages, fetching each when it is needed."""
            ...

        def event_positions(self) -> AsyncIterator[EventPosition]:
            """Yield the items of `event_positions` over all pages, fetching each when it is needed."""
            ...


class Historical(Resource):
    """
    Historical: `get_cutoff`, `list_fills`, `list_markets`, `get_market`, `list_market_candlesticks`, `list_orders`,
    `list_positions`, `list_trades`.
    """

    __slots__ = ()

    def get_cutoff(self, **options: Unpack[CallOptions]) -> GetHistoricalCutoffResponse:
        """
        Boundaries between live data and the archive.

        Needs no key. Settled positions move with their whole event, some time after the boundary.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Boundaries between live data and the archive. Older entries are found with the calls of
                `historical`.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.historical.get_cutoff()

        Vendor's operation id: GetHistoricalCutoff. See
        https://docs.kalshi.com/api-reference/historical/get-historical-cutoff-timestamps
        """
        _result: GetHistoricalCutoffResponse = self._call(_GET_CUTOFF, **self._options(_GET_CUTOFF, options))
        return _result

    def list_fills(
        self,
        *,
        ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetFillsResponse, Fill]:
        """
        Your fills from before the cutoff.

        Later ones are in `fills.list`. A key restricted to a subaccount gets that one's fills alone.

        Needs credentials, which may be an access token; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the one market to list entries of. Default: all markets.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Match of
                an order of yours, in whole or in part.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.historical.list_fills():
            ...     print(item)

        Vendor's operation id: GetFillsHistorical. See
        https://docs.kalshi.com/api-reference/historical/get-historical-fills
        """
        _result: Pages[GetFillsResponse, Fill] = self._pages(
            _LIST_FILLS,
            query={
                "ticker": ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "limit": limit,
                "cursor": cursor,
                "subaccount": subaccount,
            },
            max_items=max_items,
            **self._options(_LIST_FILLS, options),
        )
        return _result

    def list_markets(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        tickers: list[str] | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        series_ticker: str | Unset = UNSET,
        mve_filter: Literal["exclude"] | None | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetMarketsResponse, Market]:
        """
        Markets settled before the cutoff.

        Needs no key. Filters exclude each other. Later ones are in `markets.list`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, up to 1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            tickers: Tickers of the markets to list. Default: all markets.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            series_ticker: Ticker of the one series to list entries of. Default: all series.
            mve_filter: `exclude` to leave out combo markets. Default: they are listed too.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Yes-or-no
                question, or one with a value as its answer, with contracts for YES and NO.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.historical.list_markets():
            ...     print(item)

        Vendor's operation id: GetHistoricalMarkets. See
        https://docs.kalshi.com/api-reference/historical/get-historical-markets
        """
        _result: Pages[GetMarketsResponse, Market] = self._pages(
            _LIST_MARKETS,
            query={
                "limit": limit,
                "cursor": cursor,
                "tickers": tickers,
                "event_ticker": event_ticker,
                "series_ticker": series_ticker,
                "mve_filter": mve_filter,
            },
            max_items=max_items,
            **self._options(_LIST_MARKETS, options),
        )
        return _result

    def get_market(self, *, ticker: str, **options: Unpack[CallOptions]) -> GetMarketResponse:
        """
        One market from the archive.

        Needs no key. Markets after the cutoff are found with `markets.get`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the market, e.g. `KXHIGHNY-26NOV29-T45`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State, prices and rules of the market that was asked for.

        Raises:
            NotFoundError: no such object, or the credentials may not see it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.historical.get_market(ticker="ticker")

        Vendor's operation id: GetHistoricalMarket. See
        https://docs.kalshi.com/api-reference/historical/get-historical-market
        """
        _result: GetMarketResponse = self._call(
            _GET_MARKET, path={"ticker": ticker}, **self._options(_GET_MARKET, options)
        )
        return _result

    def list_market_candlesticks(
        self,
        *,
        ticker: str,
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        **options: Unpack[CallOptions],
    ) -> GetMarketCandlesticksHistoricalResponse:
        """
        Candlesticks of one market from the archive.

        Needs no key. Field names differ from those of `markets.list_candlesticks`. One list without pages.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the archived market, e.g. `KXHIGHNY-26NOV29-T45`.
            start_ts: Unix seconds at or after which a candlestick ends.
            end_ts: Unix seconds at or before which a candlestick ends.
            period_interval: Length of a candlestick in minutes: 1, 60 or 1440. One of 1, 60, 1440.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Candlesticks of one archived market.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.historical.list_market_candlesticks(
            ...     ticker="ticker", start_ts=1790000000, end_ts=1790000000, period_interval=1
            ... )

        Vendor's operation id: GetMarketCandlesticksHistorical. See
        https://docs.kalshi.com/api-reference/historical/get-historical-market-candlesticks
        """
        _result: GetMarketCandlesticksHistoricalResponse = self._call(
            _LIST_MARKET_CANDLESTICKS,
            path={"ticker": ticker},
            query={"start_ts": start_ts, "end_ts": end_ts, "period_interval": period_interval},
            **self._options(_LIST_MARKET_CANDLESTICKS, options),
        )
        return _result

    def list_orders(
        self,
        *,
        ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetOrdersResponse, Order]:
        """
        Your orders that were cancelled or executed before the cutoff.

        Later ones, and all resting ones, are in `orders.list`. A key restricted to a subaccount gets that one's
        orders alone.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the one market to list entries of. Default: all markets.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Order of
                yours in its present state.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.historical.list_orders():
            ...     print(item)

        Vendor's operation id: GetHistoricalOrders. See
        https://docs.kalshi.com/api-reference/historical/get-historical-orders
        """
        _result: Pages[GetOrdersResponse, Order] = self._pages(
            _LIST_ORDERS,
            query={
                "ticker": ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "limit": limit,
                "cursor": cursor,
                "subaccount": subaccount,
            },
            max_items=max_items,
            **self._options(_LIST_ORDERS, options),
        )
        return _result

    def list_positions(
        self,
        *,
        ticker: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> HistoricalListPositionsPages:
        """
        Your settled positions that were moved to the archive.

        Until its event has been moved as a whole, a settled position is in `portfolio.get_positions` with
        `settlement_status="settled"`. Both lists share one cursor, so read them by pages.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the one market to list entries of. Default: all markets.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over `.market_positions()` and `.event_positions()`, or
                over `.pages()`. Each page: One page of positions, by market and by event.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for page in kalshi.historical.list_positions().pages():
            ...     print(page)

        Vendor's operation id: GetHistoricalPositions. See
        https://docs.kalshi.com/api-reference/historical/get-historical-positions
        """
        _result: HistoricalListPositionsPages = self._pages(
            _LIST_POSITIONS,
            query={
                "ticker": ticker,
                "event_ticker": event_ticker,
                "subaccount": subaccount,
                "limit": limit,
                "cursor": cursor,
            },
            max_items=max_items,
            **self._options(_LIST_POSITIONS, options),
        )
        return _result

    def list_trades(
        self,
        *,
        ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        is_block_trade: bool | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetTradesResponse, Trade]:
        """
        Trades of all members from before the cutoff.

        Needs no key. Block trades are included unless filtered out.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the one market to list entries of. Default: all markets.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            limit: Page size, up to 1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            is_block_trade: True to list block trades only, false to list all others. Default: both.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Trade
                between two members, without their identities.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.historical.list_trades():
            ...     print(item)

        Vendor's operation id: GetTradesHistorical. See
        https://docs.kalshi.com/api-reference/historical/get-historical-trades
        """
        _result: Pages[GetTradesResponse, Trade] = self._pages(
            _LIST_TRADES,
            query={
                "ticker": ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "limit": limit,
                "cursor": cursor,
                "is_block_trade": is_block_trade,
            },
            max_items=max_items,
            **self._options(_LIST_TRADES, options),
        )
        return _result

    @property
    def with_response(self) -> HistoricalWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return HistoricalWithResponse(self._with_response())


class HistoricalWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Historical) -> None:
        self.get_cutoff = with_response(resource.get_cutoff)
        self.list_fills = with_response_pages(resource.list_fills)
        self.list_markets = with_response_pages(resource.list_markets)
        self.get_market = with_response(resource.get_market)
        self.list_market_candlesticks = with_response(resource.list_market_candlesticks)
        self.list_orders = with_response_pages(resource.list_orders)
        self.list_positions = with_response_pages(resource.list_positions)
        self.list_trades = with_response_pages(resource.list_trades)


class AsyncHistorical(Resource):
    """
    Historical: `get_cutoff`, `list_fills`, `list_markets`, `get_market`, `list_market_candlesticks`, `list_orders`,
    `list_positions`, `list_trades`.
    """

    __slots__ = ()

    async def get_cutoff(self, **options: Unpack[CallOptions]) -> GetHistoricalCutoffResponse:
        """
        Boundaries between live data and the archive.

        Needs no key. Settled positions move with their whole event, some time after the boundary.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Boundaries between live data and the archive. Older entries are found with the calls of
                `historical`.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.historical.get_cutoff()

        Vendor's operation id: GetHistoricalCutoff. See
        https://docs.kalshi.com/api-reference/historical/get-historical-cutoff-timestamps
        """
        _result: GetHistoricalCutoffResponse = await self._call(_GET_CUTOFF, **self._options(_GET_CUTOFF, options))
        return _result

    def list_fills(
        self,
        *,
        ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetFillsResponse, Fill]:
        """
        Your fills from before the cutoff.

        Later ones are in `fills.list`. A key restricted to a subaccount gets that one's fills alone.

        Needs credentials, which may be an access token; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the one market to list entries of. Default: all markets.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Match of
                an order of yours, in whole or in part.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.historical.list_fills():
            ...     print(item)

        Vendor's operation id: GetFillsHistorical. See
        https://docs.kalshi.com/api-reference/historical/get-historical-fills
        """
        _result: AsyncPages[GetFillsResponse, Fill] = self._pages(
            _LIST_FILLS,
            query={
                "ticker": ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "limit": limit,
                "cursor": cursor,
                "subaccount": subaccount,
            },
            max_items=max_items,
            **self._options(_LIST_FILLS, options),
        )
        return _result

    def list_markets(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        tickers: list[str] | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        series_ticker: str | Unset = UNSET,
        mve_filter: Literal["exclude"] | None | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetMarketsResponse, Market]:
        """
        Markets settled before the cutoff.

        Needs no key. Filters exclude each other. Later ones are in `markets.list`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, up to 1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            tickers: Tickers of the markets to list. Default: all markets.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            series_ticker: Ticker of the one series to list entries of. Default: all series.
            mve_filter: `exclude` to leave out combo markets. Default: they are listed too.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Yes-or-no
                question, or one with a value as its answer, with contracts for YES and NO.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.historical.list_markets():
            ...     print(item)

        Vendor's operation id: GetHistoricalMarkets. See
        https://docs.kalshi.com/api-reference/historical/get-historical-markets
        """
        _result: AsyncPages[GetMarketsResponse, Market] = self._pages(
            _LIST_MARKETS,
            query={
                "limit": limit,
                "cursor": cursor,
                "tickers": tickers,
                "event_ticker": event_ticker,
                "series_ticker": series_ticker,
                "mve_filter": mve_filter,
            },
            max_items=max_items,
            **self._options(_LIST_MARKETS, options),
        )
        return _result

    async def get_market(self, *, ticker: str, **options: Unpack[CallOptions]) -> GetMarketResponse:
        """
        One market from the archive.

        Needs no key. Markets after the cutoff are found with `markets.get`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the market, e.g. `KXHIGHNY-26NOV29-T45`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State, prices and rules of the market that was asked for.

        Raises:
            NotFoundError: no such object, or the credentials may not see it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.historical.get_market(ticker="ticker")

        Vendor's operation id: GetHistoricalMarket. See
        https://docs.kalshi.com/api-reference/historical/get-historical-market
        """
        _result: GetMarketResponse = await self._call(
            _GET_MARKET, path={"ticker": ticker}, **self._options(_GET_MARKET, options)
        )
        return _result

    async def list_market_candlesticks(
        self,
        *,
        ticker: str,
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        **options: Unpack[CallOptions],
    ) -> GetMarketCandlesticksHistoricalResponse:
        """
        Candlesticks of one market from the archive.

        Needs no key. Field names differ from those of `markets.list_candlesticks`. One list without pages.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the archived market, e.g. `KXHIGHNY-26NOV29-T45`.
            start_ts: Unix seconds at or after which a candlestick ends.
            end_ts: Unix seconds at or before which a candlestick ends.
            period_interval: Length of a candlestick in minutes: 1, 60 or 1440. One of 1, 60, 1440.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Candlesticks of one archived market.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.historical.list_market_candlesticks(
            ...     ticker="ticker", start_ts=1790000000, end_ts=1790000000, period_interval=1
            ... )

        Vendor's operation id: GetMarketCandlesticksHistorical. See
        https://docs.kalshi.com/api-reference/historical/get-historical-market-candlesticks
        """
        _result: GetMarketCandlesticksHistoricalResponse = await self._call(
            _LIST_MARKET_CANDLESTICKS,
            path={"ticker": ticker},
            query={"start_ts": start_ts, "end_ts": end_ts, "period_interval": period_interval},
            **self._options(_LIST_MARKET_CANDLESTICKS, options),
        )
        return _result

    def list_orders(
        self,
        *,
        ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetOrdersResponse, Order]:
        """
        Your orders that were cancelled or executed before the cutoff.

        Later ones, and all resting ones, are in `orders.list`. A key restricted to a subaccount gets that one's
        orders alone.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the one market to list entries of. Default: all markets.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Order of
                yours in its present state.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.historical.list_orders():
            ...     print(item)

        Vendor's operation id: GetHistoricalOrders. See
        https://docs.kalshi.com/api-reference/historical/get-historical-orders
        """
        _result: AsyncPages[GetOrdersResponse, Order] = self._pages(
            _LIST_ORDERS,
            query={
                "ticker": ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "limit": limit,
                "cursor": cursor,
                "subaccount": subaccount,
            },
            max_items=max_items,
            **self._options(_LIST_ORDERS, options),
        )
        return _result

    def list_positions(
        self,
        *,
        ticker: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncHistoricalListPositionsPages:
        """
        Your settled positions that were moved to the archive.

        Until its event has been moved as a whole, a settled position is in `portfolio.get_positions` with
        `settlement_status="settled"`. Both lists share one cursor, so read them by pages.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the one market to list entries of. Default: all markets.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over `.market_positions()` and `.event_positions()`, or
                over `.pages()`. Each page: One page of positions, by market and by event.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for page in kalshi.historical.list_positions().pages():
            ...     print(page)

        Vendor's operation id: GetHistoricalPositions. See
        https://docs.kalshi.com/api-reference/historical/get-historical-positions
        """
        _result: AsyncHistoricalListPositionsPages = self._pages(
            _LIST_POSITIONS,
            query={
                "ticker": ticker,
                "event_ticker": event_ticker,
                "subaccount": subaccount,
                "limit": limit,
                "cursor": cursor,
            },
            max_items=max_items,
            **self._options(_LIST_POSITIONS, options),
        )
        return _result

    def list_trades(
        self,
        *,
        ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        is_block_trade: bool | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetTradesResponse, Trade]:
        """
        Trades of all members from before the cutoff.

        Needs no key. Block trades are included unless filtered out.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the one market to list entries of. Default: all markets.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            limit: Page size, up to 1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            is_block_trade: True to list block trades only, false to list all others. Default: both.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Trade
                between two members, without their identities.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.historical.list_trades():
            ...     print(item)

        Vendor's operation id: GetTradesHistorical. See
        https://docs.kalshi.com/api-reference/historical/get-historical-trades
        """
        _result: AsyncPages[GetTradesResponse, Trade] = self._pages(
            _LIST_TRADES,
            query={
                "ticker": ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "limit": limit,
                "cursor": cursor,
                "is_block_trade": is_block_trade,
            },
            max_items=max_items,
            **self._options(_LIST_TRADES, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncHistoricalWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncHistoricalWithResponse(self._with_response())


class AsyncHistoricalWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncHistorical) -> None:
        self.get_cutoff = async_with_response(resource.get_cutoff)
        self.list_fills = async_with_response_pages(resource.list_fills)
        self.list_markets = async_with_response_pages(resource.list_markets)
        self.get_market = async_with_response(resource.get_market)
        self.list_market_candlesticks = async_with_response(resource.list_market_candlesticks)
        self.list_orders = async_with_response_pages(resource.list_orders)
        self.list_positions = async_with_response_pages(resource.list_positions)
        self.list_trades = async_with_response_pages(resource.list_trades)
