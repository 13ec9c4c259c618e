# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Markets, synchronous and asynchronous."""

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
    import builtins
    from datetime import datetime
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import (
        BatchGetMarketCandlesticksResponse,
        GetMarketCandlesticksResponse,
        GetMarketOrderbookResponse,
        GetMarketOrderbooksResponse,
        GetMarketResponse,
        GetMarketsResponse,
        Market,
        MarketStatusFilter,
        MveFilter,
    )

_LIST: Operation[GetMarketsResponse] = Operation(
    "markets.list",
    "GET",
    "/markets",
    response_type="GetMarketsResponse",
    query_types={
        "min_created_ts": "UnixSeconds",
        "max_created_ts": "UnixSeconds",
        "min_updated_ts": "UnixSeconds",
        "max_updated_ts": "UnixSeconds",
        "max_close_ts": "UnixSeconds",
        "min_close_ts": "UnixSeconds",
        "min_settled_ts": "UnixSeconds",
        "max_settled_ts": "UnixSeconds",
    },
    comma_separated=("tickers",),
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("markets",), next="cursor"),
    signed=False,
)
_LIST_CANDLESTICKS_BATCH: Operation[BatchGetMarketCandlesticksResponse] = Operation(
    "markets.list_candlesticks_batch",
    "GET",
    "/markets/candlesticks",
    response_type="BatchGetMarketCandlesticksResponse",
    query_types={"start_ts": "UnixSeconds", "end_ts": "UnixSeconds"},
    comma_separated=("market_tickers",),
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_LIST_ORDER_BOOKS: Operation[GetMarketOrderbooksResponse] = Operation(
    "markets.list_order_books",
    "GET",
    "/markets/orderbooks",
    response_type="GetMarketOrderbooksResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET: Operation[GetMarketResponse] = Operation(
    "markets.get",
    "GET",
    "/markets/{ticker}",
    response_type="GetMarketResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET_ORDER_BOOK: Operation[GetMarketOrderbookResponse] = Operation(
    "markets.get_order_book",
    "GET",
    "/markets/{ticker}/orderbook",
    response_type="GetMarketOrderbookResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_LIST_CANDLESTICKS: Operation[GetMarketCandlesticksResponse] = Operation(
    "markets.list_candlesticks",
    "GET",
    "/series/{series_ticker}/markets/{ticker}/candlesticks",
    response_type="GetMarketCandlesticksResponse",
    query_types={"start_ts": "UnixSeconds", "end_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
    signed=False,
)


class Markets(Resource):
    """Markets: `list`, `list_candlesticks_batch`, `list_order_books`, `get`, `get_order_book`, `list_candlesticks`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        series_ticker: str | Unset = UNSET,
        min_created_ts: datetime | int | Unset = UNSET,
        max_created_ts: datetime | int | Unset = UNSET,
        min_updated_ts: datetime | int | Unset = UNSET,
        max_updated_ts: datetime | int | Unset = UNSET,
        max_close_ts: datetime | int | Unset = UNSET,
        min_close_ts: datetime | int | Unset = UNSET,
        min_settled_ts: datetime | int | Unset = UNSET,
        max_settled_ts: datetime | int | Unset = UNSET,
        status: MarketStatusFilter | Literal["unopened", "open", "paused", "closed", "settled"] | Unset = UNSET,
        tickers: builtins.list[str] | Unset = UNSET,
        mve_filter: MveFilter | Literal["only", "exclude"] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetMarketsResponse, Market]:
        """
        Markets with their prices, by event, series, state or time.

        Needs no key, though a signed call draws on your read bucket. Markets settled before the cutoff are in
        `historical.list_markets`. Filters by time exclude each other: those by creation go with the states
        `unopened` and `open`, those by close with `closed`, those by settlement with `settled`, and each also with
        no state at all.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, up to 1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            series_ticker: Ticker of the one series to list entries of. Default: all series.
            min_created_ts: Unix seconds after which a market was created. Default: no lower bound.
            max_created_ts: Unix seconds before which a market was created. Default: no upper bound.
            min_updated_ts: Unix seconds after which terms or texts of a market changed; trading doesn't count.
                Goes with `max_updated_ts`, `mve_filter="exclude"` and, beside that, `series_ticker` alone.
            max_updated_ts: Unix seconds up to which terms or texts of a market changed; trading doesn't count.
                Goes with `min_updated_ts`, `mve_filter="exclude"` and, beside that, `series_ticker` alone.
            max_close_ts: Unix seconds before which a market closes. Default: no upper bound.
            min_close_ts: Unix seconds after which a market closes. Default: no lower bound.
            min_settled_ts: Unix seconds after which a market was settled. Default: no lower bound.
            max_settled_ts: Unix seconds before which a market was settled. Default: no upper bound.
            status: State to filter markets by. Default: all states.
            tickers: Tickers of the markets to list. Default: all markets.
            mve_filter: Whether to list combo markets only, or none of them. Default: both kinds.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Yes-or-no
                question, or one with a value as its answer, with contracts for YES and NO.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.markets.list():
            ...     print(item)

        Vendor's operation id: GetMarkets. See https://docs.kalshi.com/api-reference/market/get-markets
        """
        _result: Pages[GetMarketsResponse, Market] = self._pages(
            _LIST,
            query={
                "limit": limit,
                "cursor": cursor,
                "event_ticker": event_ticker,
                "series_ticker": series_ticker,
                "min_created_ts": min_created_ts,
                "max_created_ts": max_created_ts,
                "min_updated_ts": min_updated_ts,
                "max_updated_ts": max_updated_ts,
                "max_close_ts": max_close_ts,
                "min_close_ts": min_close_ts,
                "min_settled_ts": min_settled_ts,
                "max_settled_ts": max_settled_ts,
                "status": status,
                "tickers": tickers,
                "mve_filter": mve_filter,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    def list_candlesticks_batch(
        self,
        *,
        market_tickers: builtins.list[str],
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        include_latest_before_start: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BatchGetMarketCandlesticksResponse:
        """
        Candlesticks of up to 100 markets.

        Needs no key. The answer holds at most 10000 candlesticks in all.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            market_tickers: Tickers of the markets, 100 at most.
            start_ts: Unix seconds at or after which a candlestick ends.
            end_ts: Unix seconds at or before which a candlestick ends.
            period_interval: Length of a candlestick in minutes, 1 or more.
            include_latest_before_start: True to begin with a candlestick that has no prices but
                `previous_dollars`, the last price before the range. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Candlesticks of several markets.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.markets.list_candlesticks_batch(
            ...     market_tickers=["market-tickers"], start_ts=1790000000, end_ts=1790000000, period_interval=1
            ... )

        Vendor's operation id: BatchGetMarketCandlesticks. See
        https://docs.kalshi.com/api-reference/market/batch-get-market-candlesticks
        """
        _result: BatchGetMarketCandlesticksResponse = self._call(
            _LIST_CANDLESTICKS_BATCH,
            query={
                "market_tickers": market_tickers,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "period_interval": period_interval,
                "include_latest_before_start": include_latest_before_start,
            },
            **self._options(_LIST_CANDLESTICKS_BATCH, options),
        )
        return _result

    def list_order_books(
        self, *, tickers: builtins.list[str], **options: Unpack[CallOptions]
    ) -> GetMarketOrderbooksResponse:
        """
        Order books of up to 100 markets.

        Needs no key. Order books hold bids only; `markets.get_order_book` tells why.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            tickers: Tickers of the markets, 1–100.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Order books of several markets.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.markets.list_order_books(tickers=["tickers"])

        Vendor's operation id: GetMarketOrderbooks. See
        https://docs.kalshi.com/api-reference/market/get-multiple-market-orderbooks
        """
        _result: GetMarketOrderbooksResponse = self._call(
            _LIST_ORDER_BOOKS, query={"tickers": tickers}, **self._options(_LIST_ORDER_BOOKS, options)
        )
        return _result

    def get(self, *, ticker: str, **options: Unpack[CallOptions]) -> GetMarketResponse:
        """
        One market with its prices and rules.

        Needs no key. Markets settled before the cutoff are found with `historical.get_market`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the market, e.g. `KXHIGHNY-26NOV29-T45`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State, prices and rules of the market that was asked for.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.markets.get(ticker="ticker")

        Vendor's operation id: GetMarket. See https://docs.kalshi.com/api-reference/market/get-market
        """
        _result: GetMarketResponse = self._call(_GET, path={"ticker": ticker}, **self._options(_GET, options))
        return _result

    def get_order_book(
        self, *, ticker: str, depth: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetMarketOrderbookResponse:
        """
        Order book of one market.

        Needs no key. There are bids for YES and for NO, no offers: a bid for NO at 0.93 is an offer of YES at 0.07.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the market, e.g. `KXHIGHNY-26NOV29-T45`.
            depth: Levels on each side, 1–100; 0 for all. Default: 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Order book of one market.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.markets.get_order_book(ticker="ticker")

        Vendor's operation id: GetMarketOrderbook. See
        https://docs.kalshi.com/api-reference/market/get-market-orderbook
        """
        _result: GetMarketOrderbookResponse = self._call(
            _GET_ORDER_BOOK, path={"ticker": ticker}, query={"depth": depth}, **self._options(_GET_ORDER_BOOK, options)
        )
        return _result

    def list_candlesticks(
        self,
        *,
        series_ticker: str,
        ticker: str,
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        include_latest_before_start: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetMarketCandlesticksResponse:
        """
        Candlesticks of one market.

        Needs no key. Markets settled before the cutoff are in `historical.list_market_candlesticks`. One list
        without pages.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            series_ticker: Ticker of the market's series, e.g. `KXHIGHNY`.
            ticker: Ticker of the market, e.g. `KXHIGHNY-26NOV29-T45`.
            start_ts: Unix seconds at or after which a candlestick ends.
            end_ts: Unix seconds at or before which a candlestick ends.
            period_interval: Length of a candlestick in minutes: 1, 60 or 1440. One of 1, 60, 1440.
            include_latest_before_start: True to begin with a candlestick that has no prices but
                `previous_dollars`, the last price before the range. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Prices, volume and open interest of one market, period by period.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.markets.list_candlesticks(
            ...     series_ticker="series-ticker",
            ...     ticker="ticker",
            ...     start_ts=1790000000,
            ...     end_ts=1790000000,
            ...     period_interval=1,
            ... )

        Vendor's operation id: GetMarketCandlesticks. See
        https://docs.kalshi.com/api-reference/market/get-market-candlesticks
        """
        _result: GetMarketCandlesticksResponse = self._call(
            _LIST_CANDLESTICKS,
            path={"series_ticker": series_ticker, "ticker": ticker},
            query={
                "start_ts": start_ts,
                "end_ts": end_ts,
                "period_interval": period_interval,
                "include_latest_before_start": include_latest_before_start,
            },
            **self._options(_LIST_CANDLESTICKS, options),
        )
        return _result

    @property
    def with_response(self) -> MarketsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return MarketsWithResponse(self._with_response())


class MarketsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Markets) -> None:
        self.list = with_response_pages(resource.list)
        self.list_candlesticks_batch = with_response(resource.list_candlesticks_batch)
        self.list_order_books = with_response(resource.list_order_books)
        self.get = with_response(resource.get)
        self.get_order_book = with_response(resource.get_order_book)
        self.list_candlesticks = with_response(resource.list_candlesticks)


class AsyncMarkets(Resource):
    """Markets: `list`, `list_candlesticks_batch`, `list_order_books`, `get`, `get_order_book`, `list_candlesticks`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        series_ticker: str | Unset = UNSET,
        min_created_ts: datetime | int | Unset = UNSET,
        max_created_ts: datetime | int | Unset = UNSET,
        min_updated_ts: datetime | int | Unset = UNSET,
        max_updated_ts: datetime | int | Unset = UNSET,
        max_close_ts: datetime | int | Unset = UNSET,
        min_close_ts: datetime | int | Unset = UNSET,
        min_settled_ts: datetime | int | Unset = UNSET,
        max_settled_ts: datetime | int | Unset = UNSET,
        status: MarketStatusFilter | Literal["unopened", "open", "paused", "closed", "settled"] | Unset = UNSET,
        tickers: builtins.list[str] | Unset = UNSET,
        mve_filter: MveFilter | Literal["only", "exclude"] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetMarketsResponse, Market]:
        """
        Markets with their prices, by event, series, state or time.

        Needs no key, though a signed call draws on your read bucket. Markets settled before the cutoff are in
        `historical.list_markets`. Filters by time exclude each other: those by creation go with the states
        `unopened` and `open`, those by close with `closed`, those by settlement with `settled`, and each also with
        no state at all.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, up to 1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            series_ticker: Ticker of the one series to list entries of. Default: all series.
            min_created_ts: Unix seconds after which a market was created. Default: no lower bound.
            max_created_ts: Unix seconds before which a market was created. Default: no upper bound.
            min_updated_ts: Unix seconds after which terms or texts of a market changed; trading doesn't count.
                Goes with `max_updated_ts`, `mve_filter="exclude"` and, beside that, `series_ticker` alone.
            max_updated_ts: Unix seconds up to which terms or texts of a market changed; trading doesn't count.
                Goes with `min_updated_ts`, `mve_filter="exclude"` and, beside that, `series_ticker` alone.
            max_close_ts: Unix seconds before which a market closes. Default: no upper bound.
            min_close_ts: Unix seconds after which a market closes. Default: no lower bound.
            min_settled_ts: Unix seconds after which a market was settled. Default: no lower bound.
            max_settled_ts: Unix seconds before which a market was settled. Default: no upper bound.
            status: State to filter markets by. Default: all states.
            tickers: Tickers of the markets to list. Default: all markets.
            mve_filter: Whether to list combo markets only, or none of them. Default: both kinds.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Yes-or-no
                question, or one with a value as its answer, with contracts for YES and NO.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.markets.list():
            ...     print(item)

        Vendor's operation id: GetMarkets. See https://docs.kalshi.com/api-reference/market/get-markets
        """
        _result: AsyncPages[GetMarketsResponse, Market] = self._pages(
            _LIST,
            query={
                "limit": limit,
                "cursor": cursor,
                "event_ticker": event_ticker,
                "series_ticker": series_ticker,
                "min_created_ts": min_created_ts,
                "max_created_ts": max_created_ts,
                "min_updated_ts": min_updated_ts,
                "max_updated_ts": max_updated_ts,
                "max_close_ts": max_close_ts,
                "min_close_ts": min_close_ts,
                "min_settled_ts": min_settled_ts,
                "max_settled_ts": max_settled_ts,
                "status": status,
                "tickers": tickers,
                "mve_filter": mve_filter,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    async def list_candlesticks_batch(
        self,
        *,
        market_tickers: builtins.list[str],
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        include_latest_before_start: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BatchGetMarketCandlesticksResponse:
        """
        Candlesticks of up to 100 markets.

        Needs no key. The answer holds at most 10000 candlesticks in all.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            market_tickers: Tickers of the markets, 100 at most.
            start_ts: Unix seconds at or after which a candlestick ends.
            end_ts: Unix seconds at or before which a candlestick ends.
            period_interval: Length of a candlestick in minutes, 1 or more.
            include_latest_before_start: True to begin with a candlestick that has no prices but
                `previous_dollars`, the last price before the range. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Candlesticks of several markets.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.markets.list_candlesticks_batch(
            ...     market_tickers=["market-tickers"], start_ts=1790000000, end_ts=1790000000, period_interval=1
            ... )

        Vendor's operation id: BatchGetMarketCandlesticks. See
        https://docs.kalshi.com/api-reference/market/batch-get-market-candlesticks
        """
        _result: BatchGetMarketCandlesticksResponse = await self._call(
            _LIST_CANDLESTICKS_BATCH,
            query={
                "market_tickers": market_tickers,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "period_interval": period_interval,
                "include_latest_before_start": include_latest_before_start,
            },
            **self._options(_LIST_CANDLESTICKS_BATCH, options),
        )
        return _result

    async def list_order_books(
        self, *, tickers: builtins.list[str], **options: Unpack[CallOptions]
    ) -> GetMarketOrderbooksResponse:
        """
        Order books of up to 100 markets.

        Needs no key. Order books hold bids only; `markets.get_order_book` tells why.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            tickers: Tickers of the markets, 1–100.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Order books of several markets.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.markets.list_order_books(tickers=["tickers"])

        Vendor's operation id: GetMarketOrderbooks. See
        https://docs.kalshi.com/api-reference/market/get-multiple-market-orderbooks
        """
        _result: GetMarketOrderbooksResponse = await self._call(
            _LIST_ORDER_BOOKS, query={"tickers": tickers}, **self._options(_LIST_ORDER_BOOKS, options)
        )
        return _result

    async def get(self, *, ticker: str, **options: Unpack[CallOptions]) -> GetMarketResponse:
        """
        One market with its prices and rules.

        Needs no key. Markets settled before the cutoff are found with `historical.get_market`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the market, e.g. `KXHIGHNY-26NOV29-T45`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State, prices and rules of the market that was asked for.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.markets.get(ticker="ticker")

        Vendor's operation id: GetMarket. See https://docs.kalshi.com/api-reference/market/get-market
        """
        _result: GetMarketResponse = await self._call(_GET, path={"ticker": ticker}, **self._options(_GET, options))
        return _result

    async def get_order_book(
        self, *, ticker: str, depth: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetMarketOrderbookResponse:
        """
        Order book of one market.

        Needs no key. There are bids for YES and for NO, no offers: a bid for NO at 0.93 is an offer of YES at 0.07.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the market, e.g. `KXHIGHNY-26NOV29-T45`.
            depth: Levels on each side, 1–100; 0 for all. Default: 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Order book of one market.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.markets.get_order_book(ticker="ticker")

        Vendor's operation id: GetMarketOrderbook. See
        https://docs.kalshi.com/api-reference/market/get-market-orderbook
        """
        _result: GetMarketOrderbookResponse = await self._call(
            _GET_ORDER_BOOK, path={"ticker": ticker}, query={"depth": depth}, **self._options(_GET_ORDER_BOOK, options)
        )
        return _result

    async def list_candlesticks(
        self,
        *,
        series_ticker: str,
        ticker: str,
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        include_latest_before_start: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetMarketCandlesticksResponse:
        """
        Candlesticks of one market.

        Needs no key. Markets settled before the cutoff are in `historical.list_market_candlesticks`. One list
        without pages.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            series_ticker: Ticker of the market's series, e.g. `KXHIGHNY`.
            ticker: Ticker of the market, e.g. `KXHIGHNY-26NOV29-T45`.
            start_ts: Unix seconds at or after which a candlestick ends.
            end_ts: Unix seconds at or before which a candlestick ends.
            period_interval: Length of a candlestick in minutes: 1, 60 or 1440. One of 1, 60, 1440.
            include_latest_before_start: True to begin with a candlestick that has no prices but
                `previous_dollars`, the last price before the range. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Prices, volume and open interest of one market, period by period.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.markets.list_candlesticks(
            ...     series_ticker="series-ticker",
            ...     ticker="ticker",
            ...     start_ts=1790000000,
            ...     end_ts=1790000000,
            ...     period_interval=1,
            ... )

        Vendor's operation id: GetMarketCandlesticks. See
        https://docs.kalshi.com/api-reference/market/get-market-candlesticks
        """
        _result: GetMarketCandlesticksResponse = await self._call(
            _LIST_CANDLESTICKS,
            path={"series_ticker": series_ticker, "ticker": ticker},
            query={
                "start_ts": start_ts,
                "end_ts": end_ts,
                "period_interval": period_interval,
                "include_latest_before_start": include_latest_before_start,
            },
            **self._options(_LIST_CANDLESTICKS, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncMarketsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncMarketsWithResponse(self._with_response())


class AsyncMarketsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncMarkets) -> None:
        self.list = async_with_response_pages(resource.list)
        self.list_candlesticks_batch = async_with_response(resource.list_candlesticks_batch)
        self.list_order_books = async_with_response(resource.list_order_books)
        self.get = async_with_response(resource.get)
        self.get_order_book = async_with_response(resource.get_order_book)
        self.list_candlesticks = async_with_response(resource.list_candlesticks)
