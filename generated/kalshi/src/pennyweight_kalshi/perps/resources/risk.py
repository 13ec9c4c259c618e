# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Risk, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import GetMarginRiskParametersResponse, GetMarginRiskResponse, NotionalRiskLimitResponse

_GET_NOTIONAL_LIMITS: Operation[NotionalRiskLimitResponse] = Operation(
    "risk.get_notional_limits",
    "GET",
    "/margin/notional_risk_limit",
    response_type="NotionalRiskLimitResponse",
    safe=True,
)
_GET: Operation[GetMarginRiskResponse] = Operation(
    "risk.get", "GET", "/margin/risk", response_type="GetMarginRiskResponse", safe=True
)
_GET_PARAMETERS: Operation[GetMarginRiskParametersResponse] = Operation(
    "risk.get_parameters",
    "GET",
    "/margin/risk_parameters",
    response_type="GetMarginRiskParametersResponse",
    safe=True,
    signed=False,
)


class Risk(Resource):
    """Risk: `get_notional_limits`, `get`, `get_parameters`."""

    __slots__ = ()

    def get_notional_limits(self, **options: Unpack[CallOptions]) -> NotionalRiskLimitResponse:
        """
        Limits on notional value, and how much of them you use.

        For a futures commission merchant they cover the accounts of all its clients together.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Highest notional values in US dollars, and how much of them is in use.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.risk.get_notional_limits()

        Vendor's operation id: GetMarginNotionalRiskLimit.
        """
        _result: NotionalRiskLimitResponse = self._call(
            _GET_NOTIONAL_LIMITS, **self._options(_GET_NOTIONAL_LIMITS, options)
        )
        return _result

    def get(self, **options: Unpack[CallOptions]) -> GetMarginRiskResponse:
        """
        Leverage of the account, and margin and liquidation price of each position.

        For direct members.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Leverage, notional value and maintenance margin of the account, and of each position.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.risk.get()

        Vendor's operation id: GetMarginRisk.
        """
        _result: GetMarginRiskResponse = self._call(_GET, **self._options(_GET, options))
        return _result

    def get_parameters(self, **options: Unpack[CallOptions]) -> GetMarginRiskParametersResponse:
        """
        Margin ratios at which positions are liquidated, and initial margin multipliers.

        The same for everybody; needs no key.

        Needs no credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Margin ratios at which the exchange acts, and multipliers by ticker.

        Example:
            >>> kalshi.perps.risk.get_parameters()

        Vendor's operation id: GetMarginRiskParameters.
        """
        _result: GetMarginRiskParametersResponse = self._call(
            _GET_PARAMETERS, **self._options(_GET_PARAMETERS, options)
        )
        return _result

    @property
    def with_response(self) -> RiskWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return RiskWithResponse(self._with_response())


class RiskWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Risk) -> None:
        self.get_notional_limits = with_response(resource.get_notional_limits)
        self.get = with_response(resource.get)
        self.get_parameters = with_response(resource.get_parameters)


class AsyncRisk(Resource):
    """Risk: `get_notional_limits`, `get`, `get_parameters`."""

    __slots__ = ()

    async def get_notional_limits(self, **options: Unpack[CallOptions]) -> NotionalRiskLimitResponse:
        """
        Limits on notional value, and how much of them you use.

        For a futures commission merchant they cover the accounts of all its clients together.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Highest notional values in US dollars, and how much of them is in use.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.risk.get_notional_limits()

        Vendor's operation id: GetMarginNotionalRiskLimit.
        """
        _result: NotionalRiskLimitResponse = await self._call(
            _GET_NOTIONAL_LIMITS, **self._options(_GET_NOTIONAL_LIMITS, options)
        )
        return _result

    async def get(self, **options: Unpack[CallOptions]) -> GetMarginRiskResponse:
        """
        Leverage of the account, and margin and liquidation price of each position.

        For direct members.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Leverage, notional value and maintenance margin of the account, and of each position.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.risk.get()

        Vendor's operation id: GetMarginRisk.
        """
        _result: GetMarginRiskResponse = await self._call(_GET, **self._options(_GET, options))
        return _result

    async def get_parameters(self, **options: Unpack[CallOptions]) -> GetMarginRiskParametersResponse:
        """
        Margin ratios at which positions are liquidated, and initial margin multipliers.

        The same for everybody; needs no key.

        Needs no credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Margin ratios at which the exchange acts, and multipliers by ticker.

        Example:
            >>> await kalshi.perps.risk.get_parameters()

        Vendor's operation id: GetMarginRiskParameters.
        """
        _result: GetMarginRiskParametersResponse = await self._call(
            _GET_PARAMETERS, **self._options(_GET_PARAMETERS, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncRiskWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncRiskWithResponse(self._with_response())


class AsyncRiskWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncRisk) -> None:
        self.get_notional_limits = async_with_response(resource.get_notional_limits)
        self.get = async_with_response(resource.get)
        self.get_parameters = async_with_response(resource.get_parameters)
