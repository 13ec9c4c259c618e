# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Orders, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, Secret, async_with_response, with_response

if TYPE_CHECKING:
    import builtins
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import (
        AccountInformationGetUserAccountOrdersState,
        AccountInformationGetUserAccountOrdersV2State,
        AccountOrderRecord,
        AccountOrderRecordV2,
        AccountOrdersV2Response,
        ActionStrict,
        ActionStrictWithOptions,
        AllAccountOrdersResponse,
        CancelOrderResponse,
        ComplexOrderLeg,
        ComplexOrderResponse,
        CryptoOrderFormTimeInForce,
        CryptoOrderFormType,
        CryptoOrderPreview,
        CryptoTradingInstrument,
        ManualTradeAndImpact,
        ManualTradeFormComplexType,
        ManualTradePlaceTimeInForceStrict,
        MlegLeg,
        MlegOrderResponse,
        MlegOrderTypeStrict,
        MlegPriceEffectStrict,
        OptionImpact,
        OrderTypeStrict,
        OrderUpdatedResponse,
        RecentOrdersResponse,
        SimpleTradeFormOrderType,
        SimpleTradeFormPriceEffect,
        SimpleTradeFormTimeInForce,
        SimpleTradeFormTradingSession,
        SimpleTradeLeg,
        SimpleTradeResponse,
        TimeInForceStrict,
        TradingSession,
    )

_LIST: Operation[list[AccountOrderRecord]] = Operation(
    "orders.list",
    "GET",
    "/accounts/{accountId}/orders",
    response_type="list[AccountOrderRecord]",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_GET: Operation[AccountOrderRecord] = Operation(
    "orders.get",
    "POST",
    "/accounts/{accountId}/orders/details",
    response_type="AccountOrderRecord",
    body="OrderDetailRequestBody",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={"accountId": "account_id", "userId": "user_id", "userSecret": "user_secret"},
)
_GET_V2: Operation[AccountOrderRecordV2] = Operation(
    "orders.get_v2",
    "GET",
    "/accounts/{accountId}/orders/details/v2/{brokerageOrderId}",
    response_type="AccountOrderRecordV2",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={
        "accountId": "account_id",
        "brokerageOrderId": "brokerage_order_id",
        "userId": "user_id",
        "userSecret": "user_secret",
    },
)
_LIST_V2: Operation[AccountOrdersV2Response] = Operation(
    "orders.list_v2",
    "GET",
    "/accounts/{accountId}/orders/v2",
    response_type="AccountOrdersV2Response",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_LIST_RECENT: Operation[RecentOrdersResponse] = Operation(
    "orders.list_recent",
    "GET",
    "/accounts/{accountId}/recentOrders",
    response_type="RecentOrdersResponse",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_LIST_RECENT_V2: Operation[AccountOrdersV2Response] = Operation(
    "orders.list_recent_v2",
    "GET",
    "/accounts/{accountId}/recentOrders/v2",
    response_type="AccountOrdersV2Response",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_CANCEL: Operation[CancelOrderResponse] = Operation(
    "orders.cancel",
    "POST",
    "/accounts/{accountId}/trading/cancel",
    response_type="CancelOrderResponse",
    body="CancelOrderRequestBody",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_PLACE_COMPLEX: Operation[ComplexOrderResponse] = Operation(
    "orders.place_complex",
    "POST",
    "/accounts/{accountId}/trading/complex",
    response_type="ComplexOrderResponse",
    body="ManualTradeFormComplex",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"accountId": "account_id", "userId": "user_id", "userSecret": "user_secret"},
)
_PLACE_CRYPTO: Operation[OrderUpdatedResponse] = Operation(
    "orders.place_crypto",
    "POST",
    "/accounts/{accountId}/trading/crypto",
    response_type="OrderUpdatedResponse",
    body="CryptoOrderForm",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_PREVIEW_CRYPTO: Operation[CryptoOrderPreview] = Operation(
    "orders.preview_crypto",
    "POST",
    "/accounts/{accountId}/trading/crypto/preview",
    response_type="CryptoOrderPreview",
    body="CryptoOrderForm",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_PLACE_MULTI_LEG: Operation[MlegOrderResponse] = Operation(
    "orders.place_multi_leg",
    "POST",
    "/accounts/{accountId}/trading/options",
    response_type="MlegOrderResponse",
    body="MlegTradeForm",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_PREVIEW_MULTI_LEG: Operation[OptionImpact] = Operation(
    "orders.preview_multi_leg",
    "POST",
    "/accounts/{accountId}/trading/options/impact",
    response_type="OptionImpact",
    body="MlegTradeForm",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_REPLACE: Operation[AccountOrderRecord] = Operation(
    "orders.replace",
    "POST",
    "/accounts/{accountId}/trading/replace",
    response_type="AccountOrderRecord",
    body="ManualTradeReplaceForm",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"accountId": "account_id", "userId": "user_id", "userSecret": "user_secret"},
)
_PREVIEW: Operation[ManualTradeAndImpact] = Operation(
    "orders.preview",
    "POST",
    "/trade/impact",
    response_type="ManualTradeAndImpact",
    body="ManualTradeForm",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret"},
)
_PLACE: Operation[AccountOrderRecord] = Operation(
    "orders.place",
    "POST",
    "/trade/place",
    response_type="AccountOrderRecord",
    body="ManualTradeFormWithOptions",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret"},
)
_PLACE_PREVIEWED: Operation[AccountOrderRecord] = Operation(
    "orders.place_previewed",
    "POST",
    "/trade/{tradeId}",
    response_type="AccountOrderRecord",
    body="ValidatedTradeBody",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"tradeId": "trade_id", "userId": "user_id", "userSecret": "user_secret"},
)
_LIST_ALL: Operation[AllAccountOrdersResponse] = Operation(
    "orders.list_all",
    "GET",
    "/accounts/{accountId}/orders/all",
    response_type="AllAccountOrdersResponse",
    secret_query_params=("userSecret",),
    safe=True,
    cost=(("customer", 1), ("account", 1)),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)
_PLACE_SIMPLE: Operation[SimpleTradeResponse] = Operation(
    "orders.place_simple",
    "POST",
    "/accounts/{accountId}/trading/simple",
    response_type="SimpleTradeResponse",
    body="SimpleTradeForm",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
    argument_names={"userId": "user_id", "userSecret": "user_secret", "accountId": "account_id"},
)


class Orders(Resource):
    """
    Orders: `list`, `get`, `get_v2`, `list_v2`, `list_recent`, `list_recent_v2`, `cancel`, `place_complex`,
    `place_crypto`, `preview_crypto`, `place_multi_leg`, `preview_multi_leg`, `replace`, `preview`, `place`,
    `place_previewed`, `list_all`, `place_simple`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        state: AccountInformationGetUserAccountOrdersState | Literal["all", "open", "executed"] | Unset = UNSET,
        days: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[AccountOrderRecord]:
        """
        Orders of one account from the last days, one record per leg.

        Live or up to a day old, depending on the plan. A disabled connection keeps answering with the last state
        that was read. `orders.list_all` keeps the legs of an order together.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            state: Orders to return: `all`, `open` or `executed`. Default: `all`.
            days: How many days to look back, 1 to 90. Default: 30.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: One order, or one leg of an order with several legs.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.orders.list(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountOrders. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountOrders
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "state": state, "days": days},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[AccountOrderRecord] = self._call(_LIST, **_arguments, **self._options(_LIST, options))
        return _result

    def get(
        self,
        *,
        account_id: str,
        brokerage_order_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrderRecord:
        """
        One order with a single leg, read live from the brokerage.

        Finds only orders placed through SnapTrade. For several legs use `orders.get_v2`.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            account_id: Account, by the `id` that `accounts.list_all` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            brokerage_order_id: Order id assigned by the brokerage, as in `orders.place`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order, or one leg of an order with several legs.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.orders.get(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", brokerage_order_id="brokerage-order-id"
            ... )

        Vendor's operation id: AccountInformation_getUserAccountOrderDetail. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountOrderDetail
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {"brokerage_order_id": brokerage_order_id},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrderRecord = self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    def get_v2(
        self,
        *,
        account_id: str,
        brokerage_order_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrderRecordV2:
        """
        One order with all its legs, read live from the brokerage.

        Experimental. Finds only orders placed through SnapTrade.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            account_id: Account, by the `id` that `accounts.list_all` returns.
            brokerage_order_id: Order, by the id that its brokerage gave it.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order with all its legs.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.orders.get_v2(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", brokerage_order_id="brokerage-order-id"
            ... )

        Vendor's operation id: AccountInformation_getUserAccountOrderDetailV2. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/AccountInformation_getUserAccountOrderDetailV2
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id, "brokerageOrderId": brokerage_order_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrderRecordV2 = self._call(_GET_V2, **_arguments, **self._options(_GET_V2, options))
        return _result

    def list_v2(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        state: AccountInformationGetUserAccountOrdersV2State | Literal["all", "open", "executed"] | Unset = UNSET,
        days: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrdersV2Response:
        """
        Orders of one account from the last days, each with all its legs.

        Experimental. A disabled connection keeps answering with the last state that was read.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            state: Orders to return: `all`, `open` or `executed`. Default: `all`.
            days: How many days to look back, 1 to 90. Default: 30.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Orders with their legs.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.orders.list_v2(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountOrdersV2. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/AccountInformation_getUserAccountOrdersV2
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "state": state, "days": days},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrdersV2Response = self._call(_LIST_V2, **_arguments, **self._options(_LIST_V2, options))
        return _result

    def list_recent(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        only_executed: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecentOrdersResponse:
        """
        Orders of one account from the last 24 hours, read live from the brokerage.

        At most one page of the brokerage's, mostly 100 orders. Only executed orders unless `only_executed` is
        false.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            only_executed: Whether to leave out orders that have not executed. Default: true.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Orders of the last 24 hours.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.orders.list_recent(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountRecentOrders. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountRecentOrders
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "only_executed": only_executed},
        }
        del user_secret  # no traceback of ours shows them
        _result: RecentOrdersResponse = self._call(_LIST_RECENT, **_arguments, **self._options(_LIST_RECENT, options))
        return _result

    def list_recent_v2(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        only_executed: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrdersV2Response:
        """
        Orders of one account from the last 24 hours, each with all its legs, read live.

        Each call is billed. Only executed orders unless `only_executed` is false.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            only_executed: Whether to leave out orders that have not executed. Default: true.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Orders with their legs.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.orders.list_recent_v2(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountRecentOrdersV2. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/AccountInformation_getUserAccountRecentOrdersV2
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "only_executed": only_executed},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrdersV2Response = self._call(
            _LIST_RECENT_V2, **_arguments, **self._options(_LIST_RECENT_V2, options)
        )
        return _result

    def cancel(
        self,
        *,
        account_id: str,
        brokerage_order_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CancelOrderResponse:
        """
        Cancel an open order, for any kind of instrument.

        Never retried automatically. The brokerage may still execute the order before the cancellation takes effect.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            brokerage_order_id: Order id assigned by the brokerage, as in `orders.list_all`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Result of a cancellation.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.orders.cancel(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", brokerage_order_id="brokerage-order-id"
            ... )

        Vendor's operation id: Trading_cancelOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_cancelOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {"brokerage_order_id": brokerage_order_id},
        }
        del user_secret  # no traceback of ours shows them
        _result: CancelOrderResponse = self._call(_CANCEL, **_arguments, **self._options(_CANCEL, options))
        return _result

    def place_complex(
        self,
        *,
        account_id: str,
        type: ManualTradeFormComplexType | Literal["OCO", "OTO", "OTOCO"],
        orders: builtins.list[ComplexOrderLeg],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        client_order_id: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ComplexOrderResponse:
        """
        Place linked orders: OCO, OTO or OTOCO (bracket).

        Trades real money. Never retried automatically. `client_order_id` is forwarded, but few brokerages refuse a
        second order with the same value. Few brokerages support it. The orders appear in the account only after the
        next sync.

        Needs credentials; costs 1 token of `customer`.

        Args:
            account_id: Account, by the `id` that `accounts.list_all` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            type: OCO, OTO or OTOCO, as requested.
            orders: OCO: two PEER orders. OTO: one TRIGGER, one CONDITIONAL. OTOCO: one TRIGGER, two PEER.
            client_order_id: Your own id, forwarded to the brokerage; few refuse duplicates. Null or absent for
                none.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Result of placing linked orders; their records appear after the next sync.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_snaptrade.models import (
            ...     ActionStrictWithOptions,
            ...     ComplexOrderLeg,
            ...     ComplexOrderLegOrderRole,
            ...     OrderTypeStrict,
            ...     TimeInForceStrict,
            ...     TradingInstrument,
            ...     TradingInstrumentType,
            ... )
            >>> snaptrade.orders.place_complex(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     type="OCO",
            ...     orders=[
            ...         ComplexOrderLeg(
            ...             order_role=ComplexOrderLegOrderRole.TRIGGER,
            ...             action=ActionStrictWithOptions.BUY,
            ...             instrument=TradingInstrument(symbol="symbol", type=TradingInstrumentType.EQUITY),
            ...             order_type=OrderTypeStrict.LIMIT,
            ...             time_in_force=TimeInForceStrict.FOK,
            ...             units=1,
            ...         )
            ...     ],
            ... )

        Vendor's operation id: Trading_placeComplexOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_placeComplexOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {"type": type, "orders": orders, "client_order_id": client_order_id},
        }
        del user_secret  # no traceback of ours shows them
        _result: ComplexOrderResponse = self._call(
            _PLACE_COMPLEX, **_arguments, **self._options(_PLACE_COMPLEX, options)
        )
        return _result

    def place_crypto(
        self,
        *,
        account_id: str,
        instrument: CryptoTradingInstrument,
        side: ActionStrict | Literal["BUY", "SELL"],
        type: CryptoOrderFormType
        | Literal["MARKET", "LIMIT", "STOP_LOSS_MARKET", "STOP_LOSS_LIMIT", "TAKE_PROFIT_MARKET", "TAKE_PROFIT_LIMIT"],
        time_in_force: CryptoOrderFormTimeInForce | Literal["GTC", "FOK", "IOC", "GTD"],
        amount: Decimal | int | str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        limit_price: Decimal | int | str | Unset = UNSET,
        stop_price: Decimal | int | str | Unset = UNSET,
        post_only: bool | Unset = UNSET,
        expiration_date: datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OrderUpdatedResponse:
        """
        Place a cryptocurrency order at once, without a preview.

        Trades real money. Never retried automatically.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            instrument: Coin or pair to trade.
            side: Side of the order, in terms of the base currency.
            type: Type of the order, which decides the prices that it needs.
            time_in_force: How long the order stays active.
            amount: Quantity of the base currency.
            limit_price: Limit price in the quote currency. Required for `LIMIT`, `STOP_LOSS_LIMIT` and
                `TAKE_PROFIT_LIMIT`.
            stop_price: Trigger price in the quote currency. Required for all types but `MARKET` and `LIMIT`.
            post_only: Required for `LIMIT`, not allowed otherwise. True rejects an order that would execute at
                once as taker.
            expiration_date: When the order expires. Required for `GTD`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Result of placing an order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_snaptrade.models import CryptoTradingInstrument, CryptoTradingInstrumentType
            >>> snaptrade.orders.place_crypto(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     instrument=CryptoTradingInstrument(
            ...         symbol="symbol", type=CryptoTradingInstrumentType.CRYPTOCURRENCY
            ...     ),
            ...     side="BUY",
            ...     type="MARKET",
            ...     time_in_force="GTC",
            ...     amount="10",
            ... )

        Vendor's operation id: Trading_placeCryptoOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_placeCryptoOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "instrument": instrument,
                "side": side,
                "type": type,
                "time_in_force": time_in_force,
                "amount": amount,
                "limit_price": limit_price,
                "stop_price": stop_price,
                "post_only": post_only,
                "expiration_date": expiration_date,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: OrderUpdatedResponse = self._call(_PLACE_CRYPTO, **_arguments, **self._options(_PLACE_CRYPTO, options))
        return _result

    def preview_crypto(
        self,
        *,
        account_id: str,
        instrument: CryptoTradingInstrument,
        side: ActionStrict | Literal["BUY", "SELL"],
        type: CryptoOrderFormType
        | Literal["MARKET", "LIMIT", "STOP_LOSS_MARKET", "STOP_LOSS_LIMIT", "TAKE_PROFIT_MARKET", "TAKE_PROFIT_LIMIT"],
        time_in_force: CryptoOrderFormTimeInForce | Literal["GTC", "FOK", "IOC", "GTD"],
        amount: Decimal | int | str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        limit_price: Decimal | int | str | Unset = UNSET,
        stop_price: Decimal | int | str | Unset = UNSET,
        post_only: bool | Unset = UNSET,
        expiration_date: datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CryptoOrderPreview:
        """
        Estimate the fee of a cryptocurrency order.

        Places nothing.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            instrument: Coin or pair to trade.
            side: Side of the order, in terms of the base currency.
            type: Type of the order, which decides the prices that it needs.
            time_in_force: How long the order stays active.
            amount: Quantity of the base currency.
            limit_price: Limit price in the quote currency. Required for `LIMIT`, `STOP_LOSS_LIMIT` and
                `TAKE_PROFIT_LIMIT`.
            stop_price: Trigger price in the quote currency. Required for all types but `MARKET` and `LIMIT`.
            post_only: Required for `LIMIT`, not allowed otherwise. True rejects an order that would execute at
                once as taker.
            expiration_date: When the order expires. Required for `GTD`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Estimate for a cryptocurrency order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_snaptrade.models import CryptoTradingInstrument, CryptoTradingInstrumentType
            >>> snaptrade.orders.preview_crypto(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     instrument=CryptoTradingInstrument(
            ...         symbol="symbol", type=CryptoTradingInstrumentType.CRYPTOCURRENCY
            ...     ),
            ...     side="BUY",
            ...     type="MARKET",
            ...     time_in_force="GTC",
            ...     amount="10",
            ... )

        Vendor's operation id: Trading_previewCryptoOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_previewCryptoOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "instrument": instrument,
                "side": side,
                "type": type,
                "time_in_force": time_in_force,
                "amount": amount,
                "limit_price": limit_price,
                "stop_price": stop_price,
                "post_only": post_only,
                "expiration_date": expiration_date,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: CryptoOrderPreview = self._call(
            _PREVIEW_CRYPTO, **_arguments, **self._options(_PREVIEW_CRYPTO, options)
        )
        return _result

    def place_multi_leg(
        self,
        *,
        account_id: str,
        order_type: MlegOrderTypeStrict | Literal["MARKET", "LIMIT", "STOP_LOSS_MARKET", "STOP_LOSS_LIMIT"],
        time_in_force: TimeInForceStrict | Literal["FOK", "Day", "GTC", "IOC"],
        legs: builtins.list[MlegLeg],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        limit_price: Decimal | int | str | None | Unset = UNSET,
        stop_price: Decimal | int | str | None | Unset = UNSET,
        price_effect: MlegPriceEffectStrict | Literal["CREDIT", "DEBIT", "EVEN"] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MlegOrderResponse:
        """
        Place an option order with several legs.

        Trades real money. Never retried automatically. Only at brokerages that trade options through SnapTrade.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            order_type: Type of the order, which decides the prices that it needs.
            time_in_force: How long the order stays active.
            limit_price: Net limit price; required for types that end in `LIMIT`. With `price_effect` `EVEN`
                omit it, or send 0.
            stop_price: Stop price; required for types that begin with `STOP_LOSS`.
            price_effect: Whether the order should receive or pay cash. For orders with a limit only.
            legs: Legs of the order, 1 to 4.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Result of placing an option order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_snaptrade.models import (
            ...     MlegActionStrict,
            ...     MlegInstrumentType,
            ...     MlegLeg,
            ...     MlegTradingInstrument,
            ... )
            >>> snaptrade.orders.place_multi_leg(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     order_type="MARKET",
            ...     time_in_force="FOK",
            ...     legs=[
            ...         MlegLeg(
            ...             instrument=MlegTradingInstrument(
            ...                 symbol="symbol", instrument_type=MlegInstrumentType.OPTION
            ...             ),
            ...             action=MlegActionStrict.BUY,
            ...             units=1,
            ...         )
            ...     ],
            ... )

        Vendor's operation id: Trading_placeMlegOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_placeMlegOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "order_type": order_type,
                "time_in_force": time_in_force,
                "limit_price": limit_price,
                "stop_price": stop_price,
                "price_effect": price_effect,
                "legs": legs,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: MlegOrderResponse = self._call(
            _PLACE_MULTI_LEG, **_arguments, **self._options(_PLACE_MULTI_LEG, options)
        )
        return _result

    def preview_multi_leg(
        self,
        *,
        account_id: str,
        order_type: MlegOrderTypeStrict | Literal["MARKET", "LIMIT", "STOP_LOSS_MARKET", "STOP_LOSS_LIMIT"],
        time_in_force: TimeInForceStrict | Literal["FOK", "Day", "GTC", "IOC"],
        legs: builtins.list[MlegLeg],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        limit_price: Decimal | int | str | None | Unset = UNSET,
        stop_price: Decimal | int | str | None | Unset = UNSET,
        price_effect: MlegPriceEffectStrict | Literal["CREDIT", "DEBIT", "EVEN"] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OptionImpact:
        """
        Simulate an option order of up to 4 legs: cash change and fees.

        Places nothing. Few brokerages support it.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            order_type: Type of the order, which decides the prices that it needs.
            time_in_force: How long the order stays active.
            limit_price: Net limit price; required for types that end in `LIMIT`. With `price_effect` `EVEN`
                omit it, or send 0.
            stop_price: Stop price; required for types that begin with `STOP_LOSS`.
            price_effect: Whether the order should receive or pay cash. For orders with a limit only.
            legs: Legs of the order, 1 to 4.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Estimate for an option order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_snaptrade.models import (
            ...     MlegActionStrict,
            ...     MlegInstrumentType,
            ...     MlegLeg,
            ...     MlegTradingInstrument,
            ... )
            >>> snaptrade.orders.preview_multi_leg(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     order_type="MARKET",
            ...     time_in_force="FOK",
            ...     legs=[
            ...         MlegLeg(
            ...             instrument=MlegTradingInstrument(
            ...                 symbol="symbol", instrument_type=MlegInstrumentType.OPTION
            ...             ),
            ...             action=MlegActionStrict.BUY,
            ...             units=1,
            ...         )
            ...     ],
            ... )

        Vendor's operation id: Trading_getOptionImpact. See
        https://docs.snaptrade.com/reference/Trading/Trading_getOptionImpact
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "order_type": order_type,
                "time_in_force": time_in_force,
                "limit_price": limit_price,
                "stop_price": stop_price,
                "price_effect": price_effect,
                "legs": legs,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: OptionImpact = self._call(
            _PREVIEW_MULTI_LEG, **_arguments, **self._options(_PREVIEW_MULTI_LEG, options)
        )
        return _result

    def replace(
        self,
        *,
        account_id: str,
        brokerage_order_id: str,
        action: ActionStrictWithOptions
        | Literal["BUY", "SELL", "BUY_TO_OPEN", "BUY_TO_CLOSE", "SELL_TO_OPEN", "SELL_TO_CLOSE"],
        order_type: OrderTypeStrict | Literal["Limit", "Market", "StopLimit", "Stop"],
        time_in_force: TimeInForceStrict | Literal["FOK", "Day", "GTC", "IOC"],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        price: Decimal | int | str | None | Unset = UNSET,
        symbol: str | Unset = UNSET,
        stop: Decimal | int | str | None | Unset = UNSET,
        units: Decimal | int | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrderRecord:
        """
        Replace a pending order by another one.

        Trades real money. Never retried automatically. Most brokerages cancel and place again, so the order id can
        change: use the returned one.

        Needs credentials; costs 1 token of `customer`.

        Args:
            account_id: Account that holds the order, by its SnapTrade id.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            brokerage_order_id: Order to replace, by the id that its brokerage gave it.
            action: Side of the new order.
            order_type: Type of the new order, which decides the prices that it needs.
            time_in_force: How long the new order stays active.
            price: Limit price in the security's currency. Required for `Limit` and `StopLimit`.
            symbol: Ticker, or OCC symbol of an option.
            stop: Stop price in the security's currency. Required for `Stop` and `StopLimit`.
            units: Quantity of the new order; fractions where the brokerage allows them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order, or one leg of an order with several legs.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.orders.replace(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     brokerage_order_id="brokerage-order-id",
            ...     action="BUY",
            ...     order_type="Limit",
            ...     time_in_force="FOK",
            ... )

        Vendor's operation id: Trading_replaceOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_replaceOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "brokerage_order_id": brokerage_order_id,
                "action": action,
                "order_type": order_type,
                "time_in_force": time_in_force,
                "price": price,
                "symbol": symbol,
                "stop": stop,
                "units": units,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrderRecord = self._call(_REPLACE, **_arguments, **self._options(_REPLACE, options))
        return _result

    def preview(
        self,
        *,
        account_id: str,
        action: ActionStrict | Literal["BUY", "SELL"],
        universal_symbol_id: str,
        order_type: OrderTypeStrict | Literal["Limit", "Market", "StopLimit", "Stop"],
        time_in_force: TimeInForceStrict | Literal["FOK", "Day", "GTC", "IOC"],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        price: Decimal | int | str | None | Unset = UNSET,
        stop: Decimal | int | str | None | Unset = UNSET,
        units: Decimal | int | str | None | Unset = UNSET,
        notional_value: Decimal | int | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ManualTradeAndImpact:
        """
        Simulate an order: remaining cash, commission and fees.

        Places nothing. Pass the `id` of the returned trade to `orders.place_previewed` within 5 minutes to place
        it.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account to simulate the order in, by its SnapTrade id.
            action: Side of the order.
            universal_symbol_id: Security, by the `id` from `symbols.search`.
            order_type: Type of the order, which decides the prices that it needs.
            time_in_force: How long the order would stay active.
            price: Limit price in the security's currency. Required for `Limit` and `StopLimit`.
            stop: Stop price in the security's currency. Required for `Stop` and `StopLimit`.
            units: Quantity to trade; fractions where the brokerage allows them. Must be null with
                `notional_value`.
            notional_value: Cash amount to trade. Must be null with `units`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A simulated order and its effect on the account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.orders.preview(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     action="BUY",
            ...     universal_symbol_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     order_type="Limit",
            ...     time_in_force="FOK",
            ... )

        Vendor's operation id: Trading_getOrderImpact. See
        https://docs.snaptrade.com/reference/Trading/Trading_getOrderImpact
        """
        _arguments: dict[str, Any] = {
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "account_id": account_id,
                "action": action,
                "universal_symbol_id": universal_symbol_id,
                "order_type": order_type,
                "time_in_force": time_in_force,
                "price": price,
                "stop": stop,
                "units": units,
                "notional_value": notional_value,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: ManualTradeAndImpact = self._call(_PREVIEW, **_arguments, **self._options(_PREVIEW, options))
        return _result

    def place(
        self,
        *,
        account_id: str,
        action: ActionStrictWithOptions
        | Literal["BUY", "SELL", "BUY_TO_OPEN", "BUY_TO_CLOSE", "SELL_TO_OPEN", "SELL_TO_CLOSE"],
        order_type: OrderTypeStrict | Literal["Limit", "Market", "StopLimit", "Stop"],
        time_in_force: ManualTradePlaceTimeInForceStrict | Literal["FOK", "Day", "GTC", "IOC", "GTD"],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        universal_symbol_id: str | None | Unset = UNSET,
        symbol: str | None | Unset = UNSET,
        trading_session: TradingSession | Literal["REGULAR", "EXTENDED"] | Unset = UNSET,
        expiry_date: datetime | None | Unset = UNSET,
        price: Decimal | int | str | None | Unset = UNSET,
        stop: Decimal | int | str | None | Unset = UNSET,
        units: Decimal | int | str | None | Unset = UNSET,
        notional_value: Decimal | int | str | None | Unset = UNSET,
        client_order_id: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrderRecord:
        """
        Place an order for shares, funds or a single option at once, without a preview.

        Trades real money. Never retried automatically. `client_order_id` is forwarded, but few brokerages refuse a
        second order with the same value. Needs a connection with trading access. Refresh the connection to see the
        effect on the account.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account to trade in, by its SnapTrade id.
            action: Side of the order.
            universal_symbol_id: Security, by the `id` from `symbols.search`. Null or absent when `symbol` is
                given.
            symbol: Ticker, or OCC symbol of an option. Null or absent when `universal_symbol_id` is given.
            order_type: Type of the order, which decides whether `price` and `stop` are required.
            time_in_force: How long the order stays active.
            trading_session: Trading hours; extended hours only where the brokerage supports them. Default:
                `REGULAR`.
            expiry_date: When the order expires; required with `GTD` and null or absent otherwise. UTC without
                an offset.
            price: Limit price in the security's currency. Required for `Limit` and `StopLimit`.
            stop: Stop price in the security's currency. Required for `Stop` and `StopLimit`.
            units: Shares, or contracts of an option. Null or absent with `notional_value`.
            notional_value: Cash amount to trade. Null or absent with `units`.
            client_order_id: Your own id, forwarded to the brokerage; few refuse duplicates. Null or absent for
                none.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order, or one leg of an order with several legs.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.orders.place(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     action="BUY",
            ...     order_type="Limit",
            ...     time_in_force="FOK",
            ... )

        Vendor's operation id: Trading_placeForceOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_placeForceOrder
        """
        _arguments: dict[str, Any] = {
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "account_id": account_id,
                "action": action,
                "universal_symbol_id": universal_symbol_id,
                "symbol": symbol,
                "order_type": order_type,
                "time_in_force": time_in_force,
                "trading_session": trading_session,
                "expiry_date": expiry_date,
                "price": price,
                "stop": stop,
                "units": units,
                "notional_value": notional_value,
                "client_order_id": client_order_id,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrderRecord = self._call(_PLACE, **_arguments, **self._options(_PLACE, options))
        return _result

    def place_previewed(
        self,
        *,
        trade_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        wait_to_confirm: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrderRecord:
        """
        Place an order that was simulated before.

        Trades real money. Never retried automatically. A preview expires after 5 minutes.

        Needs credentials; costs 1 token of `customer`.

        Args:
            trade_id: Trade to place, by the `id` from `orders.preview`.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            wait_to_confirm: False answers faster, but often with status `PENDING`. Default: true.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order, or one leg of an order with several legs.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.orders.place_previewed(trade_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Trading_placeOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_placeOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"tradeId": trade_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {"wait_to_confirm": wait_to_confirm},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrderRecord = self._call(
            _PLACE_PREVIEWED, **_arguments, **self._options(_PLACE_PREVIEWED, options)
        )
        return _result

    def list_all(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        state: AccountInformationGetUserAccountOrdersState | Literal["all", "open", "executed"] | Unset = UNSET,
        days: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AllAccountOrdersResponse:
        """
        Orders of one account for every kind of instrument, each with all its legs.

        Experimental. Legs carry the same instruments as positions; `order_type.kind` tells which prices an order
        has.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            state: Orders to return: `all`, `open` or `executed`. Default: `all`.
            days: How many days to look back, 1 to 90. Default: 30.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Orders of one account, for every kind of instrument.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> snaptrade.orders.list_all(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getAllAccountOrders.
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "state": state, "days": days},
        }
        del user_secret  # no traceback of ours shows them
        _result: AllAccountOrdersResponse = self._call(_LIST_ALL, **_arguments, **self._options(_LIST_ALL, options))
        return _result

    def place_simple(
        self,
        *,
        account_id: str,
        order_type: SimpleTradeFormOrderType | Literal["limit", "market", "stop", "stop_limit"],
        time_in_force: SimpleTradeFormTimeInForce | Literal["day", "gtc", "gtd", "fok", "ioc"],
        legs: builtins.list[SimpleTradeLeg],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        limit_price: Decimal | int | str | None | Unset = UNSET,
        stop_price: Decimal | int | str | None | Unset = UNSET,
        price_effect: SimpleTradeFormPriceEffect | Literal["credit", "debit", "even"] | None | Unset = UNSET,
        client_order_id: str | None | Unset = UNSET,
        expiry_date: datetime | None | Unset = UNSET,
        notional_value: Decimal | int | str | None | Unset = UNSET,
        trading_session: SimpleTradeFormTradingSession | Literal["regular", "extended"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SimpleTradeResponse:
        """
        Place an order for shares, options or futures, with one leg or several.

        Experimental. Trades real money. Never retried automatically. `client_order_id` is forwarded, but few
        brokerages refuse a second order with the same value.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            order_type: Type of the order, which decides the prices that it needs.
            time_in_force: How long the order stays active.
            legs: Legs of the order, at least 1.
            limit_price: Limit price. Required for `limit` and `stop_limit`.
            stop_price: Stop price. Required for `stop` and `stop_limit`.
            price_effect: Whether an order with several legs should receive or pay cash. Null or absent with one
                leg.
            client_order_id: Your own id, forwarded to the brokerage; few refuse duplicates. Null or absent for
                none.
            expiry_date: When the order expires; required with `gtd`. Null or absent otherwise.
            notional_value: Cash amount to trade instead of `units` of a leg. Null or absent otherwise.
            trading_session: Trading hours. Absent for the brokerage's default.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Result of placing an order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_snaptrade.models import (
            ...     SimpleTradeInstrument,
            ...     SimpleTradeInstrumentKind,
            ...     SimpleTradeLeg,
            ...     SimpleTradeLegAction,
            ... )
            >>> snaptrade.orders.place_simple(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     order_type="limit",
            ...     time_in_force="day",
            ...     legs=[
            ...         SimpleTradeLeg(
            ...             instrument=SimpleTradeInstrument(kind=SimpleTradeInstrumentKind.EQUITY, symbol="symbol"),
            ...             action=SimpleTradeLegAction.BUY,
            ...         )
            ...     ],
            ... )

        Vendor's operation id: Trading_placeSimpleOrder.
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "order_type": order_type,
                "time_in_force": time_in_force,
                "legs": legs,
                "limit_price": limit_price,
                "stop_price": stop_price,
                "price_effect": price_effect,
                "client_order_id": client_order_id,
                "expiry_date": expiry_date,
                "notional_value": notional_value,
                "trading_session": trading_session,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: SimpleTradeResponse = self._call(_PLACE_SIMPLE, **_arguments, **self._options(_PLACE_SIMPLE, options))
        return _result

    @property
    def with_response(self) -> OrdersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return OrdersWithResponse(self._with_response())


class OrdersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Orders) -> None:
        self.list = with_response(resource.list)
        self.get = with_response(resource.get)
        self.get_v2 = with_response(resource.get_v2)
        self.list_v2 = with_response(resource.list_v2)
        self.list_recent = with_response(resource.list_recent)
        self.list_recent_v2 = with_response(resource.list_recent_v2)
        self.cancel = with_response(resource.cancel)
        self.place_complex = with_response(resource.place_complex)
        self.place_crypto = with_response(resource.place_crypto)
        self.preview_crypto = with_response(resource.preview_crypto)
        self.place_multi_leg = with_response(resource.place_multi_leg)
        self.preview_multi_leg = with_response(resource.preview_multi_leg)
        self.replace = with_response(resource.replace)
        self.preview = with_response(resource.preview)
        self.place = with_response(resource.place)
        self.place_previewed = with_response(resource.place_previewed)
        self.list_all = with_response(resource.list_all)
        self.place_simple = with_response(resource.place_simple)


class AsyncOrders(Resource):
    """
    Orders: `list`, `get`, `get_v2`, `list_v2`, `list_recent`, `list_recent_v2`, `cancel`, `place_complex`,
    `place_crypto`, `preview_crypto`, `place_multi_leg`, `preview_multi_leg`, `replace`, `preview`, `place`,
    `place_previewed`, `list_all`, `place_simple`.
    """

    __slots__ = ()

    async def list(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        state: AccountInformationGetUserAccountOrdersState | Literal["all", "open", "executed"] | Unset = UNSET,
        days: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> builtins.list[AccountOrderRecord]:
        """
        Orders of one account from the last days, one record per leg.

        Live or up to a day old, depending on the plan. A disabled connection keeps answering with the last state
        that was read. `orders.list_all` keeps the legs of an order together.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            state: Orders to return: `all`, `open` or `executed`. Default: `all`.
            days: How many days to look back, 1 to 90. Default: 30.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: One order, or one leg of an order with several legs.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.orders.list(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountOrders. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountOrders
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "state": state, "days": days},
        }
        del user_secret  # no traceback of ours shows them
        _result: builtins.list[AccountOrderRecord] = await self._call(
            _LIST, **_arguments, **self._options(_LIST, options)
        )
        return _result

    async def get(
        self,
        *,
        account_id: str,
        brokerage_order_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrderRecord:
        """
        One order with a single leg, read live from the brokerage.

        Finds only orders placed through SnapTrade. For several legs use `orders.get_v2`.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            account_id: Account, by the `id` that `accounts.list_all` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            brokerage_order_id: Order id assigned by the brokerage, as in `orders.place`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order, or one leg of an order with several legs.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.orders.get(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", brokerage_order_id="brokerage-order-id"
            ... )

        Vendor's operation id: AccountInformation_getUserAccountOrderDetail. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountOrderDetail
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {"brokerage_order_id": brokerage_order_id},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrderRecord = await self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    async def get_v2(
        self,
        *,
        account_id: str,
        brokerage_order_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrderRecordV2:
        """
        One order with all its legs, read live from the brokerage.

        Experimental. Finds only orders placed through SnapTrade.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            account_id: Account, by the `id` that `accounts.list_all` returns.
            brokerage_order_id: Order, by the id that its brokerage gave it.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order with all its legs.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.orders.get_v2(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", brokerage_order_id="brokerage-order-id"
            ... )

        Vendor's operation id: AccountInformation_getUserAccountOrderDetailV2. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/AccountInformation_getUserAccountOrderDetailV2
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id, "brokerageOrderId": brokerage_order_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrderRecordV2 = await self._call(_GET_V2, **_arguments, **self._options(_GET_V2, options))
        return _result

    async def list_v2(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        state: AccountInformationGetUserAccountOrdersV2State | Literal["all", "open", "executed"] | Unset = UNSET,
        days: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrdersV2Response:
        """
        Orders of one account from the last days, each with all its legs.

        Experimental. A disabled connection keeps answering with the last state that was read.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            state: Orders to return: `all`, `open` or `executed`. Default: `all`.
            days: How many days to look back, 1 to 90. Default: 30.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Orders with their legs.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.orders.list_v2(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountOrdersV2. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/AccountInformation_getUserAccountOrdersV2
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "state": state, "days": days},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrdersV2Response = await self._call(_LIST_V2, **_arguments, **self._options(_LIST_V2, options))
        return _result

    async def list_recent(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        only_executed: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecentOrdersResponse:
        """
        Orders of one account from the last 24 hours, read live from the brokerage.

        At most one page of the brokerage's, mostly 100 orders. Only executed orders unless `only_executed` is
        false.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            only_executed: Whether to leave out orders that have not executed. Default: true.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Orders of the last 24 hours.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.orders.list_recent(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountRecentOrders. See
        https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountRecentOrders
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "only_executed": only_executed},
        }
        del user_secret  # no traceback of ours shows them
        _result: RecentOrdersResponse = await self._call(
            _LIST_RECENT, **_arguments, **self._options(_LIST_RECENT, options)
        )
        return _result

    async def list_recent_v2(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        only_executed: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrdersV2Response:
        """
        Orders of one account from the last 24 hours, each with all its legs, read live.

        Each call is billed. Only executed orders unless `only_executed` is false.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            only_executed: Whether to leave out orders that have not executed. Default: true.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Orders with their legs.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.orders.list_recent_v2(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getUserAccountRecentOrdersV2. See
        https://docs.snaptrade.com/reference/Experimental%20endpoints/AccountInformation_getUserAccountRecentOrdersV2
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "only_executed": only_executed},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrdersV2Response = await self._call(
            _LIST_RECENT_V2, **_arguments, **self._options(_LIST_RECENT_V2, options)
        )
        return _result

    async def cancel(
        self,
        *,
        account_id: str,
        brokerage_order_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CancelOrderResponse:
        """
        Cancel an open order, for any kind of instrument.

        Never retried automatically. The brokerage may still execute the order before the cancellation takes effect.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            brokerage_order_id: Order id assigned by the brokerage, as in `orders.list_all`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Result of a cancellation.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.orders.cancel(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", brokerage_order_id="brokerage-order-id"
            ... )

        Vendor's operation id: Trading_cancelOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_cancelOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {"brokerage_order_id": brokerage_order_id},
        }
        del user_secret  # no traceback of ours shows them
        _result: CancelOrderResponse = await self._call(_CANCEL, **_arguments, **self._options(_CANCEL, options))
        return _result

    async def place_complex(
        self,
        *,
        account_id: str,
        type: ManualTradeFormComplexType | Literal["OCO", "OTO", "OTOCO"],
        orders: builtins.list[ComplexOrderLeg],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        client_order_id: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ComplexOrderResponse:
        """
        Place linked orders: OCO, OTO or OTOCO (bracket).

        Trades real money. Never retried automatically. `client_order_id` is forwarded, but few brokerages refuse a
        second order with the same value. Few brokerages support it. The orders appear in the account only after the
        next sync.

        Needs credentials; costs 1 token of `customer`.

        Args:
            account_id: Account, by the `id` that `accounts.list_all` returns.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            type: OCO, OTO or OTOCO, as requested.
            orders: OCO: two PEER orders. OTO: one TRIGGER, one CONDITIONAL. OTOCO: one TRIGGER, two PEER.
            client_order_id: Your own id, forwarded to the brokerage; few refuse duplicates. Null or absent for
                none.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Result of placing linked orders; their records appear after the next sync.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_snaptrade.models import (
            ...     ActionStrictWithOptions,
            ...     ComplexOrderLeg,
            ...     ComplexOrderLegOrderRole,
            ...     OrderTypeStrict,
            ...     TimeInForceStrict,
            ...     TradingInstrument,
            ...     TradingInstrumentType,
            ... )
            >>> await snaptrade.orders.place_complex(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     type="OCO",
            ...     orders=[
            ...         ComplexOrderLeg(
            ...             order_role=ComplexOrderLegOrderRole.TRIGGER,
            ...             action=ActionStrictWithOptions.BUY,
            ...             instrument=TradingInstrument(symbol="symbol", type=TradingInstrumentType.EQUITY),
            ...             order_type=OrderTypeStrict.LIMIT,
            ...             time_in_force=TimeInForceStrict.FOK,
            ...             units=1,
            ...         )
            ...     ],
            ... )

        Vendor's operation id: Trading_placeComplexOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_placeComplexOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {"type": type, "orders": orders, "client_order_id": client_order_id},
        }
        del user_secret  # no traceback of ours shows them
        _result: ComplexOrderResponse = await self._call(
            _PLACE_COMPLEX, **_arguments, **self._options(_PLACE_COMPLEX, options)
        )
        return _result

    async def place_crypto(
        self,
        *,
        account_id: str,
        instrument: CryptoTradingInstrument,
        side: ActionStrict | Literal["BUY", "SELL"],
        type: CryptoOrderFormType
        | Literal["MARKET", "LIMIT", "STOP_LOSS_MARKET", "STOP_LOSS_LIMIT", "TAKE_PROFIT_MARKET", "TAKE_PROFIT_LIMIT"],
        time_in_force: CryptoOrderFormTimeInForce | Literal["GTC", "FOK", "IOC", "GTD"],
        amount: Decimal | int | str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        limit_price: Decimal | int | str | Unset = UNSET,
        stop_price: Decimal | int | str | Unset = UNSET,
        post_only: bool | Unset = UNSET,
        expiration_date: datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OrderUpdatedResponse:
        """
        Place a cryptocurrency order at once, without a preview.

        Trades real money. Never retried automatically.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            instrument: Coin or pair to trade.
            side: Side of the order, in terms of the base currency.
            type: Type of the order, which decides the prices that it needs.
            time_in_force: How long the order stays active.
            amount: Quantity of the base currency.
            limit_price: Limit price in the quote currency. Required for `LIMIT`, `STOP_LOSS_LIMIT` and
                `TAKE_PROFIT_LIMIT`.
            stop_price: Trigger price in the quote currency. Required for all types but `MARKET` and `LIMIT`.
            post_only: Required for `LIMIT`, not allowed otherwise. True rejects an order that would execute at
                once as taker.
            expiration_date: When the order expires. Required for `GTD`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Result of placing an order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_snaptrade.models import CryptoTradingInstrument, CryptoTradingInstrumentType
            >>> await snaptrade.orders.place_crypto(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     instrument=CryptoTradingInstrument(
            ...         symbol="symbol", type=CryptoTradingInstrumentType.CRYPTOCURRENCY
            ...     ),
            ...     side="BUY",
            ...     type="MARKET",
            ...     time_in_force="GTC",
            ...     amount="10",
            ... )

        Vendor's operation id: Trading_placeCryptoOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_placeCryptoOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "instrument": instrument,
                "side": side,
                "type": type,
                "time_in_force": time_in_force,
                "amount": amount,
                "limit_price": limit_price,
                "stop_price": stop_price,
                "post_only": post_only,
                "expiration_date": expiration_date,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: OrderUpdatedResponse = await self._call(
            _PLACE_CRYPTO, **_arguments, **self._options(_PLACE_CRYPTO, options)
        )
        return _result

    async def preview_crypto(
        self,
        *,
        account_id: str,
        instrument: CryptoTradingInstrument,
        side: ActionStrict | Literal["BUY", "SELL"],
        type: CryptoOrderFormType
        | Literal["MARKET", "LIMIT", "STOP_LOSS_MARKET", "STOP_LOSS_LIMIT", "TAKE_PROFIT_MARKET", "TAKE_PROFIT_LIMIT"],
        time_in_force: CryptoOrderFormTimeInForce | Literal["GTC", "FOK", "IOC", "GTD"],
        amount: Decimal | int | str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        limit_price: Decimal | int | str | Unset = UNSET,
        stop_price: Decimal | int | str | Unset = UNSET,
        post_only: bool | Unset = UNSET,
        expiration_date: datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CryptoOrderPreview:
        """
        Estimate the fee of a cryptocurrency order.

        Places nothing.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            instrument: Coin or pair to trade.
            side: Side of the order, in terms of the base currency.
            type: Type of the order, which decides the prices that it needs.
            time_in_force: How long the order stays active.
            amount: Quantity of the base currency.
            limit_price: Limit price in the quote currency. Required for `LIMIT`, `STOP_LOSS_LIMIT` and
                `TAKE_PROFIT_LIMIT`.
            stop_price: Trigger price in the quote currency. Required for all types but `MARKET` and `LIMIT`.
            post_only: Required for `LIMIT`, not allowed otherwise. True rejects an order that would execute at
                once as taker.
            expiration_date: When the order expires. Required for `GTD`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Estimate for a cryptocurrency order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_snaptrade.models import CryptoTradingInstrument, CryptoTradingInstrumentType
            >>> await snaptrade.orders.preview_crypto(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     instrument=CryptoTradingInstrument(
            ...         symbol="symbol", type=CryptoTradingInstrumentType.CRYPTOCURRENCY
            ...     ),
            ...     side="BUY",
            ...     type="MARKET",
            ...     time_in_force="GTC",
            ...     amount="10",
            ... )

        Vendor's operation id: Trading_previewCryptoOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_previewCryptoOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "instrument": instrument,
                "side": side,
                "type": type,
                "time_in_force": time_in_force,
                "amount": amount,
                "limit_price": limit_price,
                "stop_price": stop_price,
                "post_only": post_only,
                "expiration_date": expiration_date,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: CryptoOrderPreview = await self._call(
            _PREVIEW_CRYPTO, **_arguments, **self._options(_PREVIEW_CRYPTO, options)
        )
        return _result

    async def place_multi_leg(
        self,
        *,
        account_id: str,
        order_type: MlegOrderTypeStrict | Literal["MARKET", "LIMIT", "STOP_LOSS_MARKET", "STOP_LOSS_LIMIT"],
        time_in_force: TimeInForceStrict | Literal["FOK", "Day", "GTC", "IOC"],
        legs: builtins.list[MlegLeg],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        limit_price: Decimal | int | str | None | Unset = UNSET,
        stop_price: Decimal | int | str | None | Unset = UNSET,
        price_effect: MlegPriceEffectStrict | Literal["CREDIT", "DEBIT", "EVEN"] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> MlegOrderResponse:
        """
        Place an option order with several legs.

        Trades real money. Never retried automatically. Only at brokerages that trade options through SnapTrade.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            order_type: Type of the order, which decides the prices that it needs.
            time_in_force: How long the order stays active.
            limit_price: Net limit price; required for types that end in `LIMIT`. With `price_effect` `EVEN`
                omit it, or send 0.
            stop_price: Stop price; required for types that begin with `STOP_LOSS`.
            price_effect: Whether the order should receive or pay cash. For orders with a limit only.
            legs: Legs of the order, 1 to 4.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Result of placing an option order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_snaptrade.models import (
            ...     MlegActionStrict,
            ...     MlegInstrumentType,
            ...     MlegLeg,
            ...     MlegTradingInstrument,
            ... )
            >>> await snaptrade.orders.place_multi_leg(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     order_type="MARKET",
            ...     time_in_force="FOK",
            ...     legs=[
            ...         MlegLeg(
            ...             instrument=MlegTradingInstrument(
            ...                 symbol="symbol", instrument_type=MlegInstrumentType.OPTION
            ...             ),
            ...             action=MlegActionStrict.BUY,
            ...             units=1,
            ...         )
            ...     ],
            ... )

        Vendor's operation id: Trading_placeMlegOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_placeMlegOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "order_type": order_type,
                "time_in_force": time_in_force,
                "limit_price": limit_price,
                "stop_price": stop_price,
                "price_effect": price_effect,
                "legs": legs,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: MlegOrderResponse = await self._call(
            _PLACE_MULTI_LEG, **_arguments, **self._options(_PLACE_MULTI_LEG, options)
        )
        return _result

    async def preview_multi_leg(
        self,
        *,
        account_id: str,
        order_type: MlegOrderTypeStrict | Literal["MARKET", "LIMIT", "STOP_LOSS_MARKET", "STOP_LOSS_LIMIT"],
        time_in_force: TimeInForceStrict | Literal["FOK", "Day", "GTC", "IOC"],
        legs: builtins.list[MlegLeg],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        limit_price: Decimal | int | str | None | Unset = UNSET,
        stop_price: Decimal | int | str | None | Unset = UNSET,
        price_effect: MlegPriceEffectStrict | Literal["CREDIT", "DEBIT", "EVEN"] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> OptionImpact:
        """
        Simulate an option order of up to 4 legs: cash change and fees.

        Places nothing. Few brokerages support it.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            order_type: Type of the order, which decides the prices that it needs.
            time_in_force: How long the order stays active.
            limit_price: Net limit price; required for types that end in `LIMIT`. With `price_effect` `EVEN`
                omit it, or send 0.
            stop_price: Stop price; required for types that begin with `STOP_LOSS`.
            price_effect: Whether the order should receive or pay cash. For orders with a limit only.
            legs: Legs of the order, 1 to 4.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Estimate for an option order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_snaptrade.models import (
            ...     MlegActionStrict,
            ...     MlegInstrumentType,
            ...     MlegLeg,
            ...     MlegTradingInstrument,
            ... )
            >>> await snaptrade.orders.preview_multi_leg(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     order_type="MARKET",
            ...     time_in_force="FOK",
            ...     legs=[
            ...         MlegLeg(
            ...             instrument=MlegTradingInstrument(
            ...                 symbol="symbol", instrument_type=MlegInstrumentType.OPTION
            ...             ),
            ...             action=MlegActionStrict.BUY,
            ...             units=1,
            ...         )
            ...     ],
            ... )

        Vendor's operation id: Trading_getOptionImpact. See
        https://docs.snaptrade.com/reference/Trading/Trading_getOptionImpact
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "order_type": order_type,
                "time_in_force": time_in_force,
                "limit_price": limit_price,
                "stop_price": stop_price,
                "price_effect": price_effect,
                "legs": legs,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: OptionImpact = await self._call(
            _PREVIEW_MULTI_LEG, **_arguments, **self._options(_PREVIEW_MULTI_LEG, options)
        )
        return _result

    async def replace(
        self,
        *,
        account_id: str,
        brokerage_order_id: str,
        action: ActionStrictWithOptions
        | Literal["BUY", "SELL", "BUY_TO_OPEN", "BUY_TO_CLOSE", "SELL_TO_OPEN", "SELL_TO_CLOSE"],
        order_type: OrderTypeStrict | Literal["Limit", "Market", "StopLimit", "Stop"],
        time_in_force: TimeInForceStrict | Literal["FOK", "Day", "GTC", "IOC"],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        price: Decimal | int | str | None | Unset = UNSET,
        symbol: str | Unset = UNSET,
        stop: Decimal | int | str | None | Unset = UNSET,
        units: Decimal | int | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrderRecord:
        """
        Replace a pending order by another one.

        Trades real money. Never retried automatically. Most brokerages cancel and place again, so the order id can
        change: use the returned one.

        Needs credentials; costs 1 token of `customer`.

        Args:
            account_id: Account that holds the order, by its SnapTrade id.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            brokerage_order_id: Order to replace, by the id that its brokerage gave it.
            action: Side of the new order.
            order_type: Type of the new order, which decides the prices that it needs.
            time_in_force: How long the new order stays active.
            price: Limit price in the security's currency. Required for `Limit` and `StopLimit`.
            symbol: Ticker, or OCC symbol of an option.
            stop: Stop price in the security's currency. Required for `Stop` and `StopLimit`.
            units: Quantity of the new order; fractions where the brokerage allows them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order, or one leg of an order with several legs.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.orders.replace(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     brokerage_order_id="brokerage-order-id",
            ...     action="BUY",
            ...     order_type="Limit",
            ...     time_in_force="FOK",
            ... )

        Vendor's operation id: Trading_replaceOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_replaceOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "brokerage_order_id": brokerage_order_id,
                "action": action,
                "order_type": order_type,
                "time_in_force": time_in_force,
                "price": price,
                "symbol": symbol,
                "stop": stop,
                "units": units,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrderRecord = await self._call(_REPLACE, **_arguments, **self._options(_REPLACE, options))
        return _result

    async def preview(
        self,
        *,
        account_id: str,
        action: ActionStrict | Literal["BUY", "SELL"],
        universal_symbol_id: str,
        order_type: OrderTypeStrict | Literal["Limit", "Market", "StopLimit", "Stop"],
        time_in_force: TimeInForceStrict | Literal["FOK", "Day", "GTC", "IOC"],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        price: Decimal | int | str | None | Unset = UNSET,
        stop: Decimal | int | str | None | Unset = UNSET,
        units: Decimal | int | str | None | Unset = UNSET,
        notional_value: Decimal | int | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ManualTradeAndImpact:
        """
        Simulate an order: remaining cash, commission and fees.

        Places nothing. Pass the `id` of the returned trade to `orders.place_previewed` within 5 minutes to place
        it.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account to simulate the order in, by its SnapTrade id.
            action: Side of the order.
            universal_symbol_id: Security, by the `id` from `symbols.search`.
            order_type: Type of the order, which decides the prices that it needs.
            time_in_force: How long the order would stay active.
            price: Limit price in the security's currency. Required for `Limit` and `StopLimit`.
            stop: Stop price in the security's currency. Required for `Stop` and `StopLimit`.
            units: Quantity to trade; fractions where the brokerage allows them. Must be null with
                `notional_value`.
            notional_value: Cash amount to trade. Must be null with `units`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A simulated order and its effect on the account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.orders.preview(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     action="BUY",
            ...     universal_symbol_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     order_type="Limit",
            ...     time_in_force="FOK",
            ... )

        Vendor's operation id: Trading_getOrderImpact. See
        https://docs.snaptrade.com/reference/Trading/Trading_getOrderImpact
        """
        _arguments: dict[str, Any] = {
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "account_id": account_id,
                "action": action,
                "universal_symbol_id": universal_symbol_id,
                "order_type": order_type,
                "time_in_force": time_in_force,
                "price": price,
                "stop": stop,
                "units": units,
                "notional_value": notional_value,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: ManualTradeAndImpact = await self._call(_PREVIEW, **_arguments, **self._options(_PREVIEW, options))
        return _result

    async def place(
        self,
        *,
        account_id: str,
        action: ActionStrictWithOptions
        | Literal["BUY", "SELL", "BUY_TO_OPEN", "BUY_TO_CLOSE", "SELL_TO_OPEN", "SELL_TO_CLOSE"],
        order_type: OrderTypeStrict | Literal["Limit", "Market", "StopLimit", "Stop"],
        time_in_force: ManualTradePlaceTimeInForceStrict | Literal["FOK", "Day", "GTC", "IOC", "GTD"],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        universal_symbol_id: str | None | Unset = UNSET,
        symbol: str | None | Unset = UNSET,
        trading_session: TradingSession | Literal["REGULAR", "EXTENDED"] | Unset = UNSET,
        expiry_date: datetime | None | Unset = UNSET,
        price: Decimal | int | str | None | Unset = UNSET,
        stop: Decimal | int | str | None | Unset = UNSET,
        units: Decimal | int | str | None | Unset = UNSET,
        notional_value: Decimal | int | str | None | Unset = UNSET,
        client_order_id: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrderRecord:
        """
        Place an order for shares, funds or a single option at once, without a preview.

        Trades real money. Never retried automatically. `client_order_id` is forwarded, but few brokerages refuse a
        second order with the same value. Needs a connection with trading access. Refresh the connection to see the
        effect on the account.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account to trade in, by its SnapTrade id.
            action: Side of the order.
            universal_symbol_id: Security, by the `id` from `symbols.search`. Null or absent when `symbol` is
                given.
            symbol: Ticker, or OCC symbol of an option. Null or absent when `universal_symbol_id` is given.
            order_type: Type of the order, which decides whether `price` and `stop` are required.
            time_in_force: How long the order stays active.
            trading_session: Trading hours; extended hours only where the brokerage supports them. Default:
                `REGULAR`.
            expiry_date: When the order expires; required with `GTD` and null or absent otherwise. UTC without
                an offset.
            price: Limit price in the security's currency. Required for `Limit` and `StopLimit`.
            stop: Stop price in the security's currency. Required for `Stop` and `StopLimit`.
            units: Shares, or contracts of an option. Null or absent with `notional_value`.
            notional_value: Cash amount to trade. Null or absent with `units`.
            client_order_id: Your own id, forwarded to the brokerage; few refuse duplicates. Null or absent for
                none.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order, or one leg of an order with several legs.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.orders.place(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     action="BUY",
            ...     order_type="Limit",
            ...     time_in_force="FOK",
            ... )

        Vendor's operation id: Trading_placeForceOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_placeForceOrder
        """
        _arguments: dict[str, Any] = {
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "account_id": account_id,
                "action": action,
                "universal_symbol_id": universal_symbol_id,
                "symbol": symbol,
                "order_type": order_type,
                "time_in_force": time_in_force,
                "trading_session": trading_session,
                "expiry_date": expiry_date,
                "price": price,
                "stop": stop,
                "units": units,
                "notional_value": notional_value,
                "client_order_id": client_order_id,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrderRecord = await self._call(_PLACE, **_arguments, **self._options(_PLACE, options))
        return _result

    async def place_previewed(
        self,
        *,
        trade_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        wait_to_confirm: bool | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrderRecord:
        """
        Place an order that was simulated before.

        Trades real money. Never retried automatically. A preview expires after 5 minutes.

        Needs credentials; costs 1 token of `customer`.

        Args:
            trade_id: Trade to place, by the `id` from `orders.preview`.
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            wait_to_confirm: False answers faster, but often with status `PENDING`. Default: true.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order, or one leg of an order with several legs.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.orders.place_previewed(trade_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: Trading_placeOrder. See
        https://docs.snaptrade.com/reference/Trading/Trading_placeOrder
        """
        _arguments: dict[str, Any] = {
            "path": {"tradeId": trade_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {"wait_to_confirm": wait_to_confirm},
        }
        del user_secret  # no traceback of ours shows them
        _result: AccountOrderRecord = await self._call(
            _PLACE_PREVIEWED, **_arguments, **self._options(_PLACE_PREVIEWED, options)
        )
        return _result

    async def list_all(
        self,
        *,
        account_id: str,
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        state: AccountInformationGetUserAccountOrdersState | Literal["all", "open", "executed"] | Unset = UNSET,
        days: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AllAccountOrdersResponse:
        """
        Orders of one account for every kind of instrument, each with all its legs.

        Experimental. Legs carry the same instruments as positions; `order_type.kind` tells which prices an order
        has.

        Needs credentials; costs 1 token of `customer` and 1 token of `account`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            state: Orders to return: `all`, `open` or `executed`. Default: `all`.
            days: How many days to look back, 1 to 90. Default: 30.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Orders of one account, for every kind of instrument.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await snaptrade.orders.list_all(account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: AccountInformation_getAllAccountOrders.
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret), "state": state, "days": days},
        }
        del user_secret  # no traceback of ours shows them
        _result: AllAccountOrdersResponse = await self._call(
            _LIST_ALL, **_arguments, **self._options(_LIST_ALL, options)
        )
        return _result

    async def place_simple(
        self,
        *,
        account_id: str,
        order_type: SimpleTradeFormOrderType | Literal["limit", "market", "stop", "stop_limit"],
        time_in_force: SimpleTradeFormTimeInForce | Literal["day", "gtc", "gtd", "fok", "ioc"],
        legs: builtins.list[SimpleTradeLeg],
        user_id: str | Unset = UNSET,
        user_secret: str | Unset = UNSET,
        limit_price: Decimal | int | str | None | Unset = UNSET,
        stop_price: Decimal | int | str | None | Unset = UNSET,
        price_effect: SimpleTradeFormPriceEffect | Literal["credit", "debit", "even"] | None | Unset = UNSET,
        client_order_id: str | None | Unset = UNSET,
        expiry_date: datetime | None | Unset = UNSET,
        notional_value: Decimal | int | str | None | Unset = UNSET,
        trading_session: SimpleTradeFormTradingSession | Literal["regular", "extended"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> SimpleTradeResponse:
        """
        Place an order for shares, options or futures, with one leg or several.

        Experimental. Trades real money. Never retried automatically. `client_order_id` is forwarded, but few
        brokerages refuse a second order with the same value.

        Needs credentials; costs 1 token of `customer`.

        Args:
            user_id: User to act for, by the id from registration. Default: the client's; leave it out with
                Personal keys.
            user_secret: Secret from the user's registration. Default: the client's; leave it out with Personal
                keys.
            account_id: Account, by the `id` that `accounts.list_all` returns.
            order_type: Type of the order, which decides the prices that it needs.
            time_in_force: How long the order stays active.
            legs: Legs of the order, at least 1.
            limit_price: Limit price. Required for `limit` and `stop_limit`.
            stop_price: Stop price. Required for `stop` and `stop_limit`.
            price_effect: Whether an order with several legs should receive or pay cash. Null or absent with one
                leg.
            client_order_id: Your own id, forwarded to the brokerage; few refuse duplicates. Null or absent for
                none.
            expiry_date: When the order expires; required with `gtd`. Null or absent otherwise.
            notional_value: Cash amount to trade instead of `units` of a leg. Null or absent otherwise.
            trading_session: Trading hours. Absent for the brokerage's default.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Result of placing an order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_snaptrade.models import (
            ...     SimpleTradeInstrument,
            ...     SimpleTradeInstrumentKind,
            ...     SimpleTradeLeg,
            ...     SimpleTradeLegAction,
            ... )
            >>> await snaptrade.orders.place_simple(
            ...     account_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     order_type="limit",
            ...     time_in_force="day",
            ...     legs=[
            ...         SimpleTradeLeg(
            ...             instrument=SimpleTradeInstrument(kind=SimpleTradeInstrumentKind.EQUITY, symbol="symbol"),
            ...             action=SimpleTradeLegAction.BUY,
            ...         )
            ...     ],
            ... )

        Vendor's operation id: Trading_placeSimpleOrder.
        """
        _arguments: dict[str, Any] = {
            "path": {"accountId": account_id},
            "query": {"userId": user_id, "userSecret": Secret(user_secret)},
            "body": {
                "order_type": order_type,
                "time_in_force": time_in_force,
                "legs": legs,
                "limit_price": limit_price,
                "stop_price": stop_price,
                "price_effect": price_effect,
                "client_order_id": client_order_id,
                "expiry_date": expiry_date,
                "notional_value": notional_value,
                "trading_session": trading_session,
            },
        }
        del user_secret  # no traceback of ours shows them
        _result: SimpleTradeResponse = await self._call(
            _PLACE_SIMPLE, **_arguments, **self._options(_PLACE_SIMPLE, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncOrdersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncOrdersWithResponse(self._with_response())


class AsyncOrdersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.list = async_with_response(resource.list)
        self.get = async_with_response(resource.get)
        self.get_v2 = async_with_response(resource.get_v2)
        self.list_v2 = async_with_response(resource.list_v2)
        self.list_recent = async_with_response(resource.list_recent)
        self.list_recent_v2 = async_with_response(resource.list_recent_v2)
        self.cancel = async_with_response(resource.cancel)
        self.place_complex = async_with_response(resource.place_complex)
        self.place_crypto = async_with_response(resource.place_crypto)
        self.preview_crypto = async_with_response(resource.preview_crypto)
        self.place_multi_leg = async_with_response(resource.place_multi_leg)
        self.preview_multi_leg = async_with_response(resource.preview_multi_leg)
        self.replace = async_with_response(resource.replace)
        self.preview = async_with_response(resource.preview)
        self.place = async_with_response(resource.place)
        self.place_previewed = async_with_response(resource.place_previewed)
        self.list_all = async_with_response(resource.list_all)
        self.place_simple = async_with_response(resource.place_simple)
