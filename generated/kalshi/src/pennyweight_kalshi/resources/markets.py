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
    async_with_response_pages,
    with_response_pages,
)

if TYPE_CHECKING:
    import builtins
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import GetMarketsResponse, Market, MarketStatusFilter, MveFilter

_LIST: Operation[GetMarketsResponse] = Operation(
    "markets.list",
    "GET",
    "/markets",
    response_type="GetMarketsResponse",
    comma_separated=("tickers",),
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("markets",), next="cursor"),
    signed=False,
)


class Markets(Resource):
    """Markets: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        series_ticker: str | Unset = UNSET,
        min_created_ts: int | Unset = UNSET,
        max_created_ts: int | Unset = UNSET,
        min_updated_ts: int | Unset = UNSET,
        max_close_ts: int | Unset = UNSET,
        min_close_ts: int | Unset = UNSET,
        min_settled_ts: int | Unset = UNSET,
        max_settled_ts: int | Unset = UNSET,
        status: MarketStatusFilter | Literal["unopened", "open", "paused", "closed", "settled"] | Unset = UNSET,
        tickers: builtins.list[str] | Unset = UNSET,
        mve_filter: MveFilter | Literal["only", "exclude"] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetMarketsResponse, Market]:
        """
        Markets with their prices, by event, series, state or time.

        Public, though a signed call draws on your read budget. Markets settled long ago, beyond the historical
        cutoff, are kept elsewhere. Filters by time exclude each other; those by creation go with the states
        `unopened` and `open`, those by close with `closed`, those by settlement with `settled`, and each also with
        no state at all.

        Args:
            limit: Length of a page; more than 1000 is refused. Absent means 100.
            cursor: Where the page begins: `cursor` of the page before. Absent or empty means the first page,
                and so, silently, does a cursor the exchange does not know.
            event_ticker: Only what belongs to this one event. Absent means every event.
            series_ticker: Only markets of this series. Absent means every series.
            min_created_ts: Only markets created after this second of Unix time. Absent means no lower bound.
            max_created_ts: Only markets created before this second of Unix time. Absent means no upper bound.
            min_updated_ts: Only markets whose terms or texts changed after this second of Unix time; trading
                does not count. No other filter goes with it but `mve_filter=exclude`, and beside that
                `series_ticker`.
            max_close_ts: Only markets that close before this second of Unix time. Absent means no upper bound.
            min_close_ts: Only markets that close after this second of Unix time. Absent means no lower bound.
            min_settled_ts: Only markets settled after this second of Unix time. Absent means no lower bound.
            max_settled_ts: Only markets settled before this second of Unix time. Absent means no upper bound.
            status: Only markets in this state. Absent means all states.
            tickers: Only these markets. Absent means every market.
            mve_filter: Whether to list combinations of several events alone, or none of them. Absent means both
                kinds.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: A
                question with a YES and a NO contract that trade against each other; the winner pays the notional
                value.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

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
                "max_close_ts": max_close_ts,
                "min_close_ts": min_close_ts,
                "min_settled_ts": min_settled_ts,
                "max_settled_ts": max_settled_ts,
                "status": status,
                "tickers": tickers,
                "mve_filter": mve_filter,
            },
            max_items=max_items,
            **options,
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


class AsyncMarkets(Resource):
    """Markets: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        series_ticker: str | Unset = UNSET,
        min_created_ts: int | Unset = UNSET,
        max_created_ts: int | Unset = UNSET,
        min_updated_ts: int | Unset = UNSET,
        max_close_ts: int | Unset = UNSET,
        min_close_ts: int | Unset = UNSET,
        min_settled_ts: int | Unset = UNSET,
        max_settled_ts: int | Unset = UNSET,
        status: MarketStatusFilter | Literal["unopened", "open", "paused", "closed", "settled"] | Unset = UNSET,
        tickers: builtins.list[str] | Unset = UNSET,
        mve_filter: MveFilter | Literal["only", "exclude"] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetMarketsResponse, Market]:
        """
        Markets with their prices, by event, series, state or time.

        Public, though a signed call draws on your read budget. Markets settled long ago, beyond the historical
        cutoff, are kept elsewhere. Filters by time exclude each other; those by creation go with the states
        `unopened` and `open`, those by close with `closed`, those by settlement with `settled`, and each also with
        no state at all.

        Args:
            limit: Length of a page; more than 1000 is refused. Absent means 100.
            cursor: Where the page begins: `cursor` of the page before. Absent or empty means the first page,
                and so, silently, does a cursor the exchange does not know.
            event_ticker: Only what belongs to this one event. Absent means every event.
            series_ticker: Only markets of this series. Absent means every series.
            min_created_ts: Only markets created after this second of Unix time. Absent means no lower bound.
            max_created_ts: Only markets created before this second of Unix time. Absent means no upper bound.
            min_updated_ts: Only markets whose terms or texts changed after this second of Unix time; trading
                does not count. No other filter goes with it but `mve_filter=exclude`, and beside that
                `series_ticker`.
            max_close_ts: Only markets that close before this second of Unix time. Absent means no upper bound.
            min_close_ts: Only markets that close after this second of Unix time. Absent means no lower bound.
            min_settled_ts: Only markets settled after this second of Unix time. Absent means no lower bound.
            max_settled_ts: Only markets settled before this second of Unix time. Absent means no upper bound.
            status: Only markets in this state. Absent means all states.
            tickers: Only these markets. Absent means every market.
            mve_filter: Whether to list combinations of several events alone, or none of them. Absent means both
                kinds.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: A
                question with a YES and a NO contract that trade against each other; the winner pays the notional
                value.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

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
                "max_close_ts": max_close_ts,
                "min_close_ts": min_close_ts,
                "min_settled_ts": min_settled_ts,
                "max_settled_ts": max_settled_ts,
                "status": status,
                "tickers": tickers,
                "mve_filter": mve_filter,
            },
            max_items=max_items,
            **options,
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
