# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Milestones, synchronous and asynchronous."""

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
    from datetime import datetime
    from typing import Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import GetMilestoneResponse, GetMilestonesResponse, Milestone

_LIST: Operation[GetMilestonesResponse] = Operation(
    "milestones.list",
    "GET",
    "/milestones",
    response_type="GetMilestonesResponse",
    query_types={"min_updated_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("milestones",), next="cursor"),
    signed=False,
)
_GET: Operation[GetMilestoneResponse] = Operation(
    "milestones.get",
    "GET",
    "/milestones/{milestone_id}",
    response_type="GetMilestoneResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)


class Milestones(Resource):
    """Milestones: `list`, `get`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int,
        minimum_start_date: datetime | Unset = UNSET,
        category: str | Unset = UNSET,
        competition: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        related_event_ticker: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        min_updated_ts: datetime | int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetMilestonesResponse, Milestone]:
        """
        Games, elections and the like, to which events refer.

        Needs no key. Page size must be given; it is limited to 500.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–500.
            minimum_start_date: Time from which a milestone starts. Default: no lower bound.
            category: Broad subject, e.g. `Sports` or `Elections`. Default: all.
            competition: Competition, e.g. `Pro Football`. Default: all.
            source_id: Id at the supplier of the data. Default: all.
            type: Kind of milestone, e.g. `football_game`. Default: all.
            related_event_ticker: Ticker of an event that it is related to. Default: all.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            min_updated_ts: Unix seconds after which the milestone's data changed; suited to polling. Default:
                no lower bound.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Happening
                outside the exchange, such as a game or an election, that events refer to.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.milestones.list(limit=1):
            ...     print(item)

        Vendor's operation id: GetMilestones. See https://docs.kalshi.com/api-reference/milestone/get-milestones
        """
        _result: Pages[GetMilestonesResponse, Milestone] = self._pages(
            _LIST,
            query={
                "limit": limit,
                "minimum_start_date": minimum_start_date,
                "category": category,
                "competition": competition,
                "source_id": source_id,
                "type": type,
                "related_event_ticker": related_event_ticker,
                "cursor": cursor,
                "min_updated_ts": min_updated_ts,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    def get(self, *, milestone_id: str, **options: Unpack[CallOptions]) -> GetMilestoneResponse:
        """
        One milestone by its id.

        Needs no key. `details.status` lags behind: ask `live_data.get` for the state of a game.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            milestone_id: Id of the milestone, as `milestones.list` shows it.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            When and where what was asked for takes place, and its events.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.milestones.get(milestone_id="milestone-id")

        Vendor's operation id: GetMilestone. See https://docs.kalshi.com/api-reference/milestone/get-milestone
        """
        _result: GetMilestoneResponse = self._call(
            _GET, path={"milestone_id": milestone_id}, **self._options(_GET, options)
        )
        return _result

    @property
    def with_response(self) -> MilestonesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return MilestonesWithResponse(self._with_response())


class MilestonesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Milestones) -> None:
        self.list = with_response_pages(resource.list)
        self.get = with_response(resource.get)


class AsyncMilestones(Resource):
    """Milestones: `list`, `get`."""

    __slots__ = ()

    def list(
        self,
        *,
        limit: int,
        minimum_start_date: datetime | Unset = UNSET,
        category: str | Unset = UNSET,
        competition: str | Unset = UNSET,
        source_id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        related_event_ticker: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
        min_updated_ts: datetime | int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetMilestonesResponse, Milestone]:
        """
        Games, elections and the like, to which events refer.

        Needs no key. Page size must be given; it is limited to 500.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–500.
            minimum_start_date: Time from which a milestone starts. Default: no lower bound.
            category: Broad subject, e.g. `Sports` or `Elections`. Default: all.
            competition: Competition, e.g. `Pro Football`. Default: all.
            source_id: Id at the supplier of the data. Default: all.
            type: Kind of milestone, e.g. `football_game`. Default: all.
            related_event_ticker: Ticker of an event that it is related to. Default: all.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            min_updated_ts: Unix seconds after which the milestone's data changed; suited to polling. Default:
                no lower bound.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Happening
                outside the exchange, such as a game or an election, that events refer to.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.milestones.list(limit=1):
            ...     print(item)

        Vendor's operation id: GetMilestones. See https://docs.kalshi.com/api-reference/milestone/get-milestones
        """
        _result: AsyncPages[GetMilestonesResponse, Milestone] = self._pages(
            _LIST,
            query={
                "limit": limit,
                "minimum_start_date": minimum_start_date,
                "category": category,
                "competition": competition,
                "source_id": source_id,
                "type": type,
                "related_event_ticker": related_event_ticker,
                "cursor": cursor,
                "min_updated_ts": min_updated_ts,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    async def get(self, *, milestone_id: str, **options: Unpack[CallOptions]) -> GetMilestoneResponse:
        """
        One milestone by its id.

        Needs no key. `details.status` lags behind: ask `live_data.get` for the state of a game.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            milestone_id: Id of the milestone, as `milestones.list` shows it.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            When and where what was asked for takes place, and its events.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.milestones.get(milestone_id="milestone-id")

        Vendor's operation id: GetMilestone. See https://docs.kalshi.com/api-reference/milestone/get-milestone
        """
        _result: GetMilestoneResponse = await self._call(
            _GET, path={"milestone_id": milestone_id}, **self._options(_GET, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncMilestonesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncMilestonesWithResponse(self._with_response())


class AsyncMilestonesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncMilestones) -> None:
        self.list = async_with_response_pages(resource.list)
        self.get = async_with_response(resource.get)
