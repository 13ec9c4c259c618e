# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Account, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import GetAccountApiLimitsResponse, MarginEnabledResponse

_GET_LIMITS: Operation[GetAccountApiLimitsResponse] = Operation(
    "account.get_limits", "GET", "/account/limits/perps", response_type="GetAccountApiLimitsResponse", safe=True
)
_GET_MARGIN_ACCESS: Operation[MarginEnabledResponse] = Operation(
    "account.get_margin_access", "GET", "/margin/enabled", response_type="MarginEnabledResponse", safe=True
)


class Account(Resource):
    """Account: `get_limits`, `get_margin_access`."""

    __slots__ = ()

    def get_limits(self, **options: Unpack[CallOptions]) -> GetAccountApiLimitsResponse:
        """
        Rate limits of your key on the margin exchange.

        Tiers here are separate from those of event contracts.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Your usage tier and token buckets for event markets.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.account.get_limits()

        Vendor's operation id: GetPerpsAccountApiLimits.
        """
        _result: GetAccountApiLimitsResponse = self._call(_GET_LIMITS, **self._options(_GET_LIMITS, options))
        return _result

    def get_margin_access(self, **options: Unpack[CallOptions]) -> MarginEnabledResponse:
        """
        Whether your account may trade on margin.

        The other operations of this client answer 403 until it may.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Whether this account may trade perpetual futures.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.account.get_margin_access()

        Vendor's operation id: GetMarginEnabled.
        """
        _result: MarginEnabledResponse = self._call(_GET_MARGIN_ACCESS, **self._options(_GET_MARGIN_ACCESS, options))
        return _result

    @property
    def with_response(self) -> AccountWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AccountWithResponse(self._with_response())


class AccountWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Account) -> None:
        self.get_limits = with_response(resource.get_limits)
        self.get_margin_access = with_response(resource.get_margin_access)


class AsyncAccount(Resource):
    """Account: `get_limits`, `get_margin_access`."""

    __slots__ = ()

    async def get_limits(self, **options: Unpack[CallOptions]) -> GetAccountApiLimitsResponse:
        """
        Rate limits of your key on the margin exchange.

        Tiers here are separate from those of event contracts.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Your usage tier and token buckets for event markets.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.account.get_limits()

        Vendor's operation id: GetPerpsAccountApiLimits.
        """
        _result: GetAccountApiLimitsResponse = await self._call(_GET_LIMITS, **self._options(_GET_LIMITS, options))
        return _result

    async def get_margin_access(self, **options: Unpack[CallOptions]) -> MarginEnabledResponse:
        """
        Whether your account may trade on margin.

        The other operations of this client answer 403 until it may.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Whether this account may trade perpetual futures.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.account.get_margin_access()

        Vendor's operation id: GetMarginEnabled.
        """
        _result: MarginEnabledResponse = await self._call(
            _GET_MARGIN_ACCESS, **self._options(_GET_MARGIN_ACCESS, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncAccountWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncAccountWithResponse(self._with_response())


class AsyncAccountWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncAccount) -> None:
        self.get_limits = async_with_response(resource.get_limits)
        self.get_margin_access = async_with_response(resource.get_margin_access)
