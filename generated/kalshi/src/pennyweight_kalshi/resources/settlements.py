# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Settlements, synchronous and asynchronous."""

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

    from ..models import GetSettlementsResponse, Settlement

_LIST: Operation[GetSettlementsResponse] = Operation(
    "settlements.list",
    "GET",
    "/portfolio/settlements",
    response_type="GetSettlementsResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("settlements",), next="cursor"),
)


class Settlements(Resource):
    """Settlements: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        ticker: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetSettlementsResponse, Settlement]:
        """
        Payouts of markets in which you held contracts.

        Archived ones are not listed; `historical.list_positions` has those positions, with other fields.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            ticker: Ticker of the one market to list entries of. Default: all markets.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Payout of
                one market in which you held contracts.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.settlements.list():
            ...     print(item)

        Vendor's operation id: GetSettlements. See https://docs.kalshi.com/api-reference/portfolio/get-settlements
        """
        _result: Pages[GetSettlementsResponse, Settlement] = self._pages(
            _LIST,
            query={
                "limit": limit,
                "cursor": cursor,
                "ticker": ticker,
                "event_ticker": event_ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "subaccount": subaccount,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    @property
    def with_response(self) -> SettlementsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return SettlementsWithResponse(self._with_response())


class SettlementsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Settlements) -> None:
        self.list = with_response_pages(resource.list)


class AsyncSettlements(Resource):
    """Settlements: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        ticker: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetSettlementsResponse, Settlement]:
        """
        Payouts of markets in which you held contracts.

        Archived ones are not listed; `historical.list_positions` has those positions, with other fields.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            ticker: Ticker of the one market to list entries of. Default: all markets.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Payout of
                one market in which you held contracts.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.settlements.list():
            ...     print(item)

        Vendor's operation id: GetSettlements. See https://docs.kalshi.com/api-reference/portfolio/get-settlements
        """
        _result: AsyncPages[GetSettlementsResponse, Settlement] = self._pages(
            _LIST,
            query={
                "limit": limit,
                "cursor": cursor,
                "ticker": ticker,
                "event_ticker": event_ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "subaccount": subaccount,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncSettlementsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncSettlementsWithResponse(self._with_response())


class AsyncSettlementsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncSettlements) -> None:
        self.list = async_with_response_pages(resource.list)
