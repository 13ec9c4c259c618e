# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Portfolio, synchronous and asynchronous."""

from __future__ import annotations

from bursar_core.lazy import TYPE_CHECKING
from bursar_core.runtime import UNSET, Operation, Resource, async_responding, responding

if TYPE_CHECKING:
    from bursar_core.runtime import Unset

    from ..models import GetBalanceResponse

_GET_BALANCE: Operation[GetBalanceResponse] = Operation(
    "portfolio.get_balance", "GET", "/portfolio/balance", returns="GetBalanceResponse", retry="safe"
)


class Portfolio(Resource):
    """Portfolio: `get_balance`."""

    __slots__ = ()

    def get_balance(
        self, *, subaccount: int | Unset = UNSET, exchange_index: int | Unset = UNSET
    ) -> GetBalanceResponse:
        """
        Cash available to trade and the value of open positions.

        Covers every exchange shard, or one if `exchange_index` is given, of the primary account or of one
        subaccount. A key with the scope `read::portfolio_balance` is enough.

        Args:
            subaccount: The account to read, 0 for the primary one, 1–63 for a subaccount. Absent means 0.
            exchange_index: The one exchange shard to count. Absent means the sum over all shards.

        Returns:
            Cash and position value of one account. The two do not overlap; add them for the account's worth.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: too many requests; `retry_after` says how long to wait, if the vendor did.
            ServerError: the vendor failed.

        The vendor calls it GetBalance. See https://docs.kalshi.com/api-reference/portfolio/get-balance
        """
        _result: GetBalanceResponse = self._call(
            _GET_BALANCE, query={"subaccount": subaccount, "exchange_index": exchange_index}
        )
        return _result

    @property
    def with_response(self) -> PortfolioWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return PortfolioWithResponse(self._responding())


class PortfolioWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Portfolio) -> None:
        self.get_balance = responding(resource.get_balance)


class AsyncPortfolio(Resource):
    """Portfolio: `get_balance`."""

    __slots__ = ()

    async def get_balance(
        self, *, subaccount: int | Unset = UNSET, exchange_index: int | Unset = UNSET
    ) -> GetBalanceResponse:
        """
        Cash available to trade and the value of open positions.

        Covers every exchange shard, or one if `exchange_index` is given, of the primary account or of one
        subaccount. A key with the scope `read::portfolio_balance` is enough.

        Args:
            subaccount: The account to read, 0 for the primary one, 1–63 for a subaccount. Absent means 0.
            exchange_index: The one exchange shard to count. Absent means the sum over all shards.

        Returns:
            Cash and position value of one account. The two do not overlap; add them for the account's worth.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: too many requests; `retry_after` says how long to wait, if the vendor did.
            ServerError: the vendor failed.

        The vendor calls it GetBalance. See https://docs.kalshi.com/api-reference/portfolio/get-balance
        """
        _result: GetBalanceResponse = await self._call(
            _GET_BALANCE, query={"subaccount": subaccount, "exchange_index": exchange_index}
        )
        return _result

    @property
    def with_response(self) -> AsyncPortfolioWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncPortfolioWithResponse(self._responding())


class AsyncPortfolioWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncPortfolio) -> None:
        self.get_balance = async_responding(resource.get_balance)
