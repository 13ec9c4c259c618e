# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Markets, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    import builtins
    from datetime import datetime
    from typing import Literal, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import (
        GetMarginMarketCandlesticksResponse,
        GetMarginMarketOrderbooksResponse,
        GetMarginMarketsResponse,
        MarginMarketResponse,
        MarginMarketStatus,
        MarginOrderbookResponse,
    )

_LIST: Operation[GetMarginMarketsResponse] = Operation(
    "markets.list", "GET", "/margin/markets", response_type="GetMarginMarketsResponse", safe=True, signed=False
)
_LIST_ORDER_BOOKS: Operation[GetMarginMarketOrderbooksResponse] = Operation(
    "markets.list_order_books",
    "GET",
    "/margin/markets/orderbooks",
    response_type="GetMarginMarketOrderbooksResponse",
    comma_separated=("tickers",),
    safe=True,
    signed=False,
)
_GET: Operation[MarginMarketResponse] = Operation(
    "markets.get", "GET", "/margin/markets/{ticker}", response_type="MarginMarketResponse", safe=True, signed=False
)
_LIST_CANDLESTICKS: Operation[GetMarginMarketCandlesticksResponse] = Operation(
    "markets.list_candlesticks",
    "GET",
    "/margin/markets/{ticker}/candlesticks",
    response_type="GetMarginMarketCandlesticksResponse",
    query_types={"start_ts": "UnixSeconds", "end_ts": "UnixSeconds"},
    safe=True,
    signed=False,
)
_GET_ORDER_BOOK: Operation[MarginOrderbookResponse] = Operation(
    "markets.get_order_book",
    "GET",
    "/margin/markets/{ticker}/orderbook",
    response_type="MarginOrderbookResponse",
    safe=True,
    signed=False,
)


class Markets(Resource):
    """Markets: `list`, `list_order_books`, `get`, `list_candlesticks`, `get_order_book`."""

    __slots__ = ()

    def list(
        self,
        *,
        status: MarginMarketStatus | Literal["inactive", "active", "closed"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetMarginMarketsResponse:
        """
        Markets of the margin exchange with prices and volumes.

        All in one response, without pages; needs no key.

        Needs no credentials.

        Args:
            status: Only markets in this state. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            All perpetual futures that fit the filters, in one answer.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.markets.list()

        Vendor's operation id: GetMarginMarkets.
        """
        _result: GetMarginMarketsResponse = self._call(_LIST, query={"status": status}, **self._options(_LIST, options))
        return _result

    def list_order_books(
        self, *, tickers: builtins.list[str], **options: Unpack[CallOptions]
    ) -> GetMarginMarketOrderbooksResponse:
        """
        Order books of up to 100 markets, in the order that you ask for them.

        Needs no key; one unknown ticker makes the whole request 404.

        Needs no credentials.

        Args:
            tickers: Tickers of up to 100 margin markets.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Bids and asks of each market that was asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.markets.list_order_books(tickers=["tickers"])

        Vendor's operation id: GetMarginMarketOrderbooks.
        """
        _result: GetMarginMarketOrderbooksResponse = self._call(
            _LIST_ORDER_BOOKS, query={"tickers": tickers}, **self._options(_LIST_ORDER_BOOKS, options)
        )
        return _result

    def get(self, *, ticker: str, **options: Unpack[CallOptions]) -> MarginMarketResponse:
        """
        One market with price, volume, open interest and margin terms.

        Needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State and prices of the market that was asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.markets.get(ticker="ticker")

        Vendor's operation id: GetMarginMarket.
        """
        _result: MarginMarketResponse = self._call(_GET, path={"ticker": ticker}, **self._options(_GET, options))
        return _result

    def list_candlesticks(
        self,
        *,
        ticker: str,
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        include_latest_before_start: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetMarginMarketCandlesticksResponse:
        """
        Candlesticks of a market between two moments.

        Needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            start_ts: Unix seconds at which the range begins, included.
            end_ts: Unix seconds at which the range ends.
            period_interval: Minutes of a candlestick: 1, 60 or 1440. One of 1, 60, 1440.
            include_latest_before_start: Also the last candlestick before `start_ts`, put in front. Default:
                false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Prices, volume and open interest of one market, period by period.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.markets.list_candlesticks(
            ...     ticker="ticker", start_ts=1790000000, end_ts=1790000000, period_interval=1
            ... )

        Vendor's operation id: GetMarginMarketCandlesticks.
        """
        _result: GetMarginMarketCandlesticksResponse = self._call(
            _LIST_CANDLESTICKS,
            path={"ticker": ticker},
            query={
                "start_ts": start_ts,
                "end_ts": end_ts,
                "period_interval": period_interval,
                "include_latest_before_start": include_latest_before_start,
            },
            **self._options(_LIST_CANDLESTICKS, options),
        )
        return _result

    def get_order_book(
        self,
        *,
        ticker: str,
        depth: int | Unset = UNSET,
        aggregation_tick_size: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MarginOrderbookResponse:
        """
        Order book of a market: bids and asks, best first.

        Needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            depth: Number of price levels on each side; 0 is all. Default: 0.
            aggregation_tick_size: Dollars by which price levels are grouped, e.g. `0.10`. Default: no grouping.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Bids and asks of the market that was asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.markets.get_order_book(ticker="ticker")

        Vendor's operation id: GetMarginMarketOrderbook.
        """
        _result: MarginOrderbookResponse = self._call(
            _GET_ORDER_BOOK,
            path={"ticker": ticker},
            query={"depth": depth, "aggregation_tick_size": aggregation_tick_size},
            **self._options(_GET_ORDER_BOOK, options),
        )
        return _result

    @property
    def with_response(self) -> MarketsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return MarketsWithResponse(self._with_response())


class MarketsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Markets) -> None:
        self.list = with_response(resource.list)
        self.list_order_books = with_response(resource.list_order_books)
        self.get = with_response(resource.get)
        self.list_candlesticks = with_response(resource.list_candlesticks)
        self.get_order_book = with_response(resource.get_order_book)


class AsyncMarkets(Resource):
    """Markets: `list`, `list_order_books`, `get`, `list_candlesticks`, `get_order_book`."""

    __slots__ = ()

    async def list(
        self,
        *,
        status: MarginMarketStatus | Literal["inactive", "active", "closed"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetMarginMarketsResponse:
        """
        Markets of the margin exchange with prices and volumes.

        All in one response, without pages; needs no key.

        Needs no credentials.

        Args:
            status: Only markets in this state. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            All perpetual futures that fit the filters, in one answer.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.markets.list()

        Vendor's operation id: GetMarginMarkets.
        """
        _result: GetMarginMarketsResponse = await self._call(
            _LIST, query={"status": status}, **self._options(_LIST, options)
        )
        return _result

    async def list_order_books(
        self, *, tickers: builtins.list[str], **options: Unpack[CallOptions]
    ) -> GetMarginMarketOrderbooksResponse:
        """
        Order books of up to 100 markets, in the order that you ask for them.

        Needs no key; one unknown ticker makes the whole request 404.

        Needs no credentials.

        Args:
            tickers: Tickers of up to 100 margin markets.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Bids and asks of each market that was asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.markets.list_order_books(tickers=["tickers"])

        Vendor's operation id: GetMarginMarketOrderbooks.
        """
        _result: GetMarginMarketOrderbooksResponse = await self._call(
            _LIST_ORDER_BOOKS, query={"tickers": tickers}, **self._options(_LIST_ORDER_BOOKS, options)
        )
        return _result

    async def get(self, *, ticker: str, **options: Unpack[CallOptions]) -> MarginMarketResponse:
        """
        One market with price, volume, open interest and margin terms.

        Needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State and prices of the market that was asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.markets.get(ticker="ticker")

        Vendor's operation id: GetMarginMarket.
        """
        _result: MarginMarketResponse = await self._call(_GET, path={"ticker": ticker}, **self._options(_GET, options))
        return _result

    async def list_candlesticks(
        self,
        *,
        ticker: str,
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        include_latest_before_start: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetMarginMarketCandlesticksResponse:
        """
        Candlesticks of a market between two moments.

        Needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            start_ts: Unix seconds at which the range begins, included.
            end_ts: Unix seconds at which the range ends.
            period_interval: Minutes of a candlestick: 1, 60 or 1440. One of 1, 60, 1440.
            include_latest_before_start: Also the last candlestick before `start_ts`, put in front. Default:
                false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Prices, volume and open interest of one market, period by period.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.markets.list_candlesticks(
            ...     ticker="ticker", start_ts=1790000000, end_ts=1790000000, period_interval=1
            ... )

        Vendor's operation id: GetMarginMarketCandlesticks.
        """
        _result: GetMarginMarketCandlesticksResponse = await self._call(
            _LIST_CANDLESTICKS,
            path={"ticker": ticker},
            query={
                "start_ts": start_ts,
                "end_ts": end_ts,
                "period_interval": period_interval,
                "include_latest_before_start": include_latest_before_start,
            },
            **self._options(_LIST_CANDLESTICKS, options),
        )
        return _result

    async def get_order_book(
        self,
        *,
        ticker: str,
        depth: int | Unset = UNSET,
        aggregation_tick_size: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MarginOrderbookResponse:
        """
        Order book of a market: bids and asks, best first.

        Needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            depth: Number of price levels on each side; 0 is all. Default: 0.
            aggregation_tick_size: Dollars by which price levels are grouped, e.g. `0.10`. Default: no grouping.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Bids and asks of the market that was asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.markets.get_order_book(ticker="ticker")

        Vendor's operation id: GetMarginMarketOrderbook.
        """
        _result: MarginOrderbookResponse = await self._call(
            _GET_ORDER_BOOK,
            path={"ticker": ticker},
            query={"depth": depth, "aggregation_tick_size": aggregation_tick_size},
            **self._options(_GET_ORDER_BOOK, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncMarketsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncMarketsWithResponse(self._with_response())


class AsyncMarketsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncMarkets) -> None:
        self.list = async_with_response(resource.list)
        self.list_order_books = async_with_response(resource.list_order_books)
        self.get = async_with_response(resource.get)
        self.list_candlesticks = async_with_response(resource.list_candlesticks)
        self.get_order_book = async_with_response(resource.get_order_book)
