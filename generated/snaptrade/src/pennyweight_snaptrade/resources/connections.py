# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Connections, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, Secret, async_with_response, with_response

if TYPE_CHECKING:
    import builtins
    from typing import Any, Literal, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import (
        Account,
        BrokerageAuthorization,
        BrokerageAuthorizationDisabledConfirmation,
        BrokerageAuthorizationRefreshConfirmation,
        BrokerageAuthorizationTransactionsSyncConfirmation,
        ConnectionAccountsResponse,
        DeleteConnectionConfirmation,
        EncryptedResponse,
        LoginRedirectURI,
        RateOfReturnResponse,
        SnapTradeLoginUserRequestBodyConnectionPortalVersion,
        SnapTradeLoginUserRequestBodyConnectionType,
    )

_LIST: Operation[list[BrokerageAuthorization]] = Operation(
    "connections.list",
    "GET",
    "/authorizations",
    response_type="list[BrokerageAuthorization]",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret"},
)
_GET: Operation[BrokerageAuthorization] = Operation(
    "connections.get",
    "GET",
    "/authorizations/{authorizationId}",
    response_type="BrokerageAuthorization",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"authorizationId": "authorization_id", "userId": "user_id", "userSecret": "user_secret"},
)
_LIST_ACCOUNTS: Operation[list[Account]] = Operation(
    "connections.list_accounts",
    "GET",
    "/authorizations/{authorizationId}/accounts",
    response_type="list[Account]",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"authorizationId": "authorization_id", "userId": "user_id", "userSecret": "user_secret"},
)
_DISABLE: Operation[BrokerageAuthorizationDisabledConfirmation] = Operation(
    "connections.disable",
    "POST",
    "/authorizations/{authorizationId}/disable",
    response_type="BrokerageAuthorizationDisabledConfirmation",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"authorizationId": "authorization_id", "userId": "user_id", "userSecret": "user_secret"},
)
_REFRESH: Operation[BrokerageAuthorizationRefreshConfirmation] = Operation(
    "connections.refresh",
    "POST",
    "/authorizations/{authorizationId}/refresh",
    response_type="BrokerageAuthorizationRefreshConfirmation",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"authorizationId": "authorization_id", "userId": "user_id", "userSecret": "user_secret"},
)
_GET_RETURN_RATES: Operation[RateOfReturnResponse] = Operation(
    "connections.get_return_rates",
    "GET",
    "/authorizations/{authorizationId}/returnRates",
    response_type="RateOfReturnResponse",
    comma_separated=("timeframes",),
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "authorizationId": "authorization_id"},
)
_SYNC_TRANSACTIONS: Operation[BrokerageAuthorizationTransactionsSyncConfirmation] = Operation(
    "connections.sync_transactions",
    "POST",
    "/authorizations/{authorizationId}/transactions/sync",
    response_type="BrokerageAuthorizationTransactionsSyncConfirmation",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"authorizationId": "authorization_id", "userId": "user_id", "userSecret": "user_secret"},
)
_DELETE: Operation[DeleteConnectionConfirmation] = Operation(
    "connections.delete",
    "DELETE",
    "/connection/{connectionId}",
    response_type="DeleteConnectionConfirmation",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"connectionId": "connection_id", "userId": "user_id", "userSecret": "user_secret"},
)
_LIST_ALL_ACCOUNTS: Operation[ConnectionAccountsResponse] = Operation(
    "connections.list_all_accounts",
    "GET",
    "/connections/{connectionId}/accounts",
    response_type="ConnectionAccountsResponse",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"connectionId": "connection_id", "userId": "user_id", "userSecret": "user_secret"},
)
_CREATE_PORTAL_URL: Operation[LoginRedirectURI | EncryptedResponse] = Operation(
    "connections.create_portal_url",
    "POST",
    "/snapTrade/login",
    response_type="LoginRedirectURI | EncryptedResponse",
    body="SnapTradeLoginUserRequestBody",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret"},
)


class Connections(Resource):
    """
    Connections: `list`, `get`, `list_accounts`, `disable`, `refresh`, `get_return_rates`, `sync_transactions`,
    `delete`, `list_all_accounts`, `create_portal_url`.
    """

    __slots__ = ()

    def list(
        self, *, user_id: str | Unset = UNSET, user_secret: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> builtins.list[BrokerageAuthorization]:
        """
        Connections of one user to brokerages.

        A connection is one login at a brokerage and can hold several accounts.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A connection: a user's login at one brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.connections.list()

        Vendor's operation id: Connections_listBrokerageAuthorizations. See
        https://docs.snaptrade.com/reference/Connections/Connections_listBrokerageAuthorizations
        """
        _arguments: dict[str, Any] = {"query": {"userId": user_id, "userSecret": Secret(user_secret)}}
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[BrokerageAuthorization] = self._call(
            _LIST, **_arguments, **self._options(_LIST, options)
        )
        return _result

    def get(
        self,
        *,
        authorization_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BrokerageAuthorization:
        """
        One connection, with its brokerage and whether it is disabled.

        Needs credentials; costs 1 token of `customer`.

        Args:
            authorization_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A connection: a user's login at one brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.connections.get(authorization_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_detailBrokerageAuthorization. See
        https://docs.snaptrade.com/reference/Connections/Connections_detailBrokerageAuthorization
        """
        _arguments: dict[str, Any] = {
            "path": {"authorizationId": authorization_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: BrokerageAuthorization = self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    def list_accounts(
        self,
        *,
        authorization_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Account]:
        """
        Accounts of one connection.

        On real-time plans each call reads total value and dates from the brokerage. For bank and credit accounts
        use `connections.list_all_accounts`.

        Needs credentials; costs 1 token of `customer`.

        Args:
            authorization_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: An account at a brokerage, in the older form without bank details.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.connections.list_accounts(authorization_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_listBrokerageAuthorizationAccounts. See
        https://docs.snaptrade.com/reference/Connections/Connections_listBrokerageAuthorizationAccounts
        """
        _arguments: dict[str, Any] = {
            "path": {"authorizationId": authorization_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Account] = self._call(
            _LIST_ACCOUNTS, **_arguments, **self._options(_LIST_ACCOUNTS, options)
        )
        return _result

    def disable(
        self,
        *,
        authorization_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BrokerageAuthorizationDisabledConfirmation:
        """
        Disable a connection on purpose, to test how your app reconnects.

        Works with test keys; SnapTrade must enable it for production keys. Sends webhook `CONNECTION_BROKEN`.

        Needs credentials; costs 1 token of `customer`.

        Args:
            authorization_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Confirmation that SnapTrade now treats a connection as disabled.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.connections.disable(authorization_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_disableBrokerageAuthorization. See
        https://docs.snaptrade.com/reference/Connections/Connections_disableBrokerageAuthorization
        """
        _arguments: dict[str, Any] = {
            "path": {"authorizationId": authorization_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: BrokerageAuthorizationDisabledConfirmation = self._call(
            _DISABLE, **_arguments, **self._options(_DISABLE, options)
        )
        return _result

    def refresh(
        self,
        *,
        authorization_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BrokerageAuthorizationRefreshConfirmation:
        """
        Refresh holdings of all accounts of a connection from the brokerage.

        Each call is billed. The refresh is queued; webhook `ACCOUNT_HOLDINGS_UPDATED` reports each account. Refused
        with 403 on real-time plans, unless the connection's data is delayed.

        Needs credentials; costs 1 token of `customer`.

        Args:
            authorization_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Confirmation that a refresh is queued, not that it is done.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.connections.refresh(authorization_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_refreshBrokerageAuthorization. See
        https://docs.snaptrade.com/reference/Connections/Connections_refreshBrokerageAuthorization
        """
        _arguments: dict[str, Any] = {
            "path": {"authorizationId": authorization_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: BrokerageAuthorizationRefreshConfirmation = self._call(
            _REFRESH, **_arguments, **self._options(_REFRESH, options)
        )
        return _result

    def get_return_rates(
        self,
        *,
        authorization_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        timeframes: builtins.list[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RateOfReturnResponse:
        """
        Rates of return over all accounts of one connection.

        Few brokerages supply them. Must be enabled for your client id.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            authorization_id: Connection, by the `id` that `connections.list` returns.
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
            >>> snaptrade.connections.get_return_rates(authorization_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_returnRates. See
        https://docs.snaptrade.com/reference/Connections/Connections_returnRates
        """
        _arguments: dict[str, Any] = {
            "path": {"authorizationId": authorization_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "timeframes": timeframes},
        }
        del user_secret  # no traceback of ours shows them
        _result: RateOfReturnResponse = self._call(
            _GET_RETURN_RATES, **_arguments, **self._options(_GET_RETURN_RATES, options)
        )
        return _result

    def sync_transactions(
        self,
        *,
        authorization_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BrokerageAuthorizationTransactionsSyncConfirmation:
        """
        Sync transactions of all accounts of a connection up to the previous day.

        The sync is queued. Transactions of the current day are never included.

        Needs credentials; costs 1 token of `customer`.

        Args:
            authorization_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Confirmation that a sync is queued, not that it is done.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.connections.sync_transactions(authorization_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_syncBrokerageAuthorizationTransactions. See
        https://docs.snaptrade.com/reference/Connections/Connections_syncBrokerageAuthorizationTransactions
        """
        _arguments: dict[str, Any] = {
            "path": {"authorizationId": authorization_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: BrokerageAuthorizationTransactionsSyncConfirmation = self._call(
            _SYNC_TRANSACTIONS, **_arguments, **self._options(_SYNC_TRANSACTIONS, options)
        )
        return _result

    def delete(
        self,
        *,
        connection_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> DeleteConnectionConfirmation:
        """
        Delete a connection, its accounts and their data at SnapTrade.

        Cannot be undone. The deletion is queued; the webhook `CONNECTION_DELETED` reports when it is done.

        Needs credentials; costs 1 token of `customer`.

        Args:
            connection_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Confirmation that a deletion is queued.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.connections.delete(connection_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_deleteConnection. See
        https://docs.snaptrade.com/reference/Connections/Connections_deleteConnection
        """
        _arguments: dict[str, Any] = {
            "path": {"connectionId": connection_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: DeleteConnectionConfirmation = self._call(_DELETE, **_arguments, **self._options(_DELETE, options))
        return _result

    def list_all_accounts(
        self,
        *,
        connection_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ConnectionAccountsResponse:
        """
        Accounts of every kind of one connection.

        Experimental. `kind` tells which fields an account has. On real-time plans each call reads the net value
        from the institution.

        Needs credentials; costs 1 token of `customer`.

        Args:
            connection_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Accounts under one login at an institution.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> snaptrade.connections.list_all_accounts(connection_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_listConnectionAccounts. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/Connections_listConnectionAccounts
        """
        _arguments: dict[str, Any] = {
            "path": {"connectionId": connection_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: ConnectionAccountsResponse = self._call(
            _LIST_ALL_ACCOUNTS, **_arguments, **self._options(_LIST_ALL_ACCOUNTS, options)
        )
        return _result

    def create_portal_url(
        self,
        *,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        broker: str | Unset = UNSET,
        immediate_redirect: bool | Unset = UNSET,
        custom_redirect: str | Unset = UNSET,
        reconnect: str | Unset = UNSET,
        connection_type: SnapTradeLoginUserRequestBodyConnectionType
        | Literal["read", "trade", "trade-if-available"]
        | Unset = UNSET,
        show_close_button: bool | Unset = UNSET,
        dark_mode: bool | Unset = UNSET,
        locale: str | Unset = UNSET,
        connection_portal_version: SnapTradeLoginUserRequestBodyConnectionPortalVersion
        | Literal["v4", "v3", "v2"]
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> LoginRedirectURI | EncryptedResponse:
        """
        Create a Connection Portal URL, where a user connects a brokerage.

        The URL works for 5 minutes and logs the user in: treat it as a secret. Pass `reconnect` to repair a
        disabled connection.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            broker: Slug of the brokerage to open at once, e.g. `ALPACA`. Default: the user chooses.
            immediate_redirect: True sends the user straight back to your site afterwards. Ignored inside an
                iframe.
            custom_redirect: Where to send the user afterwards, instead of your registered URI. Ignored inside
                an iframe.
            reconnect: Id of a disabled connection to repair. Omit it for a new connection.
            connection_type: Access to request. Default: `read`.
            show_close_button: Whether the portal shows a close button. Default: true.
            dark_mode: Whether the portal uses dark colours. Default: false.
            locale: Language of the portal, `en` or `pt-BR`; others are refused with 400. Default: `en`.
            connection_portal_version: Version of the portal; older values are treated as `v4`. Default: `v4`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A Connection Portal URL.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.connections.create_portal_url()

        Vendor's operation id: Authentication_loginSnapTradeUser. See
        https://docs.snaptrade.com/reference/Authentication/Authentication_loginSnapTradeUser
        """
        _arguments: dict[str, Any] = {
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "broker": broker,
                "immediate_redirect": immediate_redirect,
                "custom_redirect": custom_redirect,
                "reconnect": reconnect,
                "connection_type": connection_type,
                "show_close_button": show_close_button,
                "dark_mode": dark_mode,
                "locale": locale,
                "connection_portal_version": connection_portal_version,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: LoginRedirectURI | EncryptedResponse = self._call(
            _CREATE_PORTAL_URL, **_arguments, **self._options(_CREATE_PORTAL_URL, options)
        )
        return _result

    @property
    def with_response(self) -> ConnectionsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return ConnectionsWithResponse(self._with_response())


class ConnectionsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Connections) -> None:
        self.list = with_response(resource.list)
        self.get = with_response(resource.get)
        self.list_accounts = with_response(resource.list_accounts)
        self.disable = with_response(resource.disable)
        self.refresh = with_response(resource.refresh)
        self.get_return_rates = with_response(resource.get_return_rates)
        self.sync_transactions = with_response(resource.sync_transactions)
        self.delete = with_response(resource.delete)
        self.list_all_accounts = with_response(resource.list_all_accounts)
        self.create_portal_url = with_response(resource.create_portal_url)


class AsyncConnections(Resource):
    """
    Connections: `list`, `get`, `list_accounts`, `disable`, `refresh`, `get_return_rates`, `sync_transactions`,
    `delete`, `list_all_accounts`, `create_portal_url`.
    """

    __slots__ = ()

    async def list(
        self, *, user_id: str | Unset = UNSET, user_secret: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> builtins.list[BrokerageAuthorization]:
        """
        Connections of one user to brokerages.

        A connection is one login at a brokerage and can hold several accounts.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: A connection: a user's login at one brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.connections.list()

        Vendor's operation id: Connections_listBrokerageAuthorizations. See
        https://docs.snaptrade.com/reference/Connections/Connections_listBrokerageAuthorizations
        """
        _arguments: dict[str, Any] = {"query": {"userId": user_id, "userSecret": Secret(user_secret)}}
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[BrokerageAuthorization] = await self._call(
            _LIST, **_arguments, **self._options(_LIST, options)
        )
        return _result

    async def get(
        self,
        *,
        authorization_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BrokerageAuthorization:
        """
        One connection, with its brokerage and whether it is disabled.

        Needs credentials; costs 1 token of `customer`.

        Args:
            authorization_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A connection: a user's login at one brokerage.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.connections.get(authorization_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_detailBrokerageAuthorization. See
        https://docs.snaptrade.com/reference/Connections/Connections_detailBrokerageAuthorization
        """
        _arguments: dict[str, Any] = {
            "path": {"authorizationId": authorization_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: BrokerageAuthorization = await self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    async def list_accounts(
        self,
        *,
        authorization_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[Account]:
        """
        Accounts of one connection.

        On real-time plans each call reads total value and dates from the brokerage. For bank and credit accounts
        use `connections.list_all_accounts`.

        Needs credentials; costs 1 token of `customer`.

        Args:
            authorization_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: An account at a brokerage, in the older form without bank details.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.connections.list_accounts(authorization_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_listBrokerageAuthorizationAccounts. See
        https://docs.snaptrade.com/reference/Connections/Connections_listBrokerageAuthorizationAccounts
        """
        _arguments: dict[str, Any] = {
            "path": {"authorizationId": authorization_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[Account] = await self._call(
            _LIST_ACCOUNTS, **_arguments, **self._options(_LIST_ACCOUNTS, options)
        )
        return _result

    async def disable(
        self,
        *,
        authorization_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BrokerageAuthorizationDisabledConfirmation:
        """
        Disable a connection on purpose, to test how your app reconnects.

        Works with test keys; SnapTrade must enable it for production keys. Sends webhook `CONNECTION_BROKEN`.

        Needs credentials; costs 1 token of `customer`.

        Args:
            authorization_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Confirmation that SnapTrade now treats a connection as disabled.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.connections.disable(authorization_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_disableBrokerageAuthorization. See
        https://docs.snaptrade.com/reference/Connections/Connections_disableBrokerageAuthorization
        """
        _arguments: dict[str, Any] = {
            "path": {"authorizationId": authorization_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: BrokerageAuthorizationDisabledConfirmation = await self._call(
            _DISABLE, **_arguments, **self._options(_DISABLE, options)
        )
        return _result

    async def refresh(
        self,
        *,
        authorization_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BrokerageAuthorizationRefreshConfirmation:
        """
        Refresh holdings of all accounts of a connection from the brokerage.

        Each call is billed. The refresh is queued; webhook `ACCOUNT_HOLDINGS_UPDATED` reports each account. Refused
        with 403 on real-time plans, unless the connection's data is delayed.

        Needs credentials; costs 1 token of `customer`.

        Args:
            authorization_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Confirmation that a refresh is queued, not that it is done.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.connections.refresh(authorization_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_refreshBrokerageAuthorization. See
        https://docs.snaptrade.com/reference/Connections/Connections_refreshBrokerageAuthorization
        """
        _arguments: dict[str, Any] = {
            "path": {"authorizationId": authorization_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: BrokerageAuthorizationRefreshConfirmation = await self._call(
            _REFRESH, **_arguments, **self._options(_REFRESH, options)
        )
        return _result

    async def get_return_rates(
        self,
        *,
        authorization_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        timeframes: builtins.list[str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RateOfReturnResponse:
        """
        Rates of return over all accounts of one connection.

        Few brokerages supply them. Must be enabled for your client id.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            authorization_id: Connection, by the `id` that `connections.list` returns.
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
            >>> await snaptrade.connections.get_return_rates(authorization_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_returnRates. See
        https://docs.snaptrade.com/reference/Connections/Connections_returnRates
        """
        _arguments: dict[str, Any] = {
            "path": {"authorizationId": authorization_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "timeframes": timeframes},
        }
        del user_secret  # no traceback of ours shows them
        _result: RateOfReturnResponse = await self._call(
            _GET_RETURN_RATES, **_arguments, **self._options(_GET_RETURN_RATES, options)
        )
        return _result

    async def sync_transactions(
        self,
        *,
        authorization_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> BrokerageAuthorizationTransactionsSyncConfirmation:
        """
        Sync transactions of all accounts of a connection up to the previous day.

        The sync is queued. Transactions of the current day are never included.

        Needs credentials; costs 1 token of `customer`.

        Args:
            authorization_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Confirmation that a sync is queued, not that it is done.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.connections.sync_transactions(authorization_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_syncBrokerageAuthorizationTransactions. See
        https://docs.snaptrade.com/reference/Connections/Connections_syncBrokerageAuthorizationTransactions
        """
        _arguments: dict[str, Any] = {
            "path": {"authorizationId": authorization_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: BrokerageAuthorizationTransactionsSyncConfirmation = await self._call(
            _SYNC_TRANSACTIONS, **_arguments, **self._options(_SYNC_TRANSACTIONS, options)
        )
        return _result

    async def delete(
        self,
        *,
        connection_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> DeleteConnectionConfirmation:
        """
        Delete a connection, its accounts and their data at SnapTrade.

        Cannot be undone. The deletion is queued; the webhook `CONNECTION_DELETED` reports when it is done.

        Needs credentials; costs 1 token of `customer`.

        Args:
            connection_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Confirmation that a deletion is queued.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.connections.delete(connection_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_deleteConnection. See
        https://docs.snaptrade.com/reference/Connections/Connections_deleteConnection
        """
        _arguments: dict[str, Any] = {
            "path": {"connectionId": connection_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: DeleteConnectionConfirmation = await self._call(
            _DELETE, **_arguments, **self._options(_DELETE, options)
        )
        return _result

    async def list_all_accounts(
        self,
        *,
        connection_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ConnectionAccountsResponse:
        """
        Accounts of every kind of one connection.

        Experimental. `kind` tells which fields an account has. On real-time plans each call reads the net value
        from the institution.

        Needs credentials; costs 1 token of `customer`.

        Args:
            connection_id: Connection, by the `id` that `connections.list` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Accounts under one login at an institution.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await snaptrade.connections.list_all_accounts(connection_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Connections_listConnectionAccounts. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/Connections_listConnectionAccounts
        """
        _arguments: dict[str, Any] = {
            "path": {"connectionId": connection_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: ConnectionAccountsResponse = await self._call(
            _LIST_ALL_ACCOUNTS, **_arguments, **self._options(_LIST_ALL_ACCOUNTS, options)
        )
        return _result

    async def create_portal_url(
        self,
        *,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        broker: str | Unset = UNSET,
        immediate_redirect: bool | Unset = UNSET,
        custom_redirect: str | Unset = UNSET,
        reconnect: str | Unset = UNSET,
        connection_type: SnapTradeLoginUserRequestBodyConnectionType
        | Literal["read", "trade", "trade-if-available"]
        | Unset = UNSET,
        show_close_button: bool | Unset = UNSET,
        dark_mode: bool | Unset = UNSET,
        locale: str | Unset = UNSET,
        connection_portal_version: SnapTradeLoginUserRequestBodyConnectionPortalVersion
        | Literal["v4", "v3", "v2"]
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> LoginRedirectURI | EncryptedResponse:
        """
        Create a Connection Portal URL, where a user connects a brokerage.

        The URL works for 5 minutes and logs the user in: treat it as a secret. Pass `reconnect` to repair a
        disabled connection.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            broker: Slug of the brokerage to open at once, e.g. `ALPACA`. Default: the user chooses.
            immediate_redirect: True sends the user straight back to your site afterwards. Ignored inside an
                iframe.
            custom_redirect: Where to send the user afterwards, instead of your registered URI. Ignored inside
                an iframe.
            reconnect: Id of a disabled connection to repair. Omit it for a new connection.
            connection_type: Access to request. Default: `read`.
            show_close_button: Whether the portal shows a close button. Default: true.
            dark_mode: Whether the portal uses dark colours. Default: false.
            locale: Language of the portal, `en` or `pt-BR`; others are refused with 400. Default: `en`.
            connection_portal_version: Version of the portal; older values are treated as `v4`. Default: `v4`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A Connection Portal URL.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.connections.create_portal_url()

        Vendor's operation id: Authentication_loginSnapTradeUser. See
        https://docs.snaptrade.com/reference/Authentication/Authentication_loginSnapTradeUser
        """
        _arguments: dict[str, Any] = {
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "broker": broker,
                "immediate_redirect": immediate_redirect,
                "custom_redirect": custom_redirect,
                "reconnect": reconnect,
                "connection_type": connection_type,
                "show_close_button": show_close_button,
                "dark_mode": dark_mode,
                "locale": locale,
                "connection_portal_version": connection_portal_version,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: LoginRedirectURI | EncryptedResponse = await self._call(
            _CREATE_PORTAL_URL, **_arguments, **self._options(_CREATE_PORTAL_URL, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncConnectionsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncConnectionsWithResponse(self._with_response())


class AsyncConnectionsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncConnections) -> None:
        self.list = async_with_response(resource.list)
        self.get = async_with_response(resource.get)
        self.list_accounts = async_with_response(resource.list_accounts)
        self.disable = async_with_response(resource.disable)
        self.refresh = async_with_response(resource.refresh)
        self.get_return_rates = async_with_response(resource.get_return_rates)
        self.sync_transactions = async_with_response(resource.sync_transactions)
        self.delete = async_with_response(resource.delete)
        self.list_all_accounts = async_with_response(resource.list_all_accounts)
        self.create_portal_url = async_with_response(resource.create_portal_url)
