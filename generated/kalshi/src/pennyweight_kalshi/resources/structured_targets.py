# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Structured targets, synchronous and asynchronous."""

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
    from typing import Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import GetStructuredTargetResponse, GetStructuredTargetsResponse, StructuredTarget

_LIST: Operation[GetStructuredTargetsResponse] = Operation(
    "structured_targets.list",
    "GET",
    "/structured_targets",
    response_type="GetStructuredTargetsResponse",
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("structured_targets",), next="cursor"),
    signed=False,
)
_GET: Operation[GetStructuredTargetResponse] = Operation(
    "structured_targets.get",
    "GET",
    "/structured_targets/{structured_target_id}",
    response_type="GetStructuredTargetResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)


class StructuredTargets(Resource):
    """Structured targets: `list`, `get`."""

    __slots__ = ()

    def list(
        self,
        *,
        ids: builtins.list[str] | Unset = UNSET,
        type: str | Unset = UNSET,
        competition: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetStructuredTargetsResponse, StructuredTarget]:
        """
        Persons, teams and other things that markets are about.

        Needs no key. Page size is limited to 2000.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ids: Ids of the targets to list, 2000 at most. Default: all.
            type: Kind of target, e.g. `basketball_player`. Default: all.
            competition: League, conference, division or tour, e.g. `NBA`. Default: all.
            page_size: Page size, 1–2000. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Person,
                team or other thing that markets refer to by id.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.structured_targets.list():
            ...     print(item)

        Vendor's operation id: GetStructuredTargets. See
        https://docs.kalshi.com/api-reference/structured-targets/get-structured-targets
        """
        _result: Pages[GetStructuredTargetsResponse, StructuredTarget] = self._pages(
            _LIST,
            query={"ids": ids, "type": type, "competition": competition, "page_size": page_size, "cursor": cursor},
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    def get(self, *, structured_target_id: str, **options: Unpack[CallOptions]) -> GetStructuredTargetResponse:
        """
        One structured target by its id.

        Needs no key. Markets refer to it in `custom_strike`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            structured_target_id: Id of the target, as `structured_targets.list` shows it.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Who or what a market can be about, e.g. a team or a player.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.structured_targets.get(structured_target_id="structured-target-id")

        Vendor's operation id: GetStructuredTarget. See
        https://docs.kalshi.com/api-reference/structured-targets/get-structured-target
        """
        _result: GetStructuredTargetResponse = self._call(
            _GET, path={"structured_target_id": structured_target_id}, **self._options(_GET, options)
        )
        return _result

    @property
    def with_response(self) -> StructuredTargetsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return StructuredTargetsWithResponse(self._with_response())


class StructuredTargetsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: StructuredTargets) -> None:
        self.list = with_response_pages(resource.list)
        self.get = with_response(resource.get)


class AsyncStructuredTargets(Resource):
    """Structured targets: `list`, `get`."""

    __slots__ = ()

    def list(
        self,
        *,
        ids: builtins.list[str] | Unset = UNSET,
        type: str | Unset = UNSET,
        competition: str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetStructuredTargetsResponse, StructuredTarget]:
        """
        Persons, teams and other things that markets are about.

        Needs no key. Page size is limited to 2000.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ids: Ids of the targets to list, 2000 at most. Default: all.
            type: Kind of target, e.g. `basketball_player`. Default: all.
            competition: League, conference, division or tour, e.g. `NBA`. Default: all.
            page_size: Page size, 1–2000. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Person,
                team or other thing that markets refer to by id.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.structured_targets.list():
            ...     print(item)

        Vendor's operation id: GetStructuredTargets. See
        https://docs.kalshi.com/api-reference/structured-targets/get-structured-targets
        """
        _result: AsyncPages[GetStructuredTargetsResponse, StructuredTarget] = self._pages(
            _LIST,
            query={"ids": ids, "type": type, "competition": competition, "page_size": page_size, "cursor": cursor},
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    async def get(self, *, structured_target_id: str, **options: Unpack[CallOptions]) -> GetStructuredTargetResponse:
        """
        One structured target by its id.

        Needs no key. Markets refer to it in `custom_strike`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            structured_target_id: Id of the target, as `structured_targets.list` shows it.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Who or what a market can be about, e.g. a team or a player.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.structured_targets.get(structured_target_id="structured-target-id")

        Vendor's operation id: GetStructuredTarget. See
        https://docs.kalshi.com/api-reference/structured-targets/get-structured-target
        """
        _result: GetStructuredTargetResponse = await self._call(
            _GET, path={"structured_target_id": structured_target_id}, **self._options(_GET, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncStructuredTargetsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncStructuredTargetsWithResponse(self._with_response())


class AsyncStructuredTargetsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncStructuredTargets) -> None:
        self.list = async_with_response_pages(resource.list)
        self.get = async_with_response(resource.get)
