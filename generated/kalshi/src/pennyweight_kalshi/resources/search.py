# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Search, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import GetFiltersBySportsResponse, GetTagsForSeriesCategoriesResponse

_GET_SPORT_FILTERS: Operation[GetFiltersBySportsResponse] = Operation(
    "search.get_sport_filters",
    "GET",
    "/search/filters_by_sport",
    response_type="GetFiltersBySportsResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET_TAGS: Operation[GetTagsForSeriesCategoriesResponse] = Operation(
    "search.get_tags",
    "GET",
    "/search/tags_by_categories",
    response_type="GetTagsForSeriesCategoriesResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)


class Search(Resource):
    """Search: `get_sport_filters`, `get_tags`."""

    __slots__ = ()

    def get_sport_filters(self, **options: Unpack[CallOptions]) -> GetFiltersBySportsResponse:
        """
        Filters for sports markets: scopes and competitions of each sport.

        Needs no key.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Filters for sports markets.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.search.get_sport_filters()

        Vendor's operation id: GetFiltersForSports. See
        https://docs.kalshi.com/api-reference/search/get-filters-for-sports
        """
        _result: GetFiltersBySportsResponse = self._call(
            _GET_SPORT_FILTERS, **self._options(_GET_SPORT_FILTERS, options)
        )
        return _result

    def get_tags(self, **options: Unpack[CallOptions]) -> GetTagsForSeriesCategoriesResponse:
        """
        Tags in use, grouped by category of series.

        Needs no key. Tags are filters of `series.list`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Tags in use, grouped by category of series.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.search.get_tags()

        Vendor's operation id: GetTagsForSeriesCategories. See
        https://docs.kalshi.com/api-reference/search/get-tags-for-series-categories
        """
        _result: GetTagsForSeriesCategoriesResponse = self._call(_GET_TAGS, **self._options(_GET_TAGS, options))
        return _result

    @property
    def with_response(self) -> SearchWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return SearchWithResponse(self._with_response())


class SearchWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Search) -> None:
        self.get_sport_filters = with_response(resource.get_sport_filters)
        self.get_tags = with_response(resource.get_tags)


class AsyncSearch(Resource):
    """Search: `get_sport_filters`, `get_tags`."""

    __slots__ = ()

    async def get_sport_filters(self, **options: Unpack[CallOptions]) -> GetFiltersBySportsResponse:
        """
        Filters for sports markets: scopes and competitions of each sport.

        Needs no key.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Filters for sports markets.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.search.get_sport_filters()

        Vendor's operation id: GetFiltersForSports. See
        https://docs.kalshi.com/api-reference/search/get-filters-for-sports
        """
        _result: GetFiltersBySportsResponse = await self._call(
            _GET_SPORT_FILTERS, **self._options(_GET_SPORT_FILTERS, options)
        )
        return _result

    async def get_tags(self, **options: Unpack[CallOptions]) -> GetTagsForSeriesCategoriesResponse:
        """
        Tags in use, grouped by category of series.

        Needs no key. Tags are filters of `series.list`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Tags in use, grouped by category of series.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.search.get_tags()

        Vendor's operation id: GetTagsForSeriesCategories. See
        https://docs.kalshi.com/api-reference/search/get-tags-for-series-categories
        """
        _result: GetTagsForSeriesCategoriesResponse = await self._call(_GET_TAGS, **self._options(_GET_TAGS, options))
        return _result

    @property
    def with_response(self) -> AsyncSearchWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncSearchWithResponse(self._with_response())


class AsyncSearchWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncSearch) -> None:
        self.get_sport_filters = async_with_response(resource.get_sport_filters)
        self.get_tags = async_with_response(resource.get_tags)
