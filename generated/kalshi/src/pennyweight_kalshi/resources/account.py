# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Account, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import (
    Operation,
    Resource,
    async_with_response,
    with_response,
)

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import GetAccountApiLimitsResponse, GetAccountEndpointCostsResponse

_GET_ENDPOINT_COSTS: Operation[GetAccountEndpointCostsResponse] = Operation(
    "account.get_endpoint_costs",
    "GET",
    "/account/endpoint_costs",
    response_type="GetAccountEndpointCostsResponse",
    safe=True,
    cost=(("read", 10),),
    signed=False,
)
_GET_LIMITS: Operation[GetAccountApiLimitsResponse] = Operation(
    "account.get_limits",
    "GET",
    "/account/limits",
    response_type="GetAccountApiLimitsResponse",
    safe=True,
    cost=(("read", 10),),
)


class Account(Resource):
    """Account: `get_endpoint_costs`, `get_limits`."""

    __slots__ = ()

    def get_endpoint_costs(self, **options: Unpack[CallOptions]) -> GetAccountEndpointCostsResponse:
        """
        What a call costs in tokens, where that is not the default.

        Public. The costs hold for every member; how many tokens you have is `account.get_limits`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What calls cost in tokens.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: GetAccountEndpointCosts. See
        https://docs.kalshi.com/api-reference/account/list-non-default-endpoint-costs
        """
        _result: GetAccountEndpointCostsResponse = self._call(_GET_ENDPOINT_COSTS, **options)
        return _result

    def get_limits(self, **options: Unpack[CallOptions]) -> GetAccountApiLimitsResponse:
        """
        Your usage tier and the size of your token buckets.

        For event contracts; perpetual futures have buckets of their own.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A member's usage tier and token buckets.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: GetAccountApiLimits. See
        https://docs.kalshi.com/api-reference/account/get-account-api-limits
        """
        _result: GetAccountApiLimitsResponse = self._call(_GET_LIMITS, **options)
        return _result

    @property
    def with_response(self) -> AccountWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AccountWithResponse(self._with_response())


class AccountWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Account) -> None:
        self.get_endpoint_costs = with_response(resource.get_endpoint_costs)
        self.get_limits = with_response(resource.get_limits)


class AsyncAccount(Resource):
    """Account: `get_endpoint_costs`, `get_limits`."""

    __slots__ = ()

    async def get_endpoint_costs(self, **options: Unpack[CallOptions]) -> GetAccountEndpointCostsResponse:
        """
        What a call costs in tokens, where that is not the default.

        Public. The costs hold for every member; how many tokens you have is `account.get_limits`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What calls cost in tokens.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: GetAccountEndpointCosts. See
        https://docs.kalshi.com/api-reference/account/list-non-default-endpoint-costs
        """
        _result: GetAccountEndpointCostsResponse = await self._call(_GET_ENDPOINT_COSTS, **options)
        return _result

    async def get_limits(self, **options: Unpack[CallOptions]) -> GetAccountApiLimitsResponse:
        """
        Your usage tier and the size of your token buckets.

        For event contracts; perpetual futures have buckets of their own.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A member's usage tier and token buckets.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: GetAccountApiLimits. See
        https://docs.kalshi.com/api-reference/account/get-account-api-limits
        """
        _result: GetAccountApiLimitsResponse = await self._call(_GET_LIMITS, **options)
        return _result

    @property
    def with_response(self) -> AsyncAccountWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncAccountWithResponse(self._with_response())


class AsyncAccountWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncAccount) -> None:
        self.get_endpoint_costs = async_with_response(resource.get_endpoint_costs)
        self.get_limits = async_with_response(resource.get_limits)
