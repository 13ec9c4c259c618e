# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

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

    from ..models import GetMarginTradesResponse, MarginTrade

_LIST: Operation[GetMarginTradesResponse] = Operation(
    "trades.list",
    "GET",
    "/margin/trades",
    response_type="GetMarginTradesResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    safe=True,
    pagination=Pagination("cursor", items=("trades",), next="cursor"),
    signed=False,
)


class Trades(Resource):
    """Trades: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        ticker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetMarginTradesResponse, MarginTrade]:
        """
        Trades of everybody, page by page.

        Needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            limit: Page size.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Price and
                count of a trade between any two members, and the side that took.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.perps.trades.list():
            ...     print(item)

        Vendor's operation id: GetMarginTrades.
        """
        _result: Pages[GetMarginTradesResponse, MarginTrade] = self._pages(
            _LIST,
            query={"ticker": ticker, "limit": limit, "cursor": cursor, "min_ts": min_ts, "max_ts": max_ts},
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
        ticker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetMarginTradesResponse, MarginTrade]:
        """
        Trades of everybody, page by page.

        Needs no key.

        Needs no credentials.

        Args:
            ticker: Ticker of the margin market.
            limit: Page size.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Price and
                count of a trade between any two members, and the side that took.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.perps.trades.list():
            ...     print(item)

        Vendor's operation id: GetMarginTrades.
        """
        _result: AsyncPages[GetMarginTradesResponse, MarginTrade] = self._pages(
            _LIST,
            query={"ticker": ticker, "limit": limit, "cursor": cursor, "min_ts": min_ts, "max_ts": max_ts},
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
