# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Accounts, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import (
    UNSET,
    Operation,
    Pagination,
    Resource,
    Secret,
    async_with_response,
    async_with_response_pages,
    with_response,
    with_response_pages,
)

if TYPE_CHECKING:
    import builtins
    from datetime import date
    from typing import Any, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import (
        Account,
        AccountUniversalActivity,
        AllAccountPositionsResponse,
        Balance,
        PaginatedUniversalActivity,
    )

_LIST: Operation[list[Account]] = Operation(
    "accounts.list",
    "GET",
    "/accounts",
    response_type="list[Account]",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
)
_LIST_ACTIVITIES: Operation[PaginatedUniversalActivity] = Operation(
    "accounts.list_activities",
    "GET",
    "/accounts/{accountId}/activities",
    response_type="PaginatedUniversalActivity",
    comma_separated=("type",),
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    pagination=Pagination("offset", items=("data",), total="pagination.total"),
)
_GET_BALANCES: Operation[list[Balance]] = Operation(
    "accounts.get_balances",
    "GET",
    "/accounts/{accountId}/balances",
    response_type="list[Balance]",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
)
_GET_POSITIONS: Operation[AllAccountPositionsResponse] = Operation(
    "accounts.get_positions",
    "GET",
    "/accounts/{accountId}/positions/all",
    response_type="AllAccountPositionsResponse",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
)


class Accounts(Resource):
    """Accounts: `list`, `list_activities`, `get_balances`, `get_positions`."""

    __slots__ = ()

    def list(self, *, user_id: str, user_secret: str, **options: Unpack[CallOptions]) -> builtins.list[Account]:
        """
        Every account of one user, over all connected brokerages.

        Served from a cache that is renewed about once a day, on every plan; `sync_status` says how old the data is.
        Newer SnapTrade clients read the same list from /accounts/all and treat this path as deprecated.

        Args:
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: One account at one brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Vendor's operation id: AccountInformation_listUserAccounts. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_listUserAccounts
        """
        _arguments: dict[str, Any] = {"query": {"userId": user_id, "userSecret": Secret(user_secret)}}
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Account] = self._call(_LIST, **_arguments, **options)
        return _result

    def list_activities(
        self,
        *,
        account_id: str,
        user_id: str,
        user_secret: str,
        start_date: date | Unset = UNSET,
        end_date: date | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: builtins.list[str] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[PaginatedUniversalActivity, AccountUniversalActivity]:
        """
        What happened in one account, trades, payments and fees, the latest trade date first.

        Served from a cache that is renewed about once a day; today's activities are usually missing. A disabled
        connection keeps answering with what was last read.

        Args:
            account_id: The account, by the `id` that listing accounts returns.
            start_date: First day to list, by trade date. Absent means from the oldest one known.
            end_date: Last day to list, by trade date. Absent means to the latest one known.
            offset: How many activities to skip. Absent means 0.
            limit: Length of a page, 1000 at most. Absent means 1000.
            type: Only activities of these types, such as `BUY` or `DIVIDEND`. Absent means all types.
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Something
                that happened in an account.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Vendor's operation id: AccountInformation_getAccountActivities. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getAccountActivities
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {
                "startDate": start_date,
                "endDate": end_date,
                "offset": offset,
                "limit": limit,
                "type": type,
                "userId": user_id,
                "userSecret": Secret(user_secret),
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: Pages[PaginatedUniversalActivity, AccountUniversalActivity] = self._pages(
            _LIST_ACTIVITIES, **_arguments, max_items=max_items, **options
        )
        return _result

    def get_balances(
        self, *, account_id: str, user_id: str, user_secret: str, **options: Unpack[CallOptions]
    ) -> builtins.list[Balance]:
        """
        Cash and buying power of one account, one entry per currency.

        Live or up to a day old, depending on your plan; the answer does not say which. A disabled connection keeps
        answering with what was last read. Positions other than money-market funds are not included.

        Args:
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.
            account_id: The account, by the `id` that listing accounts returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Money of one currency in an account.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: AccountInformation_getUserAccountBalance. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountBalance
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Balance] = self._call(_GET_BALANCES, **_arguments, **options)
        return _result

    def get_positions(
        self, *, account_id: str, user_id: str, user_secret: str, **options: Unpack[CallOptions]
    ) -> AllAccountPositionsResponse:
        """
        Everything one account holds, securities, funds, coins, options and futures alike.

        `kind` of an instrument tells which form it has. A disabled connection keeps answering with what was last
        read; `data_freshness` says when. Money-market funds count as cash too, so do not add them to a balance.

        Args:
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.
            account_id: The account, by the `id` that listing accounts returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What one account holds.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: AccountInformation_getAllAccountPositions. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getAllAccountPositions
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: AllAccountPositionsResponse = self._call(_GET_POSITIONS, **_arguments, **options)
        return _result

    @property
    def with_response(self) -> AccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AccountsWithResponse(self._with_response())


class AccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Accounts) -> None:
        self.list = with_response(resource.list)
        self.list_activities = with_response_pages(resource.list_activities)
        self.get_balances = with_response(resource.get_balances)
        self.get_positions = with_response(resource.get_positions)


class AsyncAccounts(Resource):
    """Accounts: `list`, `list_activities`, `get_balances`, `get_positions`."""

    __slots__ = ()

    async def list(self, *, user_id: str, user_secret: str, **options: Unpack[CallOptions]) -> builtins.list[Account]:
        """
        Every account of one user, over all connected brokerages.

        Served from a cache that is renewed about once a day, on every plan; `sync_status` says how old the data is.
        Newer SnapTrade clients read the same list from /accounts/all and treat this path as deprecated.

        Args:
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: One account at one brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Vendor's operation id: AccountInformation_listUserAccounts. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_listUserAccounts
        """
        _arguments: dict[str, Any] = {"query": {"userId": user_id, "userSecret": Secret(user_secret)}}
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Account] = await self._call(_LIST, **_arguments, **options)
        return _result

    def list_activities(
        self,
        *,
        account_id: str,
        user_id: str,
        user_secret: str,
        start_date: date | Unset = UNSET,
        end_date: date | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: builtins.list[str] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[PaginatedUniversalActivity, AccountUniversalActivity]:
        """
        What happened in one account, trades, payments and fees, the latest trade date first.

        Served from a cache that is renewed about once a day; today's activities are usually missing. A disabled
        connection keeps answering with what was last read.

        Args:
            account_id: The account, by the `id` that listing accounts returns.
            start_date: First day to list, by trade date. Absent means from the oldest one known.
            end_date: Last day to list, by trade date. Absent means to the latest one known.
            offset: How many activities to skip. Absent means 0.
            limit: Length of a page, 1000 at most. Absent means 1000.
            type: Only activities of these types, such as `BUY` or `DIVIDEND`. Absent means all types.
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Something
                that happened in an account.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Vendor's operation id: AccountInformation_getAccountActivities. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getAccountActivities
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {
                "startDate": start_date,
                "endDate": end_date,
                "offset": offset,
                "limit": limit,
                "type": type,
                "userId": user_id,
                "userSecret": Secret(user_secret),
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: AsyncPages[PaginatedUniversalActivity, AccountUniversalActivity] = self._pages(
            _LIST_ACTIVITIES, **_arguments, max_items=max_items, **options
        )
        return _result

    async def get_balances(
        self, *, account_id: str, user_id: str, user_secret: str, **options: Unpack[CallOptions]
    ) -> builtins.list[Balance]:
        """
        Cash and buying power of one account, one entry per currency.

        Live or up to a day old, depending on your plan; the answer does not say which. A disabled connection keeps
        answering with what was last read. Positions other than money-market funds are not included.

        Args:
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.
            account_id: The account, by the `id` that listing accounts returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Money of one currency in an account.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: AccountInformation_getUserAccountBalance. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountBalance
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Balance] = await self._call(_GET_BALANCES, **_arguments, **options)
        return _result

    async def get_positions(
        self, *, account_id: str, user_id: str, user_secret: str, **options: Unpack[CallOptions]
    ) -> AllAccountPositionsResponse:
        """
        Everything one account holds, securities, funds, coins, options and futures alike.

        `kind` of an instrument tells which form it has. A disabled connection keeps answering with what was last
        read; `data_freshness` says when. Money-market funds count as cash too, so do not add them to a balance.

        Args:
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.
            account_id: The account, by the `id` that listing accounts returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What one account holds.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: AccountInformation_getAllAccountPositions. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getAllAccountPositions
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: AllAccountPositionsResponse = await self._call(_GET_POSITIONS, **_arguments, **options)
        return _result

    @property
    def with_response(self) -> AsyncAccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncAccountsWithResponse(self._with_response())


class AsyncAccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncAccounts) -> None:
        self.list = async_with_response(resource.list)
        self.list_activities = async_with_response_pages(resource.list_activities)
        self.get_balances = async_with_response(resource.get_balances)
        self.get_positions = async_with_response(resource.get_positions)
