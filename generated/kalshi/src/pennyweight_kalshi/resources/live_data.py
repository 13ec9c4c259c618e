# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Live data, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    import builtins
    from datetime import datetime
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import (
        GetEventLiveDataResponse,
        GetGameStatsResponse,
        GetLiveDataResponse,
        GetLiveDatasResponse,
        GetWeatherIndexCalibrationsResponse,
        GetWeatherIndexResponse,
    )

_LIST: Operation[GetLiveDatasResponse] = Operation(
    "live_data.list",
    "GET",
    "/live_data/batch",
    response_type="GetLiveDatasResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET_EVENT: Operation[GetEventLiveDataResponse] = Operation(
    "live_data.get_event",
    "GET",
    "/live_data/events/{event_ticker}",
    response_type="GetEventLiveDataResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET: Operation[GetLiveDataResponse] = Operation(
    "live_data.get",
    "GET",
    "/live_data/milestone/{milestone_id}",
    response_type="GetLiveDataResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET_GAME_STATS: Operation[GetGameStatsResponse] = Operation(
    "live_data.get_game_stats",
    "GET",
    "/live_data/milestone/{milestone_id}/game_stats",
    response_type="GetGameStatsResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET_WEATHER_INDEX: Operation[GetWeatherIndexResponse] = Operation(
    "live_data.get_weather_index",
    "GET",
    "/live_data/weather/{city}",
    response_type="GetWeatherIndexResponse",
    query_types={"from": "UnixMilliseconds", "to": "UnixMilliseconds"},
    safe=True,
    cost=(("read", 10),),
    signed=False,
    argument_names={"from": "from_"},
)
_LIST_WEATHER_CALIBRATIONS: Operation[GetWeatherIndexCalibrationsResponse] = Operation(
    "live_data.list_weather_calibrations",
    "GET",
    "/live_data/weather/{city}/calibrations",
    response_type="GetWeatherIndexCalibrationsResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET_BY_TYPE: Operation[GetLiveDataResponse] = Operation(
    "live_data.get_by_type",
    "GET",
    "/live_data/{type}/milestone/{milestone_id}",
    response_type="GetLiveDataResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
    deprecated="Use `live_data.get`, which takes no `type`.",
)


class LiveDataResource(Resource):
    """
    Live data: `list`, `get_event`, `get`, `get_game_stats`, `get_weather_index`, `list_weather_calibrations`,
    `get_by_type`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        milestone_ids: builtins.list[str],
        include_player_stats: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetLiveDatasResponse:
        """
        Live figures of up to 100 milestones, such as scores.

        Needs no key. `details.status` is the better source for the state of a game, though it may be cached when
        the feed falls behind.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            milestone_ids: Ids of the milestones, 100 at most.
            include_player_stats: True to include figures of players, where football and basketball have them.
                Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Live figures of several milestones.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.live_data.list(milestone_ids=["milestone-ids"])

        Vendor's operation id: GetLiveDatas. See
        https://docs.kalshi.com/api-reference/live-data/get-multiple-live-data
        """
        _result: GetLiveDatasResponse = self._call(
            _LIST,
            query={"milestone_ids": milestone_ids, "include_player_stats": include_player_stats},
            **self._options(_LIST, options),
        )
        return _result

    def get_event(
        self, *, event_ticker: str, range: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetEventLiveDataResponse:
        """
        Live figures of one event, such as a price chart or weather observations.

        Needs no key. `type` in the answer tells the form of `details`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            event_ticker: Ticker of the event, e.g. `KXHIGHNY-26NOV29`.
            range: Range of the chart, e.g. `15min`, `1h` or `1d`; ignored where it doesn't apply. Default: the
                one in `default_range`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Live figures of one event.

        Raises:
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.live_data.get_event(event_ticker="event-ticker")

        Vendor's operation id: GetEventLiveData. See
        https://docs.kalshi.com/api-reference/live-data/get-event-live-data
        """
        _result: GetEventLiveDataResponse = self._call(
            _GET_EVENT,
            path={"event_ticker": event_ticker},
            query={"range": range},
            **self._options(_GET_EVENT, options),
        )
        return _result

    def get(
        self, *, milestone_id: str, include_player_stats: bool | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetLiveDataResponse:
        """
        Live figures of one milestone, such as the score of a game.

        Needs no key. `details.status` is the better source for the state of a game, though it may be cached when
        the feed falls behind.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            milestone_id: Id of the milestone, as `milestones.list` shows it.
            include_player_stats: True to include figures of players, where football and basketball have them.
                Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Live figures of one milestone.

        Raises:
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.live_data.get(milestone_id="milestone-id")

        Vendor's operation id: GetLiveDataByMilestone. See
        https://docs.kalshi.com/api-reference/live-data/get-live-data
        """
        _result: GetLiveDataResponse = self._call(
            _GET,
            path={"milestone_id": milestone_id},
            query={"include_player_stats": include_player_stats},
            **self._options(_GET, options),
        )
        return _result

    def get_game_stats(self, *, milestone_id: str, **options: Unpack[CallOptions]) -> GetGameStatsResponse:
        """
        Play-by-play of a game.

        Needs no key. For American football, basketball, soccer, hockey and baseball; null for other milestones.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            milestone_id: Id of the milestone, as `milestones.list` shows it.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Play-by-play of a game.

        Raises:
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.live_data.get_game_stats(milestone_id="milestone-id")

        Vendor's operation id: GetGameStats. See https://docs.kalshi.com/api-reference/live-data/get-game-stats
        """
        _result: GetGameStatsResponse = self._call(
            _GET_GAME_STATS, path={"milestone_id": milestone_id}, **self._options(_GET_GAME_STATS, options)
        )
        return _result

    def get_weather_index(
        self,
        *,
        city: str,
        from_: datetime | int | Unset = UNSET,
        to: datetime | int | Unset = UNSET,
        last_sec: int | Unset = UNSET,
        detailed: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetWeatherIndexResponse:
        """
        Temperature index of a city, minute by minute, which hourly temperature markets are settled by.

        Needs no key. Default: the last 24 hours. Minutes without a valid value are missing from the answer.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            city: Id of the city, e.g. `miami`.
            from_: Start of the window in Unix milliseconds, itself included; needs `to`. Default: 24 hours
                before `to`.
            to: End of the window in Unix milliseconds, itself included. Default: now.
            last_sec: Length in seconds of a window that ends now; not together with `from` and `to`.
            detailed: True to include the readings of every station. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Temperature index of a city, minute by minute.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.live_data.get_weather_index(city="city")

        Vendor's operation id: GetWeatherIndex. See
        https://docs.kalshi.com/api-reference/live-data/get-weather-index
        """
        _result: GetWeatherIndexResponse = self._call(
            _GET_WEATHER_INDEX,
            path={"city": city},
            query={"from": from_, "to": to, "last_sec": last_sec, "detailed": detailed},
            **self._options(_GET_WEATHER_INDEX, options),
        )
        return _result

    def list_weather_calibrations(
        self, *, city: str, **options: Unpack[CallOptions]
    ) -> GetWeatherIndexCalibrationsResponse:
        """
        Every configuration of a city's temperature index, oldest first.

        Needs no key. With it, published values can be computed again. Offsets change weekly, weights don't.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            city: Id of the city, e.g. `miami`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Every configuration that a city's temperature index has had.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.live_data.list_weather_calibrations(city="city")

        Vendor's operation id: GetWeatherIndexCalibrations. See
        https://docs.kalshi.com/api-reference/live-data/get-weather-index-calibrations
        """
        _result: GetWeatherIndexCalibrationsResponse = self._call(
            _LIST_WEATHER_CALIBRATIONS, path={"city": city}, **self._options(_LIST_WEATHER_CALIBRATIONS, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `live_data.get`, which takes no `type`.")
    def get_by_type(
        self,
        *,
        type: str,
        milestone_id: str,
        include_player_stats: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetLiveDataResponse:
        """
        Live figures of one milestone, by the type of data.

        Needs no key. Use `live_data.get`, which takes no `type`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            type: Kind of data, as `type` of live data spells it.
            milestone_id: Id of the milestone, as `milestones.list` shows it.
            include_player_stats: True to include figures of players, where football and basketball have them.
                Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Live figures of one milestone.

        Raises:
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.live_data.get_by_type(type="type", milestone_id="milestone-id")

        Vendor's operation id: GetLiveData. See
        https://docs.kalshi.com/api-reference/live-data/get-live-data-with-type
        """
        _result: GetLiveDataResponse = self._call(
            _GET_BY_TYPE,
            path={"type": type, "milestone_id": milestone_id},
            query={"include_player_stats": include_player_stats},
            **self._options(_GET_BY_TYPE, options),
        )
        return _result

    @property
    def with_response(self) -> LiveDataResourceWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return LiveDataResourceWithResponse(self._with_response())


class LiveDataResourceWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: LiveDataResource) -> None:
        self.list = with_response(resource.list)
        self.get_event = with_response(resource.get_event)
        self.get = with_response(resource.get)
        self.get_game_stats = with_response(resource.get_game_stats)
        self.get_weather_index = with_response(resource.get_weather_index)
        self.list_weather_calibrations = with_response(resource.list_weather_calibrations)
        self.get_by_type = with_response(resource.get_by_type)


class AsyncLiveDataResource(Resource):
    """
    Live data: `list`, `get_event`, `get`, `get_game_stats`, `get_weather_index`, `list_weather_calibrations`,
    `get_by_type`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        milestone_ids: builtins.list[str],
        include_player_stats: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetLiveDatasResponse:
        """
        Live figures of up to 100 milestones, such as scores.

        Needs no key. `details.status` is the better source for the state of a game, though it may be cached when
        the feed falls behind.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            milestone_ids: Ids of the milestones, 100 at most.
            include_player_stats: True to include figures of players, where football and basketball have them.
                Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Live figures of several milestones.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.live_data.list(milestone_ids=["milestone-ids"])

        Vendor's operation id: GetLiveDatas. See
        https://docs.kalshi.com/api-reference/live-data/get-multiple-live-data
        """
        _result: GetLiveDatasResponse = await self._call(
            _LIST,
            query={"milestone_ids": milestone_ids, "include_player_stats": include_player_stats},
            **self._options(_LIST, options),
        )
        return _result

    async def get_event(
        self, *, event_ticker: str, range: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetEventLiveDataResponse:
        """
        Live figures of one event, such as a price chart or weather observations.

        Needs no key. `type` in the answer tells the form of `details`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            event_ticker: Ticker of the event, e.g. `KXHIGHNY-26NOV29`.
            range: Range of the chart, e.g. `15min`, `1h` or `1d`; ignored where it doesn't apply. Default: the
                one in `default_range`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Live figures of one event.

        Raises:
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.live_data.get_event(event_ticker="event-ticker")

        Vendor's operation id: GetEventLiveData. See
        https://docs.kalshi.com/api-reference/live-data/get-event-live-data
        """
        _result: GetEventLiveDataResponse = await self._call(
            _GET_EVENT,
            path={"event_ticker": event_ticker},
            query={"range": range},
            **self._options(_GET_EVENT, options),
        )
        return _result

    async def get(
        self, *, milestone_id: str, include_player_stats: bool | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetLiveDataResponse:
        """
        Live figures of one milestone, such as the score of a game.

        Needs no key. `details.status` is the better source for the state of a game, though it may be cached when
        the feed falls behind.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            milestone_id: Id of the milestone, as `milestones.list` shows it.
            include_player_stats: True to include figures of players, where football and basketball have them.
                Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Live figures of one milestone.

        Raises:
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.live_data.get(milestone_id="milestone-id")

        Vendor's operation id: GetLiveDataByMilestone. See
        https://docs.kalshi.com/api-reference/live-data/get-live-data
        """
        _result: GetLiveDataResponse = await self._call(
            _GET,
            path={"milestone_id": milestone_id},
            query={"include_player_stats": include_player_stats},
            **self._options(_GET, options),
        )
        return _result

    async def get_game_stats(self, *, milestone_id: str, **options: Unpack[CallOptions]) -> GetGameStatsResponse:
        """
        Play-by-play of a game.

        Needs no key. For American football, basketball, soccer, hockey and baseball; null for other milestones.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            milestone_id: Id of the milestone, as `milestones.list` shows it.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Play-by-play of a game.

        Raises:
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.live_data.get_game_stats(milestone_id="milestone-id")

        Vendor's operation id: GetGameStats. See https://docs.kalshi.com/api-reference/live-data/get-game-stats
        """
        _result: GetGameStatsResponse = await self._call(
            _GET_GAME_STATS, path={"milestone_id": milestone_id}, **self._options(_GET_GAME_STATS, options)
        )
        return _result

    async def get_weather_index(
        self,
        *,
        city: str,
        from_: datetime | int | Unset = UNSET,
        to: datetime | int | Unset = UNSET,
        last_sec: int | Unset = UNSET,
        detailed: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetWeatherIndexResponse:
        """
        Temperature index of a city, minute by minute, which hourly temperature markets are settled by.

        Needs no key. Default: the last 24 hours. Minutes without a valid value are missing from the answer.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            city: Id of the city, e.g. `miami`.
            from_: Start of the window in Unix milliseconds, itself included; needs `to`. Default: 24 hours
                before `to`.
            to: End of the window in Unix milliseconds, itself included. Default: now.
            last_sec: Length in seconds of a window that ends now; not together with `from` and `to`.
            detailed: True to include the readings of every station. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Temperature index of a city, minute by minute.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.live_data.get_weather_index(city="city")

        Vendor's operation id: GetWeatherIndex. See
        https://docs.kalshi.com/api-reference/live-data/get-weather-index
        """
        _result: GetWeatherIndexResponse = await self._call(
            _GET_WEATHER_INDEX,
            path={"city": city},
            query={"from": from_, "to": to, "last_sec": last_sec, "detailed": detailed},
            **self._options(_GET_WEATHER_INDEX, options),
        )
        return _result

    async def list_weather_calibrations(
        self, *, city: str, **options: Unpack[CallOptions]
    ) -> GetWeatherIndexCalibrationsResponse:
        """
        Every configuration of a city's temperature index, oldest first.

        Needs no key. With it, published values can be computed again. Offsets change weekly, weights don't.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            city: Id of the city, e.g. `miami`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Every configuration that a city's temperature index has had.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.live_data.list_weather_calibrations(city="city")

        Vendor's operation id: GetWeatherIndexCalibrations. See
        https://docs.kalshi.com/api-reference/live-data/get-weather-index-calibrations
        """
        _result: GetWeatherIndexCalibrationsResponse = await self._call(
            _LIST_WEATHER_CALIBRATIONS, path={"city": city}, **self._options(_LIST_WEATHER_CALIBRATIONS, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `live_data.get`, which takes no `type`.")
    async def get_by_type(
        self,
        *,
        type: str,
        milestone_id: str,
        include_player_stats: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetLiveDataResponse:
        """
        Live figures of one milestone, by the type of data.

        Needs no key. Use `live_data.get`, which takes no `type`.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            type: Kind of data, as `type` of live data spells it.
            milestone_id: Id of the milestone, as `milestones.list` shows it.
            include_player_stats: True to include figures of players, where football and basketball have them.
                Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Live figures of one milestone.

        Raises:
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.live_data.get_by_type(type="type", milestone_id="milestone-id")

        Vendor's operation id: GetLiveData. See
        https://docs.kalshi.com/api-reference/live-data/get-live-data-with-type
        """
        _result: GetLiveDataResponse = await self._call(
            _GET_BY_TYPE,
            path={"type": type, "milestone_id": milestone_id},
            query={"include_player_stats": include_player_stats},
            **self._options(_GET_BY_TYPE, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncLiveDataResourceWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncLiveDataResourceWithResponse(self._with_response())


class AsyncLiveDataResourceWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncLiveDataResource) -> None:
        self.list = async_with_response(resource.list)
        self.get_event = async_with_response(resource.get_event)
        self.get = async_with_response(resource.get)
        self.get_game_stats = async_with_response(resource.get_game_stats)
        self.get_weather_index = async_with_response(resource.get_weather_index)
        self.list_weather_calibrations = async_with_response(resource.list_weather_calibrations)
        self.get_by_type = async_with_response(resource.get_by_type)
