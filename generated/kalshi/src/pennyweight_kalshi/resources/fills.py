# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Fills, synchronous and asynchronous."""

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
    from datetime import datetime
    from typing import Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import Fill, GetFillsResponse

_LIST: Operation[GetFillsResponse] = Operation(
    "fills.list",
    "GET",
    "/portfolio/fills",
    response_type="GetFillsResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    comma_separated=("ticker",),
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("fills",), next="cursor"),
)


class Fills(Resource):
    """Fills: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        ticker: builtins.list[str] | Unset = UNSET,
        order_id: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetFillsResponse, Fill]:
        """
        Your fills, each a match of one of your orders.

        Fills from before the cutoff are in `historical.list_fills`.

        Needs credentials, which may be an access token; costs 10 tokens of `read`.

        Args:
            ticker: Tickers of up to 100 markets to list fills in. Default: all markets.
            order_id: Id of the one order to list fills of. Default: all orders.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            exchange_index: Exchange shard to list entries of, counted from 0. Default: all shards.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Match of
                an order of yours, in whole or in part.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.fills.list():
            ...     print(item)

        Vendor's operation id: GetFills. See https://docs.kalshi.com/api-reference/portfolio/get-fills
        """
        _result: Pages[GetFillsResponse, Fill] = self._pages(
            _LIST,
            query={
                "ticker": ticker,
                "order_id": order_id,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "limit": limit,
                "cursor": cursor,
                "subaccount": subaccount,
                "exchange_index": exchange_index,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    @property
    def with_response(self) -> FillsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return FillsWithResponse(self._with_response())


class FillsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Fills) -> None:
        self.list = with_response_pages(resource.list)


class AsyncFills(Resource):
    """Fills: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        ticker: builtins.list[str] | Unset = UNSET,
        order_id: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetFillsResponse, Fill]:
        """
        Your fills, each a match of one of your orders.

        Fills from before the cutoff are in `historical.list_fills`.

        Needs credentials, which may be an access token; costs 10 tokens of `read`.

        Args:
            ticker: Tickers of up to 100 markets to list fills in. Default: all markets.
            order_id: Id of the one order to list fills of. Default: all orders.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            exchange_index: Exchange shard to list entries of, counted from 0. Default: all shards.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Match of
                an order of yours, in whole or in part.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.fills.list():
            ...     print(item)

        Vendor's operation id: GetFills. See https://docs.kalshi.com/api-reference/portfolio/get-fills
        """
        _result: AsyncPages[GetFillsResponse, Fill] = self._pages(
            _LIST,
            query={
                "ticker": ticker,
                "order_id": order_id,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "limit": limit,
                "cursor": cursor,
                "subaccount": subaccount,
                "exchange_index": exchange_index,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncFillsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncFillsWithResponse(self._with_response())


class AsyncFillsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncFills) -> None:
        self.list = async_with_response_pages(resource.list)
