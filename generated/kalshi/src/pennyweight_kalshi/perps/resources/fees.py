# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Fees, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import GetMarginFeeTierRatesResponse, GetMarginFeeTiersResponse

_LIST_TIERS: Operation[GetMarginFeeTierRatesResponse] = Operation(
    "fees.list_tiers", "GET", "/margin/fee_tier_rates", response_type="GetMarginFeeTierRatesResponse", safe=True
)
_GET_RATES: Operation[GetMarginFeeTiersResponse] = Operation(
    "fees.get_rates", "GET", "/margin/fee_tiers", response_type="GetMarginFeeTiersResponse", safe=True
)


class Fees(Resource):
    """Fees: `list_tiers`, `get_rates`."""

    __slots__ = ()

    def list_tiers(self, **options: Unpack[CallOptions]) -> GetMarginFeeTierRatesResponse:
        """
        Fee schedule of your account, lowest tier first.

        `fees.get_rates` has the rates that you pay now.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Rates of every tier of every schedule.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.fees.list_tiers()

        Vendor's operation id: GetMarginFeeTierRates.
        """
        _result: GetMarginFeeTierRatesResponse = self._call(_LIST_TIERS, **self._options(_LIST_TIERS, options))
        return _result

    def get_rates(self, **options: Unpack[CallOptions]) -> GetMarginFeeTiersResponse:
        """
        Maker and taker fee rates that you pay now, by market.

        The tiers behind them: `fees.list_tiers`.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Rates that apply to you, by ticker, as fractions of notional value.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.fees.get_rates()

        Vendor's operation id: GetMarginFeeTiers.
        """
        _result: GetMarginFeeTiersResponse = self._call(_GET_RATES, **self._options(_GET_RATES, options))
        return _result

    @property
    def with_response(self) -> FeesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return FeesWithResponse(self._with_response())


class FeesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Fees) -> None:
        self.list_tiers = with_response(resource.list_tiers)
        self.get_rates = with_response(resource.get_rates)


class AsyncFees(Resource):
    """Fees: `list_tiers`, `get_rates`."""

    __slots__ = ()

    async def list_tiers(self, **options: Unpack[CallOptions]) -> GetMarginFeeTierRatesResponse:
        """
        Fee schedule of your account, lowest tier first.

        `fees.get_rates` has the rates that you pay now.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Rates of every tier of every schedule.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.fees.list_tiers()

        Vendor's operation id: GetMarginFeeTierRates.
        """
        _result: GetMarginFeeTierRatesResponse = await self._call(_LIST_TIERS, **self._options(_LIST_TIERS, options))
        return _result

    async def get_rates(self, **options: Unpack[CallOptions]) -> GetMarginFeeTiersResponse:
        """
        Maker and taker fee rates that you pay now, by market.

        The tiers behind them: `fees.list_tiers`.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Rates that apply to you, by ticker, as fractions of notional value.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.fees.get_rates()

        Vendor's operation id: GetMarginFeeTiers.
        """
        _result: GetMarginFeeTiersResponse = await self._call(_GET_RATES, **self._options(_GET_RATES, options))
        return _result

    @property
    def with_response(self) -> AsyncFeesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncFeesWithResponse(self._with_response())


class AsyncFeesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncFees) -> None:
        self.list_tiers = async_with_response(resource.list_tiers)
        self.get_rates = async_with_response(resource.get_rates)
