# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Account, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import (
        GetAccountApiLimitsResponse,
        GetAccountApiUsageLevelVolumeProgressResponse,
        GetAccountEndpointCostsResponse,
        GetCommunicationsIDResponse,
    )

_UPGRADE_USAGE_LEVEL: Operation[None] = Operation(
    "account.upgrade_usage_level",
    "POST",
    "/account/api_usage_level/upgrade",
    response_type=None,
    body="dict[str, Any]",
    cost=(("write", 30),),
)
_GET_VOLUME_PROGRESS: Operation[GetAccountApiUsageLevelVolumeProgressResponse] = Operation(
    "account.get_volume_progress",
    "GET",
    "/account/api_usage_level/volume_progress",
    response_type="GetAccountApiUsageLevelVolumeProgressResponse",
    safe=True,
    cost=(("read", 10),),
)
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
_GET_COMMUNICATIONS_ID: Operation[GetCommunicationsIDResponse] = Operation(
    "account.get_communications_id",
    "GET",
    "/communications/id",
    response_type="GetCommunicationsIDResponse",
    safe=True,
    cost=(("read", 10),),
)


class Account(Resource):
    """
    Account: `upgrade_usage_level`, `get_volume_progress`, `get_endpoint_costs`, `get_limits`,
    `get_communications_id`.
    """

    __slots__ = ()

    def upgrade_usage_level(self, **options: Unpack[CallOptions]) -> None:
        """
        Raise your usage tier to Advanced, for good.

        One of your last 100 orders must have been placed through the API. Costs 30 tokens. `account.get_limits`
        shows the result.

        Needs credentials; costs 30 tokens of `write`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.account.upgrade_usage_level()

        Vendor's operation id: UpgradeAccountApiUsageLevel. See
        https://docs.kalshi.com/api-reference/account/upgrade-account-api-usage-level
        """
        _result: None = self._call(_UPGRADE_USAGE_LEVEL, body={"": {}}, **self._options(_UPGRADE_USAGE_LEVEL, options))
        return _result

    def get_volume_progress(self, **options: Unpack[CallOptions]) -> GetAccountApiUsageLevelVolumeProgressResponse:
        """
        Your trading volume of 30 days against the goals of the higher usage tiers.

        Counts contracts in event markets. Calculated periodically: `computed_ts` tells when.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Your trading volume against the goals of the tiers.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.account.get_volume_progress()

        Vendor's operation id: GetAccountApiUsageLevelVolumeProgress. See
        https://docs.kalshi.com/api-reference/account/get-account-api-usage-level-volume-progress
        """
        _result: GetAccountApiUsageLevelVolumeProgressResponse = self._call(
            _GET_VOLUME_PROGRESS, **self._options(_GET_VOLUME_PROGRESS, options)
        )
        return _result

    def get_endpoint_costs(self, **options: Unpack[CallOptions]) -> GetAccountEndpointCostsResponse:
        """
        Costs of calls in tokens, where they are not the default.

        Needs no key. Costs are the same for all members; `account.get_limits` tells how many tokens you have.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Costs of calls in tokens.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.account.get_endpoint_costs()

        Vendor's operation id: GetAccountEndpointCosts. See
        https://docs.kalshi.com/api-reference/account/list-non-default-endpoint-costs
        """
        _result: GetAccountEndpointCostsResponse = self._call(
            _GET_ENDPOINT_COSTS, **self._options(_GET_ENDPOINT_COSTS, options)
        )
        return _result

    def get_limits(self, **options: Unpack[CallOptions]) -> GetAccountApiLimitsResponse:
        """
        Your usage tier and the size of your token buckets.

        For event markets; perpetual futures have buckets of their own.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Your usage tier and token buckets for event markets.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.account.get_limits()

        Vendor's operation id: GetAccountApiLimits. See
        https://docs.kalshi.com/api-reference/account/get-account-api-limits
        """
        _result: GetAccountApiLimitsResponse = self._call(_GET_LIMITS, **self._options(_GET_LIMITS, options))
        return _result

    def get_communications_id(self, **options: Unpack[CallOptions]) -> GetCommunicationsIDResponse:
        """
        Your public id in RFQs and quotes.

        Other members see it in place of your user id.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Your public id in RFQs and quotes.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.account.get_communications_id()

        Vendor's operation id: GetCommunicationsID. See
        https://docs.kalshi.com/api-reference/communications/get-communications-id
        """
        _result: GetCommunicationsIDResponse = self._call(
            _GET_COMMUNICATIONS_ID, **self._options(_GET_COMMUNICATIONS_ID, options)
        )
        return _result

    @property
    def with_response(self) -> AccountWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AccountWithResponse(self._with_response())


class AccountWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Account) -> None:
        self.upgrade_usage_level = with_response(resource.upgrade_usage_level)
        self.get_volume_progress = with_response(resource.get_volume_progress)
        self.get_endpoint_costs = with_response(resource.get_endpoint_costs)
        self.get_limits = with_response(resource.get_limits)
        self.get_communications_id = with_response(resource.get_communications_id)


class AsyncAccount(Resource):
    """
    Account: `upgrade_usage_level`, `get_volume_progress`, `get_endpoint_costs`, `get_limits`,
    `get_communications_id`.
    """

    __slots__ = ()

    async def upgrade_usage_level(self, **options: Unpack[CallOptions]) -> None:
        """
        Raise your usage tier to Advanced, for good.

        One of your last 100 orders must have been placed through the API. Costs 30 tokens. `account.get_limits`
        shows the result.

        Needs credentials; costs 30 tokens of `write`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.account.upgrade_usage_level()

        Vendor's operation id: UpgradeAccountApiUsageLevel. See
        https://docs.kalshi.com/api-reference/account/upgrade-account-api-usage-level
        """
        _result: None = await self._call(
            _UPGRADE_USAGE_LEVEL, body={"": {}}, **self._options(_UPGRADE_USAGE_LEVEL, options)
        )
        return _result

    async def get_volume_progress(
        self, **options: Unpack[CallOptions]
    ) -> GetAccountApiUsageLevelVolumeProgressResponse:
        """
        Your trading volume of 30 days against the goals of the higher usage tiers.

        Counts contracts in event markets. Calculated periodically: `computed_ts` tells when.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Your trading volume against the goals of the tiers.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.account.get_volume_progress()

        Vendor's operation id: GetAccountApiUsageLevelVolumeProgress. See
        https://docs.kalshi.com/api-reference/account/get-account-api-usage-level-volume-progress
        """
        _result: GetAccountApiUsageLevelVolumeProgressResponse = await self._call(
            _GET_VOLUME_PROGRESS, **self._options(_GET_VOLUME_PROGRESS, options)
        )
        return _result

    async def get_endpoint_costs(self, **options: Unpack[CallOptions]) -> GetAccountEndpointCostsResponse:
        """
        Costs of calls in tokens, where they are not the default.

        Needs no key. Costs are the same for all members; `account.get_limits` tells how many tokens you have.

        Needs no credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Costs of calls in tokens.

        Raises:
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.account.get_endpoint_costs()

        Vendor's operation id: GetAccountEndpointCosts. See
        https://docs.kalshi.com/api-reference/account/list-non-default-endpoint-costs
        """
        _result: GetAccountEndpointCostsResponse = await self._call(
            _GET_ENDPOINT_COSTS, **self._options(_GET_ENDPOINT_COSTS, options)
        )
        return _result

    async def get_limits(self, **options: Unpack[CallOptions]) -> GetAccountApiLimitsResponse:
        """
        Your usage tier and the size of your token buckets.

        For event markets; perpetual futures have buckets of their own.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Your usage tier and token buckets for event markets.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.account.get_limits()

        Vendor's operation id: GetAccountApiLimits. See
        https://docs.kalshi.com/api-reference/account/get-account-api-limits
        """
        _result: GetAccountApiLimitsResponse = await self._call(_GET_LIMITS, **self._options(_GET_LIMITS, options))
        return _result

    async def get_communications_id(self, **options: Unpack[CallOptions]) -> GetCommunicationsIDResponse:
        """
        Your public id in RFQs and quotes.

        Other members see it in place of your user id.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Your public id in RFQs and quotes.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.account.get_communications_id()

        Vendor's operation id: GetCommunicationsID. See
        https://docs.kalshi.com/api-reference/communications/get-communications-id
        """
        _result: GetCommunicationsIDResponse = await self._call(
            _GET_COMMUNICATIONS_ID, **self._options(_GET_COMMUNICATIONS_ID, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncAccountWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncAccountWithResponse(self._with_response())


class AsyncAccountWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncAccount) -> None:
        self.upgrade_usage_level = async_with_response(resource.upgrade_usage_level)
        self.get_volume_progress = async_with_response(resource.get_volume_progress)
        self.get_endpoint_costs = async_with_response(resource.get_endpoint_costs)
        self.get_limits = async_with_response(resource.get_limits)
        self.get_communications_id = async_with_response(resource.get_communications_id)
