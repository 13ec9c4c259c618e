# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Balances, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, Secret, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Any, Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import B2BBrokerAccountBalanceModel, B2BFiatPortfolioModel, BrokerType

_GET: Operation[B2BBrokerAccountBalanceModel] = Operation(
    "balances.get",
    "POST",
    "/api/v1/balance/get",
    response_type="B2BBrokerAccountBalanceModelApiResult",
    body="BalanceBrokerBaseRequest",
    safe=True,
    enveloped=True,
)
_GET_PORTFOLIO: Operation[B2BFiatPortfolioModel] = Operation(
    "balances.get_portfolio",
    "GET",
    "/api/v1/balance/portfolio",
    response_type="B2BFiatPortfolioModelApiResult",
    safe=True,
    enveloped=True,
    argument_names={"UserId": "user_id"},
)


class Balances(Resource):
    """Balances: `get`, `get_portfolio`."""

    __slots__ = ()

    def get(
        self, *, auth_token: str, type: BrokerType | str, **options: Unpack[CallOptions]
    ) -> B2BBrokerAccountBalanceModel:
        """
        Cash and buying power of one connected account.

        Asks the institution in real time. Changes nothing, although it is a POST. Cryptocurrencies and securities
        are holdings, see `holdings.get`.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The fiat balances of an account. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.balances.get(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getAccountBalance. See
        https://docs.meshconnect.com/api-reference/balance/get-account-balance
        """
        _arguments: dict[str, Any] = {"body": {"auth_token": Secret(auth_token), "type": type}}
        del auth_token  # no traceback of ours shows them
        _result: B2BBrokerAccountBalanceModel = self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    def get_portfolio(self, *, user_id: str, **options: Unpack[CallOptions]) -> B2BFiatPortfolioModel:
        """
        Cash and buying power of one user, by currency over all connected accounts.

        Served from Mesh's cache; the response does not tell its age.

        Needs credentials.

        Args:
            user_id: Your id of the user, as given when the accounts were connected.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A user's fiat sums. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.balances.get_portfolio(user_id="user-id")

        Vendor's operation id: getAggregatedPortfolioFiatBalances. See
        https://docs.meshconnect.com/api-reference/balance/get-aggregated-portfolio-fiat-balances
        """
        _result: B2BFiatPortfolioModel = self._call(
            _GET_PORTFOLIO, query={"UserId": user_id}, **self._options(_GET_PORTFOLIO, options)
        )
        return _result

    @property
    def with_response(self) -> BalancesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return BalancesWithResponse(self._with_response())


class BalancesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Balances) -> None:
        self.get = with_response(resource.get)
        self.get_portfolio = with_response(resource.get_portfolio)


class AsyncBalances(Resource):
    """Balances: `get`, `get_portfolio`."""

    __slots__ = ()

    async def get(
        self, *, auth_token: str, type: BrokerType | str, **options: Unpack[CallOptions]
    ) -> B2BBrokerAccountBalanceModel:
        """
        Cash and buying power of one connected account.

        Asks the institution in real time. Changes nothing, although it is a POST. Cryptocurrencies and securities
        are holdings, see `holdings.get`.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The fiat balances of an account. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.balances.get(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getAccountBalance. See
        https://docs.meshconnect.com/api-reference/balance/get-account-balance
        """
        _arguments: dict[str, Any] = {"body": {"auth_token": Secret(auth_token), "type": type}}
        del auth_token  # no traceback of ours shows them
        _result: B2BBrokerAccountBalanceModel = await self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    async def get_portfolio(self, *, user_id: str, **options: Unpack[CallOptions]) -> B2BFiatPortfolioModel:
        """
        Cash and buying power of one user, by currency over all connected accounts.

        Served from Mesh's cache; the response does not tell its age.

        Needs credentials.

        Args:
            user_id: Your id of the user, as given when the accounts were connected.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A user's fiat sums. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.balances.get_portfolio(user_id="user-id")

        Vendor's operation id: getAggregatedPortfolioFiatBalances. See
        https://docs.meshconnect.com/api-reference/balance/get-aggregated-portfolio-fiat-balances
        """
        _result: B2BFiatPortfolioModel = await self._call(
            _GET_PORTFOLIO, query={"UserId": user_id}, **self._options(_GET_PORTFOLIO, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncBalancesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncBalancesWithResponse(self._with_response())


class AsyncBalancesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncBalances) -> None:
        self.get = async_with_response(resource.get)
        self.get_portfolio = async_with_response(resource.get_portfolio)
