# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Holdings, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, Secret, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Any, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import B2BPortfolioModel, BrokerPortfolioValueModel, BrokerType, HoldingsModel

_GET: Operation[HoldingsModel] = Operation(
    "holdings.get",
    "POST",
    "/api/v1/holdings/get",
    response_type="HoldingsModelApiResult",
    body="PortfolioHoldingsRequest",
    safe=True,
    enveloped=True,
)
_GET_PORTFOLIO: Operation[B2BPortfolioModel] = Operation(
    "holdings.get_portfolio",
    "GET",
    "/api/v1/holdings/portfolio",
    response_type="B2BPortfolioModelApiResult",
    safe=True,
    enveloped=True,
    argument_names={"UserId": "user_id", "TimezoneOffset": "timezone_offset"},
)
_GET_VALUES: Operation[BrokerPortfolioValueModel] = Operation(
    "holdings.get_values",
    "POST",
    "/api/v1/holdings/value",
    response_type="BrokerPortfolioValueModelApiResult",
    body="PortfolioBrokerBaseRequest",
    safe=True,
    enveloped=True,
)


class Holdings(Resource):
    """Holdings: `get`, `get_portfolio`, `get_values`."""

    __slots__ = ()

    def get(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        include_market_value: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> HoldingsModel:
        """
        Securities and cryptocurrencies in one connected account.

        Asks the institution in real time. Changes nothing, although it is a POST. The lists are complete only if
        `status` of the content is `succeeded`. Cash is a balance, see `balances.get`.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            include_market_value: True to add `market_value` and `last_price` to each position. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The holdings of an account. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.holdings.get(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getHoldings. See https://docs.meshconnect.com/api-reference/portfolio/get-holdings
        """
        _arguments: dict[str, Any] = {
            "body": {"auth_token": Secret(auth_token), "type": type, "include_market_value": include_market_value}
        }
        del auth_token  # no traceback of ours shows them
        _result: HoldingsModel = self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    def get_portfolio(
        self, *, user_id: str, timezone_offset: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> B2BPortfolioModel:
        """
        Securities and cryptocurrencies of one user over all connected accounts, with values and returns.

        Cash is not included, see `balances.get_portfolio`.

        Needs credentials.

        Args:
            user_id: Your id of the user, as given when the accounts were connected.
            timezone_offset: Offset of the user's time zone from UTC in seconds; the daily return of
                cryptocurrencies depends on it.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A user's portfolio. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.holdings.get_portfolio(user_id="user-id")

        Vendor's operation id: getAggregatedPortfolio. See
        https://docs.meshconnect.com/api-reference/portfolio/get-aggregated-portfolio
        """
        _result: B2BPortfolioModel = self._call(
            _GET_PORTFOLIO,
            query={"UserId": user_id, "TimezoneOffset": timezone_offset},
            **self._options(_GET_PORTFOLIO, options),
        )
        return _result

    def get_values(
        self, *, auth_token: str, type: BrokerType | str, **options: Unpack[CallOptions]
    ) -> BrokerPortfolioValueModel:
        """
        Value and performance of one connected account, by asset class.

        Asks the institution in real time. Changes nothing, although it is a POST.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The value of an account. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.holdings.get_values(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getHoldingsValues. See
        https://docs.meshconnect.com/api-reference/portfolio/get-holdings-values
        """
        _arguments: dict[str, Any] = {"body": {"auth_token": Secret(auth_token), "type": type}}
        del auth_token  # no traceback of ours shows them
        _result: BrokerPortfolioValueModel = self._call(
            _GET_VALUES, **_arguments, **self._options(_GET_VALUES, options)
        )
        return _result

    @property
    def with_response(self) -> HoldingsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return HoldingsWithResponse(self._with_response())


class HoldingsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Holdings) -> None:
        self.get = with_response(resource.get)
        self.get_portfolio = with_response(resource.get_portfolio)
        self.get_values = with_response(resource.get_values)


class AsyncHoldings(Resource):
    """Holdings: `get`, `get_portfolio`, `get_values`."""

    __slots__ = ()

    async def get(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        include_market_value: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> HoldingsModel:
        """
        Securities and cryptocurrencies in one connected account.

        Asks the institution in real time. Changes nothing, although it is a POST. The lists are complete only if
        `status` of the content is `succeeded`. Cash is a balance, see `balances.get`.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            include_market_value: True to add `market_value` and `last_price` to each position. Default: false.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The holdings of an account. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.holdings.get(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getHoldings. See https://docs.meshconnect.com/api-reference/portfolio/get-holdings
        """
        _arguments: dict[str, Any] = {
            "body": {"auth_token": Secret(auth_token), "type": type, "include_market_value": include_market_value}
        }
        del auth_token  # no traceback of ours shows them
        _result: HoldingsModel = await self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    async def get_portfolio(
        self, *, user_id: str, timezone_offset: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> B2BPortfolioModel:
        """
        Securities and cryptocurrencies of one user over all connected accounts, with values and returns.

        Cash is not included, see `balances.get_portfolio`.

        Needs credentials.

        Args:
            user_id: Your id of the user, as given when the accounts were connected.
            timezone_offset: Offset of the user's time zone from UTC in seconds; the daily return of
                cryptocurrencies depends on it.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A user's portfolio. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.holdings.get_portfolio(user_id="user-id")

        Vendor's operation id: getAggregatedPortfolio. See
        https://docs.meshconnect.com/api-reference/portfolio/get-aggregated-portfolio
        """
        _result: B2BPortfolioModel = await self._call(
            _GET_PORTFOLIO,
            query={"UserId": user_id, "TimezoneOffset": timezone_offset},
            **self._options(_GET_PORTFOLIO, options),
        )
        return _result

    async def get_values(
        self, *, auth_token: str, type: BrokerType | str, **options: Unpack[CallOptions]
    ) -> BrokerPortfolioValueModel:
        """
        Value and performance of one connected account, by asset class.

        Asks the institution in real time. Changes nothing, although it is a POST.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The value of an account. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.holdings.get_values(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getHoldingsValues. See
        https://docs.meshconnect.com/api-reference/portfolio/get-holdings-values
        """
        _arguments: dict[str, Any] = {"body": {"auth_token": Secret(auth_token), "type": type}}
        del auth_token  # no traceback of ours shows them
        _result: BrokerPortfolioValueModel = await self._call(
            _GET_VALUES, **_arguments, **self._options(_GET_VALUES, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncHoldingsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncHoldingsWithResponse(self._with_response())


class AsyncHoldingsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncHoldings) -> None:
        self.get = async_with_response(resource.get)
        self.get_portfolio = async_with_response(resource.get_portfolio)
        self.get_values = async_with_response(resource.get_values)
