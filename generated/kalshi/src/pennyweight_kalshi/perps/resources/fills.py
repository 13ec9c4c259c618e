# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

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
    from datetime import datetime
    from typing import Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import GetMarginFillsResponse, MarginFill

_LIST: Operation[GetMarginFillsResponse] = Operation(
    "fills.list",
    "GET",
    "/margin/fills",
    response_type="GetMarginFillsResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    safe=True,
    pagination=Pagination("cursor", items=("fills",), next="cursor"),
)


class Fills(Resource):
    """Fills: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        subaccount: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetMarginFillsResponse, MarginFill]:
        """
        Your fills, page by page.

        Registered partners may use an OAuth token.

        Needs credentials, which may be an access token.

        Args:
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            limit: Page size.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Contracts
                of one of your orders that were traded at one price, with fees.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.perps.fills.list():
            ...     print(item)

        Vendor's operation id: GetMarginFills.
        """
        _result: Pages[GetMarginFillsResponse, MarginFill] = self._pages(
            _LIST,
            query={"subaccount": subaccount, "limit": limit, "cursor": cursor, "min_ts": min_ts, "max_ts": max_ts},
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
        subaccount: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetMarginFillsResponse, MarginFill]:
        """
        Your fills, page by page.

        Registered partners may use an OAuth token.

        Needs credentials, which may be an access token.

        Args:
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            limit: Page size.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Contracts
                of one of your orders that were traded at one price, with fees.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.perps.fills.list():
            ...     print(item)

        Vendor's operation id: GetMarginFills.
        """
        _result: AsyncPages[GetMarginFillsResponse, MarginFill] = self._pages(
            _LIST,
            query={"subaccount": subaccount, "limit": limit, "cursor": cursor, "min_ts": min_ts, "max_ts": max_ts},
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
