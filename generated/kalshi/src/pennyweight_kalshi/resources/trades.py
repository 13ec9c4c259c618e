# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Trades, synchronous and asynchronous."""

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
    from datetime import datetime
    from typing import Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import GetTradesResponse, Trade

_LIST: Operation[GetTradesResponse] = Operation(
    "trades.list",
    "GET",
    "/markets/trades",
    response_type="GetTradesResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("trades",), next="cursor"),
    signed=False,
)


class Trades(Resource):
    """Trades: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        is_block_trade: bool | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetTradesResponse, Trade]:
        """
        Trades of all members.

        Needs no key. Block trades are included unless filtered out. Trades from before the cutoff are in
        `historical.list_trades`; your own are in `fills.list`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, up to 1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            ticker: Ticker of the one market to list entries of. Default: all markets.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            is_block_trade: True to list block trades only, false to list all others. Default: both.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Trade
                between two members, without their identities.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.trades.list():
            ...     print(item)

        Vendor's operation id: GetTrades. See https://docs.kalshi.com/api-reference/market/get-trades
        """
        _result: Pages[GetTradesResponse, Trade] = self._pages(
            _LIST,
            query={
                "limit": limit,
                "cursor": cursor,
                "ticker": ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "is_block_trade": is_block_trade,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    @property
    def with_response(self) -> TradesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return TradesWithResponse(self._with_response())


class TradesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Trades) -> None:
        self.list = with_response_pages(resource.list)


class AsyncTrades(Resource):
    """Trades: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        is_block_trade: bool | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetTradesResponse, Trade]:
        """
        Trades of all members.

        Needs no key. Block trades are included unless filtered out. Trades from before the cutoff are in
        `historical.list_trades`; your own are in `fills.list`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, up to 1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            ticker: Ticker of the one market to list entries of. Default: all markets.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            is_block_trade: True to list block trades only, false to list all others. Default: both.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Trade
                between two members, without their identities.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.trades.list():
            ...     print(item)

        Vendor's operation id: GetTrades. See https://docs.kalshi.com/api-reference/market/get-trades
        """
        _result: AsyncPages[GetTradesResponse, Trade] = self._pages(
            _LIST,
            query={
                "limit": limit,
                "cursor": cursor,
                "ticker": ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "is_block_trade": is_block_trade,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncTradesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncTradesWithResponse(self._with_response())


class AsyncTradesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncTrades) -> None:
        self.list = async_with_response_pages(resource.list)
