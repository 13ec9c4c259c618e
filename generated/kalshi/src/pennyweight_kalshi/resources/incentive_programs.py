# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Incentive programs, synchronous and asynchronous."""

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
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import GetIncentiveProgramsResponse, IncentiveProgram, IncentiveStatusFilter, IncentiveTypeFilter

_LIST: Operation[GetIncentiveProgramsResponse] = Operation(
    "incentive_programs.list",
    "GET",
    "/incentive_programs",
    response_type="GetIncentiveProgramsResponse",
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("incentive_programs",), next="next_cursor"),
    signed=False,
)


class IncentivePrograms(Resource):
    """Incentive programs: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        status: IncentiveStatusFilter | Literal["all", "active", "upcoming", "closed", "paid_out"] | Unset = UNSET,
        type: IncentiveTypeFilter
        | Literal["all", "liquidity", "volume", "margin_maker_volume", "margin_taker_volume"]
        | Unset = UNSET,
        incentive_description: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetIncentiveProgramsResponse, IncentiveProgram]:
        """
        Rewards for trading or for resting orders, market by market.

        Needs no key. Page size is limited to 10000.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            status: State of the programs to list. Default: `all`.
            type: Rewarded activity to filter by. Default: `all`.
            incentive_description: Exact text of `incentive_description` to filter by. Default: no filter.
            limit: Page size, 1–10000. Default: 100.
            cursor: Cursor of the page: `next_cursor` of the page before. Default: the first page.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Reward
                for trading, or for resting orders, in one market.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.incentive_programs.list():
            ...     print(item)

        Vendor's operation id: GetIncentivePrograms. See
        https://docs.kalshi.com/api-reference/incentive-programs/get-incentives
        """
        _result: Pages[GetIncentiveProgramsResponse, IncentiveProgram] = self._pages(
            _LIST,
            query={
                "status": status,
                "type": type,
                "incentive_description": incentive_description,
                "limit": limit,
                "cursor": cursor,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    @property
    def with_response(self) -> IncentiveProgramsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return IncentiveProgramsWithResponse(self._with_response())


class IncentiveProgramsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: IncentivePrograms) -> None:
        self.list = with_response_pages(resource.list)


class AsyncIncentivePrograms(Resource):
    """Incentive programs: `list`."""

    __slots__ = ()

    def list(
        self,
        *,
        status: IncentiveStatusFilter | Literal["all", "active", "upcoming", "closed", "paid_out"] | Unset = UNSET,
        type: IncentiveTypeFilter
        | Literal["all", "liquidity", "volume", "margin_maker_volume", "margin_taker_volume"]
        | Unset = UNSET,
        incentive_description: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetIncentiveProgramsResponse, IncentiveProgram]:
        """
        Rewards for trading or for resting orders, market by market.

        Needs no key. Page size is limited to 10000.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            status: State of the programs to list. Default: `all`.
            type: Rewarded activity to filter by. Default: `all`.
            incentive_description: Exact text of `incentive_description` to filter by. Default: no filter.
            limit: Page size, 1–10000. Default: 100.
            cursor: Cursor of the page: `next_cursor` of the page before. Default: the first page.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Reward
                for trading, or for resting orders, in one market.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.incentive_programs.list():
            ...     print(item)

        Vendor's operation id: GetIncentivePrograms. See
        https://docs.kalshi.com/api-reference/incentive-programs/get-incentives
        """
        _result: AsyncPages[GetIncentiveProgramsResponse, IncentiveProgram] = self._pages(
            _LIST,
            query={
                "status": status,
                "type": type,
                "incentive_description": incentive_description,
                "limit": limit,
                "cursor": cursor,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncIncentiveProgramsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncIncentiveProgramsWithResponse(self._with_response())


class AsyncIncentiveProgramsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncIncentivePrograms) -> None:
        self.list = async_with_response_pages(resource.list)
