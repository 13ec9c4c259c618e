# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Accounts, synchronous and asynchronous."""

from __future__ import annotations

from bursar_core.lazy import TYPE_CHECKING
from bursar_core.runtime import Operation, Resource, Secret, async_responding, responding

if TYPE_CHECKING:
    import builtins
    from typing import Any

    from ..models import (
        Account,
        Balance,
    )

_LIST: Operation[list[Account]] = Operation(
    "accounts.list", "GET", "/accounts", returns="list[Account]", secret=("userSecret",), retry="safe"
)
_GET_BALANCES: Operation[list[Balance]] = Operation(
    "accounts.get_balances",
    "GET",
    "/accounts/{accountId}/balances",
    returns="list[Balance]",
    secret=("userSecret",),
    retry="safe",
)


class Accounts(Resource):
    """Accounts: `list`, `get_balances`."""

    __slots__ = ()

    def list(self, *, user_id: str, user_secret: str) -> builtins.list[Account]:
        """
        Every account of one user, over all connected brokerages.

        Served from a cache that is renewed about once a day, on every plan; `sync_status` says how old the data is.
        Newer SnapTrade clients read the same list from /accounts/all and treat this path as deprecated.

        Args:
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.

        Returns:
            For each: One account at one brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials don't cover this.
            RateLimitError: too many requests; `retry_after` says how long to wait, if the vendor did.

        The vendor calls it AccountInformation_listUserAccounts. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_listUserAccounts
        """
        _arguments: dict[str, Any] = {"query": {"userId": user_id, "userSecret": Secret(user_secret)}}
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Account] = self._call(_LIST, **_arguments)
        return _result

    def get_balances(self, *, account_id: str, user_id: str, user_secret: str) -> builtins.list[Balance]:
        """
        Cash and buying power of one account, one entry per currency.

        Live or up to a day old, depending on your plan; the answer does not say which. A disabled connection keeps
        answering with what was last read. Positions other than money-market funds are not included.

        Args:
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.
            account_id: The account, by the `id` that listing accounts returns.

        Returns:
            For each: Money of one currency in an account.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials don't cover this.
            NotFoundError: there is no such thing.
            RateLimitError: too many requests; `retry_after` says how long to wait, if the vendor did.
            ServerError: the vendor failed.

        The vendor calls it AccountInformation_getUserAccountBalance. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountBalance
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Balance] = self._call(_GET_BALANCES, **_arguments)
        return _result

    @property
    def with_response(self) -> AccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AccountsWithResponse(self._responding())


class AccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Accounts) -> None:
        self.list = responding(resource.list)
        self.get_balances = responding(resource.get_balances)


class AsyncAccounts(Resource):
    """Accounts: `list`, `get_balances`."""

    __slots__ = ()

    async def list(self, *, user_id: str, user_secret: str) -> builtins.list[Account]:
        """
        Every account of one user, over all connected brokerages.

        Served from a cache that is renewed about once a day, on every plan; `sync_status` says how old the data is.
        Newer SnapTrade clients read the same list from /accounts/all and treat this path as deprecated.

        Args:
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.

        Returns:
            For each: One account at one brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials don't cover this.
            RateLimitError: too many requests; `retry_after` says how long to wait, if the vendor did.

        The vendor calls it AccountInformation_listUserAccounts. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_listUserAccounts
        """
        _arguments: dict[str, Any] = {"query": {"userId": user_id, "userSecret": Secret(user_secret)}}
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Account] = await self._call(_LIST, **_arguments)
        return _result

    async def get_balances(self, *, account_id: str, user_id: str, user_secret: str) -> builtins.list[Balance]:
        """
        Cash and buying power of one account, one entry per currency.

        Live or up to a day old, depending on your plan; the answer does not say which. A disabled connection keeps
        answering with what was last read. Positions other than money-market funds are not included.

        Args:
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.
            account_id: The account, by the `id` that listing accounts returns.

        Returns:
            For each: Money of one currency in an account.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials don't cover this.
            NotFoundError: there is no such thing.
            RateLimitError: too many requests; `retry_after` says how long to wait, if the vendor did.
            ServerError: the vendor failed.

        The vendor calls it AccountInformation_getUserAccountBalance. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountBalance
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Balance] = await self._call(_GET_BALANCES, **_arguments)
        return _result

    @property
    def with_response(self) -> AsyncAccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncAccountsWithResponse(self._responding())


class AsyncAccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncAccounts) -> None:
        self.list = async_responding(resource.list)
        self.get_balances = async_responding(resource.get_balances)
