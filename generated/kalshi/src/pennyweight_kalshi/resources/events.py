# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Events, synchronous and asynchronous."""

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
    from datetime import datetime
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import (
        EventData,
        EventFeeChange,
        EventStatusFilter,
        GetEventCandlesticksResponse,
        GetEventFeeChangesResponse,
        GetEventForecastPercentilesHistoryResponse,
        GetEventMetadataResponse,
        GetEventResponse,
        GetEventsResponse,
        GetMultivariateEventsResponse,
    )

_LIST: Operation[GetEventsResponse] = Operation(
    "events.list",
    "GET",
    "/events",
    response_type="GetEventsResponse",
    query_types={"min_close_ts": "UnixSeconds", "min_updated_ts": "UnixSeconds"},
    comma_separated=("tickers",),
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("events",), next="cursor"),
    signed=False,
)
_LIST_FEE_CHANGES: Operation[GetEventFeeChangesResponse] = Operation(
    "events.list_fee_changes",
    "GET",
    "/events/fee_changes",
    response_type="GetEventFeeChangesResponse",
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("event_fee_changes",), next="cursor"),
    signed=False,
)
_LIST_MULTIVARIATE: Operation[GetMultivariateEventsResponse] = Operation(
    "events.list_multivariate",
    "GET",
    "/events/multivariate",
    response_type="GetMultivariateEventsResponse",
    comma_separated=("tickers",),
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("events",), next="cursor"),
    signed=False,
)
_GET: Operation[GetEventResponse] = Operation(
    "events.get",
    "GET",
    "/events/{event_ticker}",
    response_type="GetEventResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET_METADATA: Operation[GetEventMetadataResponse] = Operation(
    "events.get_metadata",
    "GET",
    "/events/{event_ticker}/metadata",
    response_type="GetEventMetadataResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_LIST_CANDLESTICKS: Operation[GetEventCandlesticksResponse] = Operation(
    "events.list_candlesticks",
    "GET",
    "/series/{series_ticker}/events/{ticker}/candlesticks",
    response_type="GetEventCandlesticksResponse",
    query_types={"start_ts": "UnixSeconds", "end_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_LIST_FORECAST_PERCENTILES: Operation[GetEventForecastPercentilesHistoryResponse] = Operation(
    "events.list_forecast_percentiles",
    "GET",
    "/series/{series_ticker}/events/{ticker}/forecast_percentile_history",
    response_type="GetEventForecastPercentilesHistoryResponse",
    query_types={"start_ts": "UnixSeconds", "end_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
)


class Events(Resource):
    """
    Events: `list`, `list_fee_changes`, `list_multivariate`, `get`, `get_metadata`, `list_candlesticks`,
    `list_forecast_percentiles`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        with_nested_markets: bool | Unset = UNSET,
        with_milestones: bool | Unset = UNSET,
        status: EventStatusFilter | Literal["unopened", "open", "closed", "settled"] | Unset = UNSET,
        series_ticker: str | Unset = UNSET,
        tickers: builtins.list[str] | Unset = UNSET,
        min_close_ts: datetime | int | Unset = UNSET,
        min_updated_ts: datetime | int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetEventsResponse, EventData]:
        """
        Events, by series, state or time.

        Needs no key. Combo events are in `events.list_multivariate`. Page size is limited to 200. Milestones come
        with whole pages: `.pages()`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–200. Default: 200.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            with_nested_markets: True to include each event's markets, except archived ones. Default: false.
            with_milestones: True to include the milestones of the events beside them. Default: false.
            status: State to filter events by. Default: all states.
            series_ticker: Ticker of the one series to list entries of. Default: all series.
            tickers: Tickers of the events to list. Default: all events.
            min_close_ts: Unix seconds after which at least one market of the event closes. Default: no lower
                bound.
            min_updated_ts: Unix seconds after which the event's data changed; suited to polling. Default: no
                lower bound.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Event
                with one or more markets on its outcome.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.events.list():
            ...     print(item)

        Vendor's operation id: GetEvents. See https://docs.kalshi.com/api-reference/events/get-events
        """
        _result: Pages[GetEventsResponse, EventData] = self._pages(
            _LIST,
            query={
                "limit": limit,
                "cursor": cursor,
                "with_nested_markets": with_nested_markets,
                "with_milestones": with_milestones,
                "status": status,
                "series_ticker": series_ticker,
                "tickers": tickers,
                "min_close_ts": min_close_ts,
                "min_updated_ts": min_updated_ts,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    def list_fee_changes(
        self,
        *,
        event_ticker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetEventFeeChangesResponse, EventFeeChange]:
        """
        Planned fees of events that differ from those of their series.

        Needs no key. A change to null ends the difference.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            event_ticker: Ticker of the one event to list changes of. Default: all events.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Planned
                change of an event's fees, which take precedence over those of its series.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.events.list_fee_changes():
            ...     print(item)

        Vendor's operation id: GetEventFeeChanges. See
        https://docs.kalshi.com/api-reference/events/get-event-fee-changes
        """
        _result: Pages[GetEventFeeChangesResponse, EventFeeChange] = self._pages(
            _LIST_FEE_CHANGES,
            query={"event_ticker": event_ticker, "limit": limit, "cursor": cursor},
            max_items=max_items,
            **self._options(_LIST_FEE_CHANGES, options),
        )
        return _result

    def list_multivariate(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        series_ticker: str | Unset = UNSET,
        collection_ticker: str | Unset = UNSET,
        tickers: builtins.list[str] | Unset = UNSET,
        with_nested_markets: bool | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetMultivariateEventsResponse, EventData]:
        """
        Combo events, which collections make on demand.

        Needs no key. Page size is limited to 200.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–200. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            series_ticker: Ticker of the one series to list entries of. Default: all series.
            collection_ticker: Ticker of the one collection to list events of; not together with
                `series_ticker`. Default: all collections.
            tickers: Tickers of the events to list. Default: all events.
            with_nested_markets: True to include each event's markets. Default: false.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Event
                with one or more markets on its outcome.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.events.list_multivariate():
            ...     print(item)

        Vendor's operation id: GetMultivariateEvents. See
        https://docs.kalshi.com/api-reference/events/get-multivariate-events
        """
        _result: Pages[GetMultivariateEventsResponse, EventData] = self._pages(
            _LIST_MULTIVARIATE,
            query={
                "limit": limit,
                "cursor": cursor,
                "series_ticker": series_ticker,
                "collection_ticker": collection_ticker,
                "tickers": tickers,
                "with_nested_markets": with_nested_markets,
            },
            max_items=max_items,
            **self._options(_LIST_MULTIVARIATE, options),
        )
        return _result

    def get(
        self,
        *,
        event_ticker: str,
        exclude_markets: bool | Unset = UNSET,
        with_nested_markets: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetEventResponse:
        """
        One event with its markets.

        Needs no key. Old events are found too, without the markets that were archived.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            event_ticker: Ticker of the event, e.g. `KXHIGHNY-26NOV29`.
            exclude_markets: True to leave out the markets; list them with `markets.list`, page by page. Not
                together with `with_nested_markets`. Default: false.
            with_nested_markets: True to have the markets inside `event`, false to have them beside it. Default:
                false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One event with its markets.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.events.get(event_ticker="event-ticker")

        Vendor's operation id: GetEvent. See https://docs.kalshi.com/api-reference/events/get-event
        """
        _result: GetEventResponse = self._call(
            _GET,
            path={"event_ticker": event_ticker},
            query={"exclude_markets": exclude_markets, "with_nested_markets": with_nested_markets},
            **self._options(_GET, options),
        )
        return _result

    def get_metadata(self, *, event_ticker: str, **options: Unpack[CallOptions]) -> GetEventMetadataResponse:
        """
        Pictures, settlement sources and competition of one event.

        Needs no key.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            event_ticker: Ticker of the event, e.g. `KXHIGHNY-26NOV29`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Pictures, sources and competition of one event.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.events.get_metadata(event_ticker="event-ticker")

        Vendor's operation id: GetEventMetadata. See https://docs.kalshi.com/api-reference/events/get-event-metadata
        """
        _result: GetEventMetadataResponse = self._call(
            _GET_METADATA, path={"event_ticker": event_ticker}, **self._options(_GET_METADATA, options)
        )
        return _result

    def list_candlesticks(
        self,
        *,
        ticker: str,
        series_ticker: str,
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        **options: Unpack[CallOptions],
    ) -> GetEventCandlesticksResponse:
        """
        Candlesticks of all markets of one event.

        Needs no key. When the range holds too many, the answer ends early: `adjusted_end_ts` tells where to go on.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the event, e.g. `KXHIGHNY-26NOV29`.
            series_ticker: Ticker of the event's series, e.g. `KXHIGHNY`.
            start_ts: Unix seconds at which the time range starts.
            end_ts: Unix seconds at which the time range ends.
            period_interval: Length of a candlestick in minutes: 1, 60 or 1440. One of 1, 60, 1440.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Candlesticks of all markets of an event, as two lists in the same order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.events.list_candlesticks(
            ...     ticker="ticker",
            ...     series_ticker="series-ticker",
            ...     start_ts=1790000000,
            ...     end_ts=1790000000,
            ...     period_interval=1,
            ... )

        Vendor's operation id: GetMarketCandlesticksByEvent. See
        https://docs.kalshi.com/api-reference/events/get-event-candlesticks
        """
        _result: GetEventCandlesticksResponse = self._call(
            _LIST_CANDLESTICKS,
            path={"ticker": ticker, "series_ticker": series_ticker},
            query={"start_ts": start_ts, "end_ts": end_ts, "period_interval": period_interval},
            **self._options(_LIST_CANDLESTICKS, options),
        )
        return _result

    def list_forecast_percentiles(
        self,
        *,
        ticker: str,
        series_ticker: str,
        percentiles: builtins.list[int],
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        **options: Unpack[CallOptions],
    ) -> GetEventForecastPercentilesHistoryResponse:
        """
        Forecasts of an event's value over time, at chosen percentiles.

        Unlike other market data, it needs a key.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the event, e.g. `KXHIGHNY-26NOV29`.
            series_ticker: Ticker of the event's series, e.g. `KXHIGHNY`.
            percentiles: Percentiles to return, ten at most, on a scale of 0–9999.
            start_ts: Unix seconds at which the time range starts.
            end_ts: Unix seconds at which the time range ends.
            period_interval: Length of a period in minutes: 1, 60 or 1440; 0 for five seconds. One of 0, 1, 60,
                1440.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Forecasts over time.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.events.list_forecast_percentiles(
            ...     ticker="ticker",
            ...     series_ticker="series-ticker",
            ...     percentiles=[1],
            ...     start_ts=1790000000,
            ...     end_ts=1790000000,
            ...     period_interval=0,
            ... )

        Vendor's operation id: GetEventForecastPercentilesHistory. See
        https://docs.kalshi.com/api-reference/events/get-event-forecast-percentile-history
        """
        _result: GetEventForecastPercentilesHistoryResponse = self._call(
            _LIST_FORECAST_PERCENTILES,
            path={"ticker": ticker, "series_ticker": series_ticker},
            query={
                "percentiles": percentiles,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "period_interval": period_interval,
            },
            **self._options(_LIST_FORECAST_PERCENTILES, options),
        )
        return _result

    @property
    def with_response(self) -> EventsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return EventsWithResponse(self._with_response())


class EventsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Events) -> None:
        self.list = with_response_pages(resource.list)
        self.list_fee_changes = with_response_pages(resource.list_fee_changes)
        self.list_multivariate = with_response_pages(resource.list_multivariate)
        self.get = with_response(resource.get)
        self.get_metadata = with_response(resource.get_metadata)
        self.list_candlesticks = with_response(resource.list_candlesticks)
        self.list_forecast_percentiles = with_response(resource.list_forecast_percentiles)


class AsyncEvents(Resource):
    """
    Events: `list`, `list_fee_changes`, `list_multivariate`, `get`, `get_metadata`, `list_candlesticks`,
    `list_forecast_percentiles`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        with_nested_markets: bool | Unset = UNSET,
        with_milestones: bool | Unset = UNSET,
        status: EventStatusFilter | Literal["unopened", "open", "closed", "settled"] | Unset = UNSET,
        series_ticker: str | Unset = UNSET,
        tickers: builtins.list[str] | Unset = UNSET,
        min_close_ts: datetime | int | Unset = UNSET,
        min_updated_ts: datetime | int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetEventsResponse, EventData]:
        """
        Events, by series, state or time.

        Needs no key. Combo events are in `events.list_multivariate`. Page size is limited to 200. Milestones come
        with whole pages: `.pages()`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–200. Default: 200.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            with_nested_markets: True to include each event's markets, except archived ones. Default: false.
            with_milestones: True to include the milestones of the events beside them. Default: false.
            status: State to filter events by. Default: all states.
            series_ticker: Ticker of the one series to list entries of. Default: all series.
            tickers: Tickers of the events to list. Default: all events.
            min_close_ts: Unix seconds after which at least one market of the event closes. Default: no lower
                bound.
            min_updated_ts: Unix seconds after which the event's data changed; suited to polling. Default: no
                lower bound.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Event
                with one or more markets on its outcome.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.events.list():
            ...     print(item)

        Vendor's operation id: GetEvents. See https://docs.kalshi.com/api-reference/events/get-events
        """
        _result: AsyncPages[GetEventsResponse, EventData] = self._pages(
            _LIST,
            query={
                "limit": limit,
                "cursor": cursor,
                "with_nested_markets": with_nested_markets,
                "with_milestones": with_milestones,
                "status": status,
                "series_ticker": series_ticker,
                "tickers": tickers,
                "min_close_ts": min_close_ts,
                "min_updated_ts": min_updated_ts,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    def list_fee_changes(
        self,
        *,
        event_ticker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetEventFeeChangesResponse, EventFeeChange]:
        """
        Planned fees of events that differ from those of their series.

        Needs no key. A change to null ends the difference.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            event_ticker: Ticker of the one event to list changes of. Default: all events.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Planned
                change of an event's fees, which take precedence over those of its series.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.events.list_fee_changes():
            ...     print(item)

        Vendor's operation id: GetEventFeeChanges. See
        https://docs.kalshi.com/api-reference/events/get-event-fee-changes
        """
        _result: AsyncPages[GetEventFeeChangesResponse, EventFeeChange] = self._pages(
            _LIST_FEE_CHANGES,
            query={"event_ticker": event_ticker, "limit": limit, "cursor": cursor},
            max_items=max_items,
            **self._options(_LIST_FEE_CHANGES, options),
        )
        return _result

    def list_multivariate(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        series_ticker: str | Unset = UNSET,
        collection_ticker: str | Unset = UNSET,
        tickers: builtins.list[str] | Unset = UNSET,
        with_nested_markets: bool | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetMultivariateEventsResponse, EventData]:
        """
        Combo events, which collections make on demand.

        Needs no key. Page size is limited to 200.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–200. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            series_ticker: Ticker of the one series to list entries of. Default: all series.
            collection_ticker: Ticker of the one collection to list events of; not together with
                `series_ticker`. Default: all collections.
            tickers: Tickers of the events to list. Default: all events.
            with_nested_markets: True to include each event's markets. Default: false.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Event
                with one or more markets on its outcome.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.events.list_multivariate():
            ...     print(item)

        Vendor's operation id: GetMultivariateEvents. See
        https://docs.kalshi.com/api-reference/events/get-multivariate-events
        """
        _result: AsyncPages[GetMultivariateEventsResponse, EventData] = self._pages(
            _LIST_MULTIVARIATE,
            query={
                "limit": limit,
                "cursor": cursor,
                "series_ticker": series_ticker,
                "collection_ticker": collection_ticker,
                "tickers": tickers,
                "with_nested_markets": with_nested_markets,
            },
            max_items=max_items,
            **self._options(_LIST_MULTIVARIATE, options),
        )
        return _result

    async def get(
        self,
        *,
        event_ticker: str,
        exclude_markets: bool | Unset = UNSET,
        with_nested_markets: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetEventResponse:
        """
        One event with its markets.

        Needs no key. Old events are found too, without the markets that were archived.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            event_ticker: Ticker of the event, e.g. `KXHIGHNY-26NOV29`.
            exclude_markets: True to leave out the markets; list them with `markets.list`, page by page. Not
                together with `with_nested_markets`. Default: false.
            with_nested_markets: True to have the markets inside `event`, false to have them beside it. Default:
                false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One event with its markets.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.events.get(event_ticker="event-ticker")

        Vendor's operation id: GetEvent. See https://docs.kalshi.com/api-reference/events/get-event
        """
        _result: GetEventResponse = await self._call(
            _GET,
            path={"event_ticker": event_ticker},
            query={"exclude_markets": exclude_markets, "with_nested_markets": with_nested_markets},
            **self._options(_GET, options),
        )
        return _result

    async def get_metadata(self, *, event_ticker: str, **options: Unpack[CallOptions]) -> GetEventMetadataResponse:
        """
        Pictures, settlement sources and competition of one event.

        Needs no key.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            event_ticker: Ticker of the event, e.g. `KXHIGHNY-26NOV29`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Pictures, sources and competition of one event.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.events.get_metadata(event_ticker="event-ticker")

        Vendor's operation id: GetEventMetadata. See https://docs.kalshi.com/api-reference/events/get-event-metadata
        """
        _result: GetEventMetadataResponse = await self._call(
            _GET_METADATA, path={"event_ticker": event_ticker}, **self._options(_GET_METADATA, options)
        )
        return _result

    async def list_candlesticks(
        self,
        *,
        ticker: str,
        series_ticker: str,
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        **options: Unpack[CallOptions],
    ) -> GetEventCandlesticksResponse:
        """
        Candlesticks of all markets of one event.

        Needs no key. When the range holds too many, the answer ends early: `adjusted_end_ts` tells where to go on.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the event, e.g. `KXHIGHNY-26NOV29`.
            series_ticker: Ticker of the event's series, e.g. `KXHIGHNY`.
            start_ts: Unix seconds at which the time range starts.
            end_ts: Unix seconds at which the time range ends.
            period_interval: Length of a candlestick in minutes: 1, 60 or 1440. One of 1, 60, 1440.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Candlesticks of all markets of an event, as two lists in the same order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.events.list_candlesticks(
            ...     ticker="ticker",
            ...     series_ticker="series-ticker",
            ...     start_ts=1790000000,
            ...     end_ts=1790000000,
            ...     period_interval=1,
            ... )

        Vendor's operation id: GetMarketCandlesticksByEvent. See
        https://docs.kalshi.com/api-reference/events/get-event-candlesticks
        """
        _result: GetEventCandlesticksResponse = await self._call(
            _LIST_CANDLESTICKS,
            path={"ticker": ticker, "series_ticker": series_ticker},
            query={"start_ts": start_ts, "end_ts": end_ts, "period_interval": period_interval},
            **self._options(_LIST_CANDLESTICKS, options),
        )
        return _result

    async def list_forecast_percentiles(
        self,
        *,
        ticker: str,
        series_ticker: str,
        percentiles: builtins.list[int],
        start_ts: datetime | int,
        end_ts: datetime | int,
        period_interval: int,
        **options: Unpack[CallOptions],
    ) -> GetEventForecastPercentilesHistoryResponse:
        """
        Forecasts of an event's value over time, at chosen percentiles.

        Unlike other market data, it needs a key.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the event, e.g. `KXHIGHNY-26NOV29`.
            series_ticker: Ticker of the event's series, e.g. `KXHIGHNY`.
            percentiles: Percentiles to return, ten at most, on a scale of 0–9999.
            start_ts: Unix seconds at which the time range starts.
            end_ts: Unix seconds at which the time range ends.
            period_interval: Length of a period in minutes: 1, 60 or 1440; 0 for five seconds. One of 0, 1, 60,
                1440.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Forecasts over time.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.events.list_forecast_percentiles(
            ...     ticker="ticker",
            ...     series_ticker="series-ticker",
            ...     percentiles=[1],
            ...     start_ts=1790000000,
            ...     end_ts=1790000000,
            ...     period_interval=0,
            ... )

        Vendor's operation id: GetEventForecastPercentilesHistory. See
        https://docs.kalshi.com/api-reference/events/get-event-forecast-percentile-history
        """
        _result: GetEventForecastPercentilesHistoryResponse = await self._call(
            _LIST_FORECAST_PERCENTILES,
            path={"ticker": ticker, "series_ticker": series_ticker},
            query={
                "percentiles": percentiles,
                "start_ts": start_ts,
                "end_ts": end_ts,
                "period_interval": period_interval,
            },
            **self._options(_LIST_FORECAST_PERCENTILES, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncEventsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncEventsWithResponse(self._with_response())


class AsyncEventsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncEvents) -> None:
        self.list = async_with_response_pages(resource.list)
        self.list_fee_changes = async_with_response_pages(resource.list_fee_changes)
        self.list_multivariate = async_with_response_pages(resource.list_multivariate)
        self.get = async_with_response(resource.get)
        self.get_metadata = async_with_response(resource.get_metadata)
        self.list_candlesticks = async_with_response(resource.list_candlesticks)
        self.list_forecast_percentiles = async_with_response(resource.list_forecast_percentiles)
