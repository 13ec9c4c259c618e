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
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    import builtins
    from datetime import date
    from typing import Any, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, UnknownVariant, Unset

    from ..models import (
        Account,
        AccountBalancesV2Response,
        AccountHoldingsAccount,
        AccountUniversalActivity,
        AccountValueHistoryResponse,
        AllAccountPositionsResponse,
        AllUserAccountsResponse,
        AnnuityAccount,
        Balance,
        DepositAccount,
        InvestmentAccount,
        LineOfCreditAccount,
        PaginatedUniversalActivity,
        RateOfReturnResponse,
        UniversalSymbol,
    )

_LIST: Operation[list[Account]] = Operation(
    "accounts.list",
    "GET",
    "/accounts",
    response_type="list[Account]",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret"},
    deprecated="Use `accounts.list_all`, which includes bank, credit and annuity accounts.",
)
_GET: Operation[Account] = Operation(
    "accounts.get",
    "GET",
    "/accounts/{accountId}",
    response_type="Account",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
    deprecated="Use `accounts.get_details`.",
)
_UPDATE: Operation[list[Account]] = Operation(
    "accounts.update",
    "PUT",
    "/accounts/{accountId}",
    response_type="list[Account]",
    secret_query_params=("userSecret",),
    cost=(("customer", 1), ("account", 1)),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
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
    argument_names={
        "accountId": "account_id",
        "startDate": "start_date",
        "endDate": "end_date",
        "userId": "user_id",
        "userSecret": "user_secret",
    },
)
_GET_BALANCE_HISTORY: Operation[AccountValueHistoryResponse] = Operation(
    "accounts.get_balance_history",
    "GET",
    "/accounts/{accountId}/balanceHistory",
    response_type="AccountValueHistoryResponse",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_GET_BALANCES: Operation[list[Balance]] = Operation(
    "accounts.get_balances",
    "GET",
    "/accounts/{accountId}/balances",
    response_type="list[Balance]",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_GET_HOLDINGS: Operation[AccountHoldingsAccount] = Operation(
    "accounts.get_holdings",
    "GET",
    "/accounts/{accountId}/holdings",
    response_type="AccountHoldingsAccount",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={"accountId": "account_id", "userId": "user_id", "userSecret": "user_secret"},
    deprecated="Use `accounts.get_balances`, `accounts.get_positions` and `orders.list`.",
)
_GET_POSITIONS: Operation[AllAccountPositionsResponse] = Operation(
    "accounts.get_positions",
    "GET",
    "/accounts/{accountId}/positions/all",
    response_type="AllAccountPositionsResponse",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_GET_RETURN_RATES: Operation[RateOfReturnResponse] = Operation(
    "accounts.get_return_rates",
    "GET",
    "/accounts/{accountId}/returnRates",
    response_type="RateOfReturnResponse",
    comma_separated=("timeframes",),
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_SEARCH_SYMBOLS: Operation[list[UniversalSymbol]] = Operation(
    "accounts.search_symbols",
    "POST",
    "/accounts/{accountId}/symbols",
    response_type="list[UniversalSymbol]",
    body="SymbolQuery",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_LIST_ALL: Operation[AllUserAccountsResponse] = Operation(
    "accounts.list_all",
    "GET",
    "/accounts/all",
    response_type="AllUserAccountsResponse",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret"},
)
_GET_DETAILS: Operation[InvestmentAccount | DepositAccount | LineOfCreditAccount | AnnuityAccount | UnknownVariant] = (
    Operation(
        "accounts.get_details",
        "GET",
        "/accounts/{accountId}/details",
        response_type="InvestmentAccount | DepositAccount | LineOfCreditAccount | AnnuityAccount | UnknownVariant",
        secret_query_params=("userSecret",),
        safe=True,
        cost=(("customer", 1), ("account", 1)),
        argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
    )
)
_GET_BALANCES_V2: Operation[AccountBalancesV2Response] = Operation(
    "accounts.get_balances_v2",
    "GET",
    "/accounts/{accountId}/balances/v2",
    response_type="AccountBalancesV2Response",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)


class Accounts(Resource):
    """
    Accounts: `list`, `get`, `update`, `list_activities`, `get_balance_history`, `get_balances`, `get_holdings`,
    `get_positions`, `get_return_rates`, `search_symbols`, `list_all`, `get_details`, `get_balances_v2`.
    """

    __slots__ = ()

    @_deprecated("Deprecated by the vendor. Use `accounts.list_all`, which includes bank, credit and annuity accounts.")
    def list(
        self, *, user_id: str | Unset = UNSET, user_secret: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> builtins.list[Account]:
        """
        Accounts of one user, over all connected brokerages.

        Deprecated by SnapTrade. Use `accounts.list_all`, which includes bank, credit and annuity accounts.
        Refreshed about once a day on every plan; see `sync_status`.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: An account at a brokerage, in the older form without bank details.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.accounts.list()

        Vendor's operation id: AccountInformation_listUserAccounts. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_listUserAccounts
        """
        _arguments: dict[str, Any] = {"query": {"userId": user_id, "userSecret": Secret(user_secret)}}
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Account] = self._call(_LIST, **_arguments, **self._options(_LIST, options))
        return _result

    @_deprecated("Deprecated by the vendor. Use `accounts.get_details`.")
    def get(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Account:
        """
        One account with its total value and sync status.

        Deprecated by SnapTrade. Use `accounts.get_details`. Live or up to a day old, depending on the plan. A
        disabled connection keeps answering with the last state that was read.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            An account at a brokerage, in the older form without bank details.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.accounts.get(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountDetails. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountDetails
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: Account = self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    def update(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Account]:
        """
        Ask SnapTrade to update an account's stored properties.

        SnapTrade documents no request body, so nothing can be chosen; never retried automatically.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: An account at a brokerage, in the older form without bank details.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.accounts.update(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_updateUserAccount. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_updateUserAccount
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Account] = self._call(_UPDATE, **_arguments, **self._options(_UPDATE, options))
        return _result

    def list_activities(
        self,
        *,
        account_id: str,
        start_date: date | Unset = UNSET,
        end_date: date | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: builtins.list[str] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[PaginatedUniversalActivity, AccountUniversalActivity]:
        """
        Transactions of one account, newest trade date first.

        Refreshed about once a day on every plan, so today's transactions are usually missing. A disabled connection
        keeps answering with the last state that was read.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            account_id: Account, by the `id` that `accounts.list_all` returns.
            start_date: First trade date to include. Default: the earliest known.
            end_date: Last trade date to include. Default: the latest known.
            offset: Number of transactions to skip. Default: 0.
            limit: Page size, at most 1000. Default: 1000.
            type: Types to include, e.g. `BUY`, `SELL`, `DIVIDEND`. Default: all types.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: A
                transaction in an account: trade, dividend, fee, transfer and so on.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> for item in snaptrade.accounts.list_activities(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10"):
            ...     print(item)

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
            _LIST_ACTIVITIES, **_arguments, max_items=max_items, **self._options(_LIST_ACTIVITIES, options)
        )
        return _result

    def get_balance_history(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountValueHistoryResponse:
        """
        Estimated daily total value of one account, up to one year back.

        Experimental, and off unless SnapTrade enables it for your client id.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Estimated values of an account over time.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.accounts.get_balance_history(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getAccountBalanceHistory. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getAccountBalanceHistory
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountValueHistoryResponse = self._call(
            _GET_BALANCE_HISTORY, **_arguments, **self._options(_GET_BALANCE_HISTORY, options)
        )
        return _result

    def get_balances(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Balance]:
        """
        Cash and buying power of one account, one entry per currency.

        Live or up to a day old, depending on the plan. A disabled connection keeps answering with the last state
        that was read. Positions are not included, except money market funds.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Cash and buying power in one currency.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.accounts.get_balances(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountBalance. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountBalance
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Balance] = self._call(
            _GET_BALANCES, **_arguments, **self._options(_GET_BALANCES, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `accounts.get_balances`, `accounts.get_positions` and `orders.list`.")
    def get_holdings(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountHoldingsAccount:
        """
        Balances, positions and recent orders of one account in one answer.

        Deprecated by SnapTrade. Use `accounts.get_balances`, `accounts.get_positions` and `orders.list`. Customers
        since 2026-05-11 get 410. Live or up to a day old, depending on the plan. A disabled connection keeps
        answering with the last state that was read.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            account_id: Account, by the `id` that `accounts.list_all` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Balances, positions and recent orders of one account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.accounts.get_holdings(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserHoldings. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserHoldings
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountHoldingsAccount = self._call(
            _GET_HOLDINGS, **_arguments, **self._options(_GET_HOLDINGS, options)
        )
        return _result

    def get_positions(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AllAccountPositionsResponse:
        """
        All positions of one account: securities, funds, crypto, options, futures and others.

        `instrument.kind` tells the type of instrument. `data_freshness` tells how old the data is. Money market
        funds also count as cash: do not add them to a balance.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Positions of one account, with their age.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.accounts.get_positions(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getAllAccountPositions. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getAllAccountPositions
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: AllAccountPositionsResponse = self._call(
            _GET_POSITIONS, **_arguments, **self._options(_GET_POSITIONS, options)
        )
        return _result

    def get_return_rates(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        timeframes: builtins.list[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RateOfReturnResponse:
        """
        Rates of return of one account, as its brokerage calculates them.

        Few brokerages supply them. Must be enabled for your client id.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            timeframes: Time frames to return: `1D`, `1W`, `1M`, `YTD`, `1Y`, `ALL`. Default: every one of them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Rates of return by time frame.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.accounts.get_return_rates(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountReturnRates. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountReturnRates
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "timeframes": timeframes},
        }
        del user_secret  # no traceback of ours shows them
        _result: RateOfReturnResponse = self._call(
            _GET_RETURN_RATES, **_arguments, **self._options(_GET_RETURN_RATES, options)
        )
        return _result

    def search_symbols(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        substring: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[UniversalSymbol]:
        """
        Search symbols by ticker or name, among those that the account's brokerage supports.

        At most 20 matches; narrow the query for others.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            substring: Part of a ticker or name, e.g. `AAPL`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A security at one exchange, independent of the brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.accounts.search_symbols(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: ReferenceData_symbolSearchUserAccount. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_symbolSearchUserAccount
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {"substring": substring},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[UniversalSymbol] = self._call(
            _SEARCH_SYMBOLS, **_arguments, **self._options(_SEARCH_SYMBOLS, options)
        )
        return _result

    def list_all(
        self, *, user_id: str | Unset = UNSET, user_secret: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AllUserAccountsResponse:
        """
        Accounts of every kind over all connections: investment, deposit, line of credit, annuity.

        Replaces `accounts.list`. All accounts come in one answer; there are no pages.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Accounts of a user over all connections.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.accounts.list_all()

        Vendor's operation id: AccountInformation_listAllUserAccounts. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_listAllUserAccounts
        """
        _arguments: dict[str, Any] = {"query": {"userId": user_id, "userSecret": Secret(user_secret)}}
        del user_secret  # no traceback of ours shows them
        _result: AllUserAccountsResponse = self._call(_LIST_ALL, **_arguments, **self._options(_LIST_ALL, options))
        return _result

    def get_details(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InvestmentAccount | DepositAccount | LineOfCreditAccount | AnnuityAccount | UnknownVariant:
        """
        One account of any kind, with its net value and sync status.

        Replaces `accounts.get`. `kind` tells which fields the account has.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            An account under a connection; `kind` tells which fields it has.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.accounts.get_details(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getAccountDetails. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getAccountDetails
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: InvestmentAccount | DepositAccount | LineOfCreditAccount | AnnuityAccount | UnknownVariant = (
            self._call(_GET_DETAILS, **_arguments, **self._options(_GET_DETAILS, options))
        )
        return _result

    def get_balances_v2(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountBalancesV2Response:
        """
        Cash, buying power, margin loans and net value of one account, with the time they were read.

        Beta; SnapTrade enables it per client id. Unlike `accounts.get_balances` it says how old the data is.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Cash, buying power, margin loans and net value of an account.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.accounts.get_balances_v2(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getAccountBalancesV2.
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountBalancesV2Response = self._call(
            _GET_BALANCES_V2, **_arguments, **self._options(_GET_BALANCES_V2, options)
        )
        return _result

    @property
    def with_response(self) -> AccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AccountsWithResponse(self._with_response())


class AccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Accounts) -> None:
        self.list = with_response(resource.list)
        self.get = with_response(resource.get)
        self.update = with_response(resource.update)
        self.list_activities = with_response_pages(resource.list_activities)
        self.get_balance_history = with_response(resource.get_balance_history)
        self.get_balances = with_response(resource.get_balances)
        self.get_holdings = with_response(resource.get_holdings)
        self.get_positions = with_response(resource.get_positions)
        self.get_return_rates = with_response(resource.get_return_rates)
        self.search_symbols = with_response(resource.search_symbols)
        self.list_all = with_response(resource.list_all)
        self.get_details = with_response(resource.get_details)
        self.get_balances_v2 = with_response(resource.get_balances_v2)


class AsyncAccounts(Resource):
    """
    Accounts: `list`, `get`, `update`, `list_activities`, `get_balance_history`, `get_balances`, `get_holdings`,
    `get_positions`, `get_return_rates`, `search_symbols`, `list_all`, `get_details`, `get_balances_v2`.
    """

    __slots__ = ()

    @_deprecated("Deprecated by the vendor. Use `accounts.list_all`, which includes bank, credit and annuity accounts.")
    async def list(
        self, *, user_id: str | Unset = UNSET, user_secret: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> builtins.list[Account]:
        """
        Accounts of one user, over all connected brokerages.

        Deprecated by SnapTrade. Use `accounts.list_all`, which includes bank, credit and annuity accounts.
        Refreshed about once a day on every plan; see `sync_status`.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: An account at a brokerage, in the older form without bank details.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.accounts.list()

        Vendor's operation id: AccountInformation_listUserAccounts. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_listUserAccounts
        """
        _arguments: dict[str, Any] = {"query": {"userId": user_id, "userSecret": Secret(user_secret)}}
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Account] = await self._call(_LIST, **_arguments, **self._options(_LIST, options))
        return _result

    @_deprecated("Deprecated by the vendor. Use `accounts.get_details`.")
    async def get(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Account:
        """
        One account with its total value and sync status.

        Deprecated by SnapTrade. Use `accounts.get_details`. Live or up to a day old, depending on the plan. A
        disabled connection keeps answering with the last state that was read.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            An account at a brokerage, in the older form without bank details.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.accounts.get(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountDetails. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountDetails
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: Account = await self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    async def update(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Account]:
        """
        Ask SnapTrade to update an account's stored properties.

        SnapTrade documents no request body, so nothing can be chosen; never retried automatically.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: An account at a brokerage, in the older form without bank details.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.accounts.update(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_updateUserAccount. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_updateUserAccount
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Account] = await self._call(_UPDATE, **_arguments, **self._options(_UPDATE, options))
        return _result

    def list_activities(
        self,
        *,
        account_id: str,
        start_date: date | Unset = UNSET,
        end_date: date | Unset = UNSET,
        offset: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        type: builtins.list[str] | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[PaginatedUniversalActivity, AccountUniversalActivity]:
        """
        Transactions of one account, newest trade date first.

        Refreshed about once a day on every plan, so today's transactions are usually missing. A disabled connection
        keeps answering with the last state that was read.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            account_id: Account, by the `id` that `accounts.list_all` returns.
            start_date: First trade date to include. Default: the earliest known.
            end_date: Last trade date to include. Default: the latest known.
            offset: Number of transactions to skip. Default: 0.
            limit: Page size, at most 1000. Default: 1000.
            type: Types to include, e.g. `BUY`, `SELL`, `DIVIDEND`. Default: all types.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: A
                transaction in an account: trade, dividend, fee, transfer and so on.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> async for item in snaptrade.accounts.list_activities(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10"):
            ...     print(item)

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
            _LIST_ACTIVITIES, **_arguments, max_items=max_items, **self._options(_LIST_ACTIVITIES, options)
        )
        return _result

    async def get_balance_history(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountValueHistoryResponse:
        """
        Estimated daily total value of one account, up to one year back.

        Experimental, and off unless SnapTrade enables it for your client id.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Estimated values of an account over time.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.accounts.get_balance_history(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getAccountBalanceHistory. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getAccountBalanceHistory
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountValueHistoryResponse = await self._call(
            _GET_BALANCE_HISTORY, **_arguments, **self._options(_GET_BALANCE_HISTORY, options)
        )
        return _result

    async def get_balances(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Balance]:
        """
        Cash and buying power of one account, one entry per currency.

        Live or up to a day old, depending on the plan. A disabled connection keeps answering with the last state
        that was read. Positions are not included, except money market funds.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Cash and buying power in one currency.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.accounts.get_balances(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountBalance. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountBalance
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Balance] = await self._call(
            _GET_BALANCES, **_arguments, **self._options(_GET_BALANCES, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `accounts.get_balances`, `accounts.get_positions` and `orders.list`.")
    async def get_holdings(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountHoldingsAccount:
        """
        Balances, positions and recent orders of one account in one answer.

        Deprecated by SnapTrade. Use `accounts.get_balances`, `accounts.get_positions` and `orders.list`. Customers
        since 2026-05-11 get 410. Live or up to a day old, depending on the plan. A disabled connection keeps
        answering with the last state that was read.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            account_id: Account, by the `id` that `accounts.list_all` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Balances, positions and recent orders of one account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.accounts.get_holdings(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserHoldings. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserHoldings
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountHoldingsAccount = await self._call(
            _GET_HOLDINGS, **_arguments, **self._options(_GET_HOLDINGS, options)
        )
        return _result

    async def get_positions(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AllAccountPositionsResponse:
        """
        All positions of one account: securities, funds, crypto, options, futures and others.

        `instrument.kind` tells the type of instrument. `data_freshness` tells how old the data is. Money market
        funds also count as cash: do not add them to a balance.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Positions of one account, with their age.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.accounts.get_positions(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getAllAccountPositions. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getAllAccountPositions
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: AllAccountPositionsResponse = await self._call(
            _GET_POSITIONS, **_arguments, **self._options(_GET_POSITIONS, options)
        )
        return _result

    async def get_return_rates(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        timeframes: builtins.list[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RateOfReturnResponse:
        """
        Rates of return of one account, as its brokerage calculates them.

        Few brokerages supply them. Must be enabled for your client id.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            timeframes: Time frames to return: `1D`, `1W`, `1M`, `YTD`, `1Y`, `ALL`. Default: every one of them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Rates of return by time frame.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.accounts.get_return_rates(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountReturnRates. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountReturnRates
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "timeframes": timeframes},
        }
        del user_secret  # no traceback of ours shows them
        _result: RateOfReturnResponse = await self._call(
            _GET_RETURN_RATES, **_arguments, **self._options(_GET_RETURN_RATES, options)
        )
        return _result

    async def search_symbols(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        substring: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[UniversalSymbol]:
        """
        Search symbols by ticker or name, among those that the account's brokerage supports.

        At most 20 matches; narrow the query for others.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            substring: Part of a ticker or name, e.g. `AAPL`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A security at one exchange, independent of the brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.accounts.search_symbols(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: ReferenceData_symbolSearchUserAccount. See
        https://docs.snaptrade.com/reference/Reference%20Data/ReferenceData_symbolSearchUserAccount
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {"substring": substring},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[UniversalSymbol] = await self._call(
            _SEARCH_SYMBOLS, **_arguments, **self._options(_SEARCH_SYMBOLS, options)
        )
        return _result

    async def list_all(
        self, *, user_id: str | Unset = UNSET, user_secret: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> AllUserAccountsResponse:
        """
        Accounts of every kind over all connections: investment, deposit, line of credit, annuity.

        Replaces `accounts.list`. All accounts come in one answer; there are no pages.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Accounts of a user over all connections.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.accounts.list_all()

        Vendor's operation id: AccountInformation_listAllUserAccounts. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_listAllUserAccounts
        """
        _arguments: dict[str, Any] = {"query": {"userId": user_id, "userSecret": Secret(user_secret)}}
        del user_secret  # no traceback of ours shows them
        _result: AllUserAccountsResponse = await self._call(
            _LIST_ALL, **_arguments, **self._options(_LIST_ALL, options)
        )
        return _result

    async def get_details(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> InvestmentAccount | DepositAccount | LineOfCreditAccount | AnnuityAccount | UnknownVariant:
        """
        One account of any kind, with its net value and sync status.

        Replaces `accounts.get`. `kind` tells which fields the account has.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            An account under a connection; `kind` tells which fields it has.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.accounts.get_details(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getAccountDetails. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getAccountDetails
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: (
            InvestmentAccount | DepositAccount | LineOfCreditAccount | AnnuityAccount | UnknownVariant
        ) = await self._call(_GET_DETAILS, **_arguments, **self._options(_GET_DETAILS, options))
        return _result

    async def get_balances_v2(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountBalancesV2Response:
        """
        Cash, buying power, margin loans and net value of one account, with the time they were read.

        Beta; SnapTrade enables it per client id. Unlike `accounts.get_balances` it says how old the data is.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Cash, buying power, margin loans and net value of an account.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.accounts.get_balances_v2(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getAccountBalancesV2.
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountBalancesV2Response = await self._call(
            _GET_BALANCES_V2, **_arguments, **self._options(_GET_BALANCES_V2, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncAccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncAccountsWithResponse(self._with_response())


class AsyncAccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncAccounts) -> None:
        self.list = async_with_response(resource.list)
        self.get = async_with_response(resource.get)
        self.update = async_with_response(resource.update)
        self.list_activities = async_with_response_pages(resource.list_activities)
        self.get_balance_history = async_with_response(resource.get_balance_history)
        self.get_balances = async_with_response(resource.get_balances)
        self.get_holdings = async_with_response(resource.get_holdings)
        self.get_positions = async_with_response(resource.get_positions)
        self.get_return_rates = async_with_response(resource.get_return_rates)
        self.search_symbols = async_with_response(resource.search_symbols)
        self.list_all = async_with_response(resource.list_all)
        self.get_details = async_with_response(resource.get_details)
        self.get_balances_v2 = async_with_response(resource.get_balances_v2)
