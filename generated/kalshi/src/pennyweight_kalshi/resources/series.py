# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Series, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import GetSeriesFeeChangesResponse, GetSeriesListResponse, GetSeriesResponse

_LIST: Operation[GetSeriesListResponse] = Operation(
    "series.list",
    "GET",
    "/series",
    response_type="GetSeriesListResponse",
    query_types={"min_updated_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_LIST_FEE_CHANGES: Operation[GetSeriesFeeChangesResponse] = Operation(
    "series.list_fee_changes",
    "GET",
    "/series/fee_changes",
    response_type="GetSeriesFeeChangesResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET: Operation[GetSeriesResponse] = Operation(
    "series.get",
    "GET",
    "/series/{series_ticker}",
    response_type="GetSeriesResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)


class SeriesResource(Resource):
    """Series: `list`, `list_fee_changes`, `get`."""

    __slots__ = ()

    def list(
        self,
        *,
        category: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        include_product_metadata: bool | Unset = UNSET,
        include_volume: bool | Unset = UNSET,
        min_updated_ts: datetime | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetSeriesListResponse:
        """
        Series of events, by category, tags or time.

        Needs no key. One list without pages, which is long without a filter.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            category: Category that must be among `categories` of a series; case matters. Default: all.
            tags: Tags to filter by, e.g. one from `search.get_tags`. Default: all.
            include_product_metadata: True to include `product_metadata`. Default: false.
            include_volume: True to include the contracts traded, `volume_fp`. Default: false.
            min_updated_ts: Unix seconds after which the series' data changed; suited to polling. Default: no
                lower bound.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            All series that match.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.series.list()

        Vendor's operation id: GetSeriesList. See https://docs.kalshi.com/api-reference/market/get-series-list
        """
        _result: GetSeriesListResponse = self._call(
            _LIST,
            query={
                "category": category,
                "tags": tags,
                "include_product_metadata": include_product_metadata,
                "include_volume": include_volume,
                "min_updated_ts": min_updated_ts,
            },
            **self._options(_LIST, options),
        )
        return _result

    def list_fee_changes(
        self,
        *,
        series_ticker: str | Unset = UNSET,
        show_historical: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetSeriesFeeChangesResponse:
        """
        Planned changes of the fees of series.

        Needs no key. One list without pages.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            series_ticker: Ticker of the one series to list changes of. Default: all series.
            show_historical: True to list past changes too. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What fees become, by series and moment.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.series.list_fee_changes()

        Vendor's operation id: GetSeriesFeeChanges. See
        https://docs.kalshi.com/api-reference/exchange/get-series-fee-changes
        """
        _result: GetSeriesFeeChangesResponse = self._call(
            _LIST_FEE_CHANGES,
            query={"series_ticker": series_ticker, "show_historical": show_historical},
            **self._options(_LIST_FEE_CHANGES, options),
        )
        return _result

    def get(
        self, *, series_ticker: str, include_volume: bool | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetSeriesResponse:
        """
        One series with its fees, sources and contract terms.

        Needs no key.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            series_ticker: Ticker of the series, e.g. `KXHIGHNY`.
            include_volume: True to include the contracts traded, `volume_fp`. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Frequency, fees and sources of the series that was asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.series.get(series_ticker="series-ticker")

        Vendor's operation id: GetSeries. See https://docs.kalshi.com/api-reference/market/get-series
        """
        _result: GetSeriesResponse = self._call(
            _GET,
            path={"series_ticker": series_ticker},
            query={"include_volume": include_volume},
            **self._options(_GET, options),
        )
        return _result

    @property
    def with_response(self) -> SeriesResourceWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return SeriesResourceWithResponse(self._with_response())


class SeriesResourceWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: SeriesResource) -> None:
        self.list = with_response(resource.list)
        self.list_fee_changes = with_response(resource.list_fee_changes)
        self.get = with_response(resource.get)


class AsyncSeriesResource(Resource):
    """Series: `list`, `list_fee_changes`, `get`."""

    __slots__ = ()

    async def list(
        self,
        *,
        category: str | Unset = UNSET,
        tags: str | Unset = UNSET,
        include_product_metadata: bool | Unset = UNSET,
        include_volume: bool | Unset = UNSET,
        min_updated_ts: datetime | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetSeriesListResponse:
        """
        Series of events, by category, tags or time.

        Needs no key. One list without pages, which is long without a filter.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            category: Category that must be among `categories` of a series; case matters. Default: all.
            tags: Tags to filter by, e.g. one from `search.get_tags`. Default: all.
            include_product_metadata: True to include `product_metadata`. Default: false.
            include_volume: True to include the contracts traded, `volume_fp`. Default: false.
            min_updated_ts: Unix seconds after which the series' data changed; suited to polling. Default: no
                lower bound.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            All series that match.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.series.list()

        Vendor's operation id: GetSeriesList. See https://docs.kalshi.com/api-reference/market/get-series-list
        """
        _result: GetSeriesListResponse = await self._call(
            _LIST,
            query={
                "category": category,
                "tags": tags,
                "include_product_metadata": include_product_metadata,
                "include_volume": include_volume,
                "min_updated_ts": min_updated_ts,
            },
            **self._options(_LIST, options),
        )
        return _result

    async def list_fee_changes(
        self,
        *,
        series_ticker: str | Unset = UNSET,
        show_historical: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetSeriesFeeChangesResponse:
        """
        Planned changes of the fees of series.

        Needs no key. One list without pages.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            series_ticker: Ticker of the one series to list changes of. Default: all series.
            show_historical: True to list past changes too. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What fees become, by series and moment.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.series.list_fee_changes()

        Vendor's operation id: GetSeriesFeeChanges. See
        https://docs.kalshi.com/api-reference/exchange/get-series-fee-changes
        """
        _result: GetSeriesFeeChangesResponse = await self._call(
            _LIST_FEE_CHANGES,
            query={"series_ticker": series_ticker, "show_historical": show_historical},
            **self._options(_LIST_FEE_CHANGES, options),
        )
        return _result

    async def get(
        self, *, series_ticker: str, include_volume: bool | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetSeriesResponse:
        """
        One series with its fees, sources and contract terms.

        Needs no key.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            series_ticker: Ticker of the series, e.g. `KXHIGHNY`.
            include_volume: True to include the contracts traded, `volume_fp`. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Frequency, fees and sources of the series that was asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.series.get(series_ticker="series-ticker")

        Vendor's operation id: GetSeries. See https://docs.kalshi.com/api-reference/market/get-series
        """
        _result: GetSeriesResponse = await self._call(
            _GET,
            path={"series_ticker": series_ticker},
            query={"include_volume": include_volume},
            **self._options(_GET, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncSeriesResourceWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncSeriesResourceWithResponse(self._with_response())


class AsyncSeriesResourceWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncSeriesResource) -> None:
        self.list = async_with_response(resource.list)
        self.list_fee_changes = async_with_response(resource.list_fee_changes)
        self.get = async_with_response(resource.get)
