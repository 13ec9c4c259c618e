# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Portfolio, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import GetMarginBalanceResponse, GetMarginPositionsResponse

_GET_BALANCE: Operation[GetMarginBalanceResponse] = Operation(
    "portfolio.get_balance", "GET", "/margin/balance", response_type="GetMarginBalanceResponse", safe=True
)
_GET_POSITIONS: Operation[GetMarginPositionsResponse] = Operation(
    "portfolio.get_positions", "GET", "/margin/positions", response_type="GetMarginPositionsResponse", safe=True
)


class Portfolio(Resource):
    """Portfolio: `get_balance`, `get_positions`."""

    __slots__ = ()

    def get_balance(
        self, *, compute_available_balance: bool | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetMarginBalanceResponse:
        """
        Settled funds, and equity and margin of each subaccount.

        For direct members.

        Needs credentials.

        Args:
            compute_available_balance: Also compute `available_balance` and `resting_orders_margin`, at a higher
                cost in tokens. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Settled cash in US dollars, and equity and margin by subaccount.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.portfolio.get_balance()

        Vendor's operation id: GetMarginBalance.
        """
        _result: GetMarginBalanceResponse = self._call(
            _GET_BALANCE,
            query={"compute_available_balance": compute_available_balance},
            **self._options(_GET_BALANCE, options),
        )
        return _result

    def get_positions(
        self, *, subaccount: int | Unset = UNSET, ticker: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetMarginPositionsResponse:
        """
        Your open positions.

        Registered partners may use an OAuth token.

        Needs credentials, which may be an access token.

        Args:
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            ticker: Ticker of the margin market.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Contracts you hold, with entry price and profit or loss.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.portfolio.get_positions()

        Vendor's operation id: GetMarginPositions.
        """
        _result: GetMarginPositionsResponse = self._call(
            _GET_POSITIONS, query={"subaccount": subaccount, "ticker": ticker}, **self._options(_GET_POSITIONS, options)
        )
        return _result

    @property
    def with_response(self) -> PortfolioWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return PortfolioWithResponse(self._with_response())


class PortfolioWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Portfolio) -> None:
        self.get_balance = with_response(resource.get_balance)
        self.get_positions = with_response(resource.get_positions)


class AsyncPortfolio(Resource):
    """Portfolio: `get_balance`, `get_positions`."""

    __slots__ = ()

    async def get_balance(
        self, *, compute_available_balance: bool | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetMarginBalanceResponse:
        """
        Settled funds, and equity and margin of each subaccount.

        For direct members.

        Needs credentials.

        Args:
            compute_available_balance: Also compute `available_balance` and `resting_orders_margin`, at a higher
                cost in tokens. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Settled cash in US dollars, and equity and margin by subaccount.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.portfolio.get_balance()

        Vendor's operation id: GetMarginBalance.
        """
        _result: GetMarginBalanceResponse = await self._call(
            _GET_BALANCE,
            query={"compute_available_balance": compute_available_balance},
            **self._options(_GET_BALANCE, options),
        )
        return _result

    async def get_positions(
        self, *, subaccount: int | Unset = UNSET, ticker: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetMarginPositionsResponse:
        """
        Your open positions.

        Registered partners may use an OAuth token.

        Needs credentials, which may be an access token.

        Args:
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            ticker: Ticker of the margin market.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Contracts you hold, with entry price and profit or loss.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.portfolio.get_positions()

        Vendor's operation id: GetMarginPositions.
        """
        _result: GetMarginPositionsResponse = await self._call(
            _GET_POSITIONS, query={"subaccount": subaccount, "ticker": ticker}, **self._options(_GET_POSITIONS, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncPortfolioWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncPortfolioWithResponse(self._with_response())


class AsyncPortfolioWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncPortfolio) -> None:
        self.get_balance = async_with_response(resource.get_balance)
        self.get_positions = async_with_response(resource.get_positions)
