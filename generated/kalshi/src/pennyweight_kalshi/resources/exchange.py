# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Exchange, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import ExchangeStatus, GetExchangeScheduleResponse, GetUserDataTimestampResponse

_GET_SCHEDULE: Operation[GetExchangeScheduleResponse] = Operation(
    "exchange.get_schedule",
    "GET",
    "/exchange/schedule",
    response_type="GetExchangeScheduleResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET_STATUS: Operation[ExchangeStatus] = Operation(
    "exchange.get_status",
    "GET",
    "/exchange/status",
    response_type="ExchangeStatus",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET_USER_DATA_TIMESTAMP: Operation[GetUserDataTimestampResponse] = Operation(
    "exchange.get_user_data_timestamp",
    "GET",
    "/exchange/user_data_timestamp",
    response_type="GetUserDataTimestampResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)


class Exchange(Resource):
    """Exchange: `get_schedule`, `get_status`, `get_user_data_timestamp`."""

    __slots__ = ()

    def get_schedule(self, **options: Unpack[CallOptions]) -> GetExchangeScheduleResponse:
        """
        Trading hours by weekday, and planned maintenance.

        Needs no key. Hours are in New York time.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Trading hours and planned maintenance.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.exchange.get_schedule()

        Vendor's operation id: GetExchangeSchedule. See
        https://docs.kalshi.com/api-reference/exchange/get-exchange-schedule
        """
        _result: GetExchangeScheduleResponse = self._call(_GET_SCHEDULE, **self._options(_GET_SCHEDULE, options))
        return _result

    def get_status(self, **options: Unpack[CallOptions]) -> ExchangeStatus:
        """
        Whether the exchange and its shards are open for trading and transfers.

        Needs no key. During an outage it answers with status 500, 503 or 504 and a body of the same form.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State of the exchange; the top-level flags are those of shard 0. Errors of this call have the same
                form.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.exchange.get_status()

        Vendor's operation id: GetExchangeStatus. See
        https://docs.kalshi.com/api-reference/exchange/get-exchange-status
        """
        _result: ExchangeStatus = self._call(_GET_STATUS, **self._options(_GET_STATUS, options))
        return _result

    def get_user_data_timestamp(self, **options: Unpack[CallOptions]) -> GetUserDataTimestampResponse:
        """
        Time up to which balance, orders, fills and positions are known to be current.

        Needs no key. Reads lag a little behind the exchange: an order cancelled a moment ago may still be listed as
        resting.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Age of the data behind the calls about your account.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.exchange.get_user_data_timestamp()

        Vendor's operation id: GetUserDataTimestamp. See
        https://docs.kalshi.com/api-reference/exchange/get-user-data-timestamp
        """
        _result: GetUserDataTimestampResponse = self._call(
            _GET_USER_DATA_TIMESTAMP, **self._options(_GET_USER_DATA_TIMESTAMP, options)
        )
        return _result

    @property
    def with_response(self) -> ExchangeWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return ExchangeWithResponse(self._with_response())


class ExchangeWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Exchange) -> None:
        self.get_schedule = with_response(resource.get_schedule)
        self.get_status = with_response(resource.get_status)
        self.get_user_data_timestamp = with_response(resource.get_user_data_timestamp)


class AsyncExchange(Resource):
    """Exchange: `get_schedule`, `get_status`, `get_user_data_timestamp`."""

    __slots__ = ()

    async def get_schedule(self, **options: Unpack[CallOptions]) -> GetExchangeScheduleResponse:
        """
        Trading hours by weekday, and planned maintenance.

        Needs no key. Hours are in New York time.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Trading hours and planned maintenance.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.exchange.get_schedule()

        Vendor's operation id: GetExchangeSchedule. See
        https://docs.kalshi.com/api-reference/exchange/get-exchange-schedule
        """
        _result: GetExchangeScheduleResponse = await self._call(_GET_SCHEDULE, **self._options(_GET_SCHEDULE, options))
        return _result

    async def get_status(self, **options: Unpack[CallOptions]) -> ExchangeStatus:
        """
        Whether the exchange and its shards are open for trading and transfers.

        Needs no key. During an outage it answers with status 500, 503 or 504 and a body of the same form.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State of the exchange; the top-level flags are those of shard 0. Errors of this call have the same
                form.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.exchange.get_status()

        Vendor's operation id: GetExchangeStatus. See
        https://docs.kalshi.com/api-reference/exchange/get-exchange-status
        """
        _result: ExchangeStatus = await self._call(_GET_STATUS, **self._options(_GET_STATUS, options))
        return _result

    async def get_user_data_timestamp(self, **options: Unpack[CallOptions]) -> GetUserDataTimestampResponse:
        """
        Time up to which balance, orders, fills and positions are known to be current.

        Needs no key. Reads lag a little behind the exchange: an order cancelled a moment ago may still be listed as
        resting.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Age of the data behind the calls about your account.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.exchange.get_user_data_timestamp()

        Vendor's operation id: GetUserDataTimestamp. See
        https://docs.kalshi.com/api-reference/exchange/get-user-data-timestamp
        """
        _result: GetUserDataTimestampResponse = await self._call(
            _GET_USER_DATA_TIMESTAMP, **self._options(_GET_USER_DATA_TIMESTAMP, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncExchangeWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncExchangeWithResponse(self._with_response())


class AsyncExchangeWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncExchange) -> None:
        self.get_schedule = async_with_response(resource.get_schedule)
        self.get_status = async_with_response(resource.get_status)
        self.get_user_data_timestamp = async_with_response(resource.get_user_data_timestamp)
