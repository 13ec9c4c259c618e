# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Orders, synchronous and asynchronous."""

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
    from decimal import Decimal
    from typing import Any, Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import (
        B2BBrokerCreateOrderResult,
        B2BBrokerOrder,
        B2BBrokerOrderListResponse,
        B2BBrokerOrderSymbolInfo,
        B2BBrokerPreviewOrderResult,
        B2BBrokerTradingFeatureInfo,
        BrokerOrderPlaceTypeTrade,
        BrokerOrderStatus,
        BrokerOrderTimeInForceType,
        BrokerOrderType,
        BrokerType,
    )

_CANCEL: Operation[None] = Operation(
    "orders.cancel",
    "POST",
    "/api/v1/transactions/cancel",
    response_type="ApiResult",
    body="TransactionsB2BBrokerOrderRequest",
    enveloped=True,
)
_GET: Operation[B2BBrokerOrder] = Operation(
    "orders.get",
    "POST",
    "/api/v1/transactions/details",
    response_type="B2BBrokerOrderApiResult",
    body="TransactionsB2BBrokerOrderRequest",
    safe=True,
    enveloped=True,
)
_GET_FEATURES: Operation[B2BBrokerTradingFeatureInfo] = Operation(
    "orders.get_features",
    "POST",
    "/api/v1/transactions/featureList",
    response_type="B2BBrokerTradingFeatureInfoApiResult",
    body="TransactionsBrokerBaseRequest",
    safe=True,
    enveloped=True,
)
_LIST: Operation[B2BBrokerOrderListResponse] = Operation(
    "orders.list",
    "POST",
    "/api/v1/transactions/list",
    response_type="B2BBrokerOrderListResponseApiResult",
    body="TransactionsB2BBrokerOrderListRequest",
    safe=True,
    pagination=Pagination("cursor", items=("transactions",), location="body", next="cursor"),
    enveloped=True,
)
_PREVIEW: Operation[B2BBrokerPreviewOrderResult] = Operation(
    "orders.preview",
    "POST",
    "/api/v1/transactions/preview/{side}",
    response_type="B2BBrokerPreviewOrderResultApiResult",
    body="TransactionsB2BBrokerCreateOrderRequest",
    safe=True,
    enveloped=True,
    deprecated_arguments={
        "is_cryptocurrency": "",
        "amount_is_fiat": "Use `amount_is_in_payment_symbol` instead.",
        "amount_in_fiat": "Use `amount_in_payment_symbol` instead.",
    },
)
_GET_SYMBOL_INFO: Operation[B2BBrokerOrderSymbolInfo] = Operation(
    "orders.get_symbol_info",
    "POST",
    "/api/v1/transactions/symbolinfo",
    response_type="B2BBrokerOrderSymbolInfoApiResult",
    body="TransactionsB2BBrokerSymbolInfoForOrderRequest",
    safe=True,
    enveloped=True,
    deprecated_arguments={
        "is_cryptocurrency": "",
        "amount_is_fiat": "Use `amount_is_in_payment_symbol` instead.",
        "amount_in_fiat": "Use `amount_in_payment_symbol` instead.",
    },
)
_CREATE: Operation[B2BBrokerCreateOrderResult] = Operation(
    "orders.create",
    "POST",
    "/api/v1/transactions/{side}",
    response_type="B2BBrokerCreateOrderResultApiResult",
    body="TransactionsB2BBrokerCreateOrderRequest",
    enveloped=True,
    deprecated_arguments={
        "is_cryptocurrency": "",
        "amount_is_fiat": "Use `amount_is_in_payment_symbol` instead.",
        "amount_in_fiat": "Use `amount_in_payment_symbol` instead.",
    },
)


class Orders(Resource):
    """Orders: `cancel`, `get`, `get_features`, `list`, `preview`, `get_symbol_info`, `create`."""

    __slots__ = ()

    def cancel(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        id: str,
        is_cryptocurrency: bool,
        side: BrokerOrderType | Literal["unknown", "buy", "sell"] | None | Unset = UNSET,
        symbol_pair: str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """
        Cancel an order that is still `inProgress`.

        Not all institutions support it, see `orders.get_features`. A fill may come first: look at `orders.get`
        afterwards.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            id: The institution's order id, `order_id` in the response to `orders.create`.
            side: Side of the order; Coinbase requires it.
            is_cryptocurrency: True for a cryptocurrency, false for a stock: some symbols are in use for both.
            symbol_pair: Trading pair of the order; required by Binance, BinanceInternational, Okx and BitFlyer.
            mfa_code: MFA code; Kraken asks for it if the user has MFA enabled.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> mesh.orders.cancel(auth_token="auth-token", type="robinhood", id="id", is_cryptocurrency=True)

        Vendor's operation id: cancelOrderExecution.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "id": id,
                "side": side,
                "is_cryptocurrency": is_cryptocurrency,
                "symbol_pair": symbol_pair,
                "mfa_code": Secret(mfa_code),
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: None = self._call(_CANCEL, **_arguments, **self._options(_CANCEL, options))
        return _result

    def get(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        id: str,
        is_cryptocurrency: bool,
        side: BrokerOrderType | Literal["unknown", "buy", "sell"] | None | Unset = UNSET,
        symbol_pair: str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerOrder:
        """
        State of one order.

        Asks the institution. Changes nothing, although it is a POST; poll it after `orders.create`.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            id: The institution's order id, `order_id` in the response to `orders.create`.
            side: Side of the order; Coinbase requires it.
            is_cryptocurrency: True for a cryptocurrency, false for a stock: some symbols are in use for both.
            symbol_pair: Trading pair of the order; required by Binance, BinanceInternational, Okx and BitFlyer.
            mfa_code: MFA code; Kraken asks for it if the user has MFA enabled.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> mesh.orders.get(auth_token="auth-token", type="robinhood", id="id", is_cryptocurrency=True)

        Vendor's operation id: getTransactionDetails.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "id": id,
                "side": side,
                "is_cryptocurrency": is_cryptocurrency,
                "symbol_pair": symbol_pair,
                "mfa_code": Secret(mfa_code),
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerOrder = self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    def get_features(
        self, *, auth_token: str, type: BrokerType | str, **options: Unpack[CallOptions]
    ) -> B2BBrokerTradingFeatureInfo:
        """
        Types of orders and assets that a connected account can trade.

        Changes nothing, although it is a POST. Institutions differ much: look here before `orders.preview`.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Trading capabilities. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> mesh.orders.get_features(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getSupportedOrderFeaturesForInstitution.
        """
        _arguments: dict[str, Any] = {"body": {"auth_token": Secret(auth_token), "type": type}}
        del auth_token  # no traceback of ours shows them
        _result: B2BBrokerTradingFeatureInfo = self._call(
            _GET_FEATURES, **_arguments, **self._options(_GET_FEATURES, options)
        )
        return _result

    def list(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        cursor: str | None | Unset = UNSET,
        count: int | Unset = UNSET,
        statuses: builtins.list[BrokerOrderStatus] | None | Unset = UNSET,
        from_: int | None | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[B2BBrokerOrderListResponse, B2BBrokerOrder]:
        """
        Orders of one connected account, executed and pending, oldest first.

        Changes nothing, although it is a POST. Page size 250 at most. The cursor can also be used later to ask for
        changes only, so the last page may carry one too.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            cursor: Cursor from an earlier response, to go on from there. Default: start at the oldest record.
            count: Page size, 250 at most. Default: 100.
            statuses: Only orders in these states. Default: all.
            from_: Only orders created after this Unix second. Default: as far back as the institution goes.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Executed
                or pending order, or another transaction in an account's history.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> for item in mesh.orders.list(auth_token="auth-token", type="robinhood"):
            ...     print(item)

        Vendor's operation id: getTransactions.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "cursor": cursor,
                "count": count,
                "statuses": statuses,
                "from_": from_,
            }
        }
        del auth_token  # no traceback of ours shows them
        _result: Pages[B2BBrokerOrderListResponse, B2BBrokerOrder] = self._pages(
            _LIST, **_arguments, max_items=max_items, **self._options(_LIST, options)
        )
        return _result

    def preview(
        self,
        *,
        side: BrokerOrderType | Literal["unknown", "buy", "sell"],
        auth_token: str,
        type: BrokerType | str,
        symbol: str,
        payment_symbol: str,
        amount: Decimal | int | str,
        payment_is_cryptocurrency: bool,
        amount_is_in_payment_symbol: bool,
        order_type: BrokerOrderPlaceTypeTrade | Literal["market", "limit", "stopLoss"],
        time_in_force: BrokerOrderTimeInForceType
        | Literal["goodTillCanceled", "immediateOrCancel", "fillOrKill", "goodForDay", "postOnly", "unknown"],
        price: Decimal | int | str | Unset = UNSET,
        is_cryptocurrency: bool | Unset = UNSET,
        amount_is_fiat: bool | None | Unset = UNSET,
        amount_in_fiat: Decimal | int | str | None | Unset = UNSET,
        amount_in_payment_symbol: Decimal | int | str | None | Unset = UNSET,
        extended_hours: bool | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerPreviewOrderResult:
        """
        Validate an order and estimate its price and fee without placing it.

        Changes nothing, although it is a POST and needs the permission to write.

        Needs credentials.

        Args:
            side: `buy` or `sell`.
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Asset to trade, e.g. `AAPL` or `ETH`.
            payment_symbol: Currency or cryptocurrency to pay with, e.g. `USD`.
            amount: Quantity of the asset to trade. For orders by value see `amount_is_in_payment_symbol`.
            price: Limit or trigger price of one unit; for `limit` and `stopLoss` orders only.
            is_cryptocurrency: Deprecated. True for a cryptocurrency, false for a stock; the order itself needs
                it no longer.
            payment_is_cryptocurrency: True if `payment_symbol` is a cryptocurrency, false for fiat money.
            amount_is_fiat: Deprecated. Use `amount_is_in_payment_symbol` instead.
            amount_in_fiat: Deprecated. Use `amount_in_payment_symbol` instead.
            amount_is_in_payment_symbol: True to order by value, as `amount_in_payment_symbol`.
                `orders.get_features` tells which institutions support it.
            amount_in_payment_symbol: Value to trade in units of `payment_symbol`, e.g. 10 to buy ETH for 10
                USD.
            extended_hours: True to allow execution before the market opens and after it closes.
            order_type: Price condition of the order.
            time_in_force: Rule that ends the order if it is not filled.
            mfa_code: MFA code; Kraken asks for it if the user has MFA enabled.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The validation of an order. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.orders.preview(
            ...     side="unknown",
            ...     auth_token="auth-token",
            ...     type="robinhood",
            ...     symbol="symbol",
            ...     payment_symbol="payment-symbol",
            ...     amount=1,
            ...     payment_is_cryptocurrency=True,
            ...     amount_is_in_payment_symbol=True,
            ...     order_type="market",
            ...     time_in_force="goodTillCanceled",
            ... )

        Vendor's operation id: previewOrderExecution.
        """
        _arguments: dict[str, Any] = {
            "path": {"side": side},
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "payment_symbol": payment_symbol,
                "amount": amount,
                "price": price,
                "is_cryptocurrency": is_cryptocurrency,
                "payment_is_cryptocurrency": payment_is_cryptocurrency,
                "amount_is_fiat": amount_is_fiat,
                "amount_in_fiat": amount_in_fiat,
                "amount_is_in_payment_symbol": amount_is_in_payment_symbol,
                "amount_in_payment_symbol": amount_in_payment_symbol,
                "extended_hours": extended_hours,
                "order_type": order_type,
                "time_in_force": time_in_force,
                "mfa_code": Secret(mfa_code),
            },
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerPreviewOrderResult = self._call(_PREVIEW, **_arguments, **self._options(_PREVIEW, options))
        return _result

    def get_symbol_info(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        symbol: str,
        payment_symbol: str,
        amount: Decimal | int | str,
        payment_is_cryptocurrency: bool,
        amount_is_in_payment_symbol: bool,
        order_type: BrokerOrderPlaceTypeTrade | Literal["market", "limit", "stopLoss"],
        time_in_force: BrokerOrderTimeInForceType
        | Literal["goodTillCanceled", "immediateOrCancel", "fillOrKill", "goodForDay", "postOnly", "unknown"],
        price: Decimal | int | str | Unset = UNSET,
        is_cryptocurrency: bool | Unset = UNSET,
        amount_is_fiat: bool | None | Unset = UNSET,
        amount_in_fiat: Decimal | int | str | None | Unset = UNSET,
        amount_in_payment_symbol: Decimal | int | str | None | Unset = UNSET,
        extended_hours: bool | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        side: BrokerOrderType | Literal["unknown", "buy", "sell"] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerOrderSymbolInfo:
        """
        Trading rules of an institution for one symbol, such as fractions and the smallest order.

        Changes nothing, although it is a POST; takes the order you intend to place.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Asset to trade, e.g. `AAPL` or `ETH`.
            payment_symbol: Currency or cryptocurrency to pay with, e.g. `USD`.
            amount: Quantity of the asset to trade. For orders by value see `amount_is_in_payment_symbol`.
            price: Limit or trigger price of one unit; for `limit` and `stopLoss` orders only.
            is_cryptocurrency: Deprecated. True for a cryptocurrency, false for a stock; the order itself needs
                it no longer.
            payment_is_cryptocurrency: True if `payment_symbol` is a cryptocurrency, false for fiat money.
            amount_is_fiat: Deprecated. Use `amount_is_in_payment_symbol` instead.
            amount_in_fiat: Deprecated. Use `amount_in_payment_symbol` instead.
            amount_is_in_payment_symbol: True to order by value, as `amount_in_payment_symbol`.
                `orders.get_features` tells which institutions support it.
            amount_in_payment_symbol: Value to trade in units of `payment_symbol`, e.g. 10 to buy ETH for 10
                USD.
            extended_hours: True to allow execution before the market opens and after it closes.
            order_type: Price condition of the order.
            time_in_force: Rule that ends the order if it is not filled.
            mfa_code: MFA code; Kraken asks for it if the user has MFA enabled.
            side: `buy` or `sell`; institutions may answer differently for each.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The trading rules of a symbol. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> mesh.orders.get_symbol_info(
            ...     auth_token="auth-token",
            ...     type="robinhood",
            ...     symbol="symbol",
            ...     payment_symbol="payment-symbol",
            ...     amount=1,
            ...     payment_is_cryptocurrency=True,
            ...     amount_is_in_payment_symbol=True,
            ...     order_type="market",
            ...     time_in_force="goodTillCanceled",
            ... )

        Vendor's operation id: getSymbolInformation.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "payment_symbol": payment_symbol,
                "amount": amount,
                "price": price,
                "is_cryptocurrency": is_cryptocurrency,
                "payment_is_cryptocurrency": payment_is_cryptocurrency,
                "amount_is_fiat": amount_is_fiat,
                "amount_in_fiat": amount_in_fiat,
                "amount_is_in_payment_symbol": amount_is_in_payment_symbol,
                "amount_in_payment_symbol": amount_in_payment_symbol,
                "extended_hours": extended_hours,
                "order_type": order_type,
                "time_in_force": time_in_force,
                "mfa_code": Secret(mfa_code),
                "side": side,
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerOrderSymbolInfo = self._call(
            _GET_SYMBOL_INFO, **_arguments, **self._options(_GET_SYMBOL_INFO, options)
        )
        return _result

    def create(
        self,
        *,
        side: BrokerOrderType | Literal["unknown", "buy", "sell"],
        auth_token: str,
        type: BrokerType | str,
        symbol: str,
        payment_symbol: str,
        amount: Decimal | int | str,
        payment_is_cryptocurrency: bool,
        amount_is_in_payment_symbol: bool,
        order_type: BrokerOrderPlaceTypeTrade | Literal["market", "limit", "stopLoss"],
        time_in_force: BrokerOrderTimeInForceType
        | Literal["goodTillCanceled", "immediateOrCancel", "fillOrKill", "goodForDay", "postOnly", "unknown"],
        price: Decimal | int | str | Unset = UNSET,
        is_cryptocurrency: bool | Unset = UNSET,
        amount_is_fiat: bool | None | Unset = UNSET,
        amount_in_fiat: Decimal | int | str | None | Unset = UNSET,
        amount_in_payment_symbol: Decimal | int | str | None | Unset = UNSET,
        extended_hours: bool | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCreateOrderResult:
        """
        Place an order in a connected account.

        Mesh has no idempotency key: after a timeout look at `orders.list` before you try again. `orders.preview`
        with the same body tells beforehand whether the order would be rejected.

        Needs credentials.

        Args:
            side: `buy` or `sell`.
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Asset to trade, e.g. `AAPL` or `ETH`.
            payment_symbol: Currency or cryptocurrency to pay with, e.g. `USD`.
            amount: Quantity of the asset to trade. For orders by value see `amount_is_in_payment_symbol`.
            price: Limit or trigger price of one unit; for `limit` and `stopLoss` orders only.
            is_cryptocurrency: Deprecated. True for a cryptocurrency, false for a stock; the order itself needs
                it no longer.
            payment_is_cryptocurrency: True if `payment_symbol` is a cryptocurrency, false for fiat money.
            amount_is_fiat: Deprecated. Use `amount_is_in_payment_symbol` instead.
            amount_in_fiat: Deprecated. Use `amount_in_payment_symbol` instead.
            amount_is_in_payment_symbol: True to order by value, as `amount_in_payment_symbol`.
                `orders.get_features` tells which institutions support it.
            amount_in_payment_symbol: Value to trade in units of `payment_symbol`, e.g. 10 to buy ETH for 10
                USD.
            extended_hours: True to allow execution before the market opens and after it closes.
            order_type: Price condition of the order.
            time_in_force: Rule that ends the order if it is not filled.
            mfa_code: MFA code; Kraken asks for it if the user has MFA enabled.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A placed order. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.orders.create(
            ...     side="unknown",
            ...     auth_token="auth-token",
            ...     type="robinhood",
            ...     symbol="symbol",
            ...     payment_symbol="payment-symbol",
            ...     amount=1,
            ...     payment_is_cryptocurrency=True,
            ...     amount_is_in_payment_symbol=True,
            ...     order_type="market",
            ...     time_in_force="goodTillCanceled",
            ... )

        Vendor's operation id: executeOrder.
        """
        _arguments: dict[str, Any] = {
            "path": {"side": side},
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "payment_symbol": payment_symbol,
                "amount": amount,
                "price": price,
                "is_cryptocurrency": is_cryptocurrency,
                "payment_is_cryptocurrency": payment_is_cryptocurrency,
                "amount_is_fiat": amount_is_fiat,
                "amount_in_fiat": amount_in_fiat,
                "amount_is_in_payment_symbol": amount_is_in_payment_symbol,
                "amount_in_payment_symbol": amount_in_payment_symbol,
                "extended_hours": extended_hours,
                "order_type": order_type,
                "time_in_force": time_in_force,
                "mfa_code": Secret(mfa_code),
            },
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerCreateOrderResult = self._call(_CREATE, **_arguments, **self._options(_CREATE, options))
        return _result

    @property
    def with_response(self) -> OrdersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return OrdersWithResponse(self._with_response())


class OrdersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Orders) -> None:
        self.cancel = with_response(resource.cancel)
        self.get = with_response(resource.get)
        self.get_features = with_response(resource.get_features)
        self.list = with_response_pages(resource.list)
        self.preview = with_response(resource.preview)
        self.get_symbol_info = with_response(resource.get_symbol_info)
        self.create = with_response(resource.create)


class AsyncOrders(Resource):
    """Orders: `cancel`, `get`, `get_features`, `list`, `preview`, `get_symbol_info`, `create`."""

    __slots__ = ()

    async def cancel(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        id: str,
        is_cryptocurrency: bool,
        side: BrokerOrderType | Literal["unknown", "buy", "sell"] | None | Unset = UNSET,
        symbol_pair: str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """
        Cancel an order that is still `inProgress`.

        Not all institutions support it, see `orders.get_features`. A fill may come first: look at `orders.get`
        afterwards.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            id: The institution's order id, `order_id` in the response to `orders.create`.
            side: Side of the order; Coinbase requires it.
            is_cryptocurrency: True for a cryptocurrency, false for a stock: some symbols are in use for both.
            symbol_pair: Trading pair of the order; required by Binance, BinanceInternational, Okx and BitFlyer.
            mfa_code: MFA code; Kraken asks for it if the user has MFA enabled.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> await mesh.orders.cancel(auth_token="auth-token", type="robinhood", id="id", is_cryptocurrency=True)

        Vendor's operation id: cancelOrderExecution.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "id": id,
                "side": side,
                "is_cryptocurrency": is_cryptocurrency,
                "symbol_pair": symbol_pair,
                "mfa_code": Secret(mfa_code),
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: None = await self._call(_CANCEL, **_arguments, **self._options(_CANCEL, options))
        return _result

    async def get(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        id: str,
        is_cryptocurrency: bool,
        side: BrokerOrderType | Literal["unknown", "buy", "sell"] | None | Unset = UNSET,
        symbol_pair: str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerOrder:
        """
        State of one order.

        Asks the institution. Changes nothing, although it is a POST; poll it after `orders.create`.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            id: The institution's order id, `order_id` in the response to `orders.create`.
            side: Side of the order; Coinbase requires it.
            is_cryptocurrency: True for a cryptocurrency, false for a stock: some symbols are in use for both.
            symbol_pair: Trading pair of the order; required by Binance, BinanceInternational, Okx and BitFlyer.
            mfa_code: MFA code; Kraken asks for it if the user has MFA enabled.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> await mesh.orders.get(auth_token="auth-token", type="robinhood", id="id", is_cryptocurrency=True)

        Vendor's operation id: getTransactionDetails.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "id": id,
                "side": side,
                "is_cryptocurrency": is_cryptocurrency,
                "symbol_pair": symbol_pair,
                "mfa_code": Secret(mfa_code),
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerOrder = await self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    async def get_features(
        self, *, auth_token: str, type: BrokerType | str, **options: Unpack[CallOptions]
    ) -> B2BBrokerTradingFeatureInfo:
        """
        Types of orders and assets that a connected account can trade.

        Changes nothing, although it is a POST. Institutions differ much: look here before `orders.preview`.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Trading capabilities. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> await mesh.orders.get_features(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getSupportedOrderFeaturesForInstitution.
        """
        _arguments: dict[str, Any] = {"body": {"auth_token": Secret(auth_token), "type": type}}
        del auth_token  # no traceback of ours shows them
        _result: B2BBrokerTradingFeatureInfo = await self._call(
            _GET_FEATURES, **_arguments, **self._options(_GET_FEATURES, options)
        )
        return _result

    def list(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        cursor: str | None | Unset = UNSET,
        count: int | Unset = UNSET,
        statuses: builtins.list[BrokerOrderStatus] | None | Unset = UNSET,
        from_: int | None | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[B2BBrokerOrderListResponse, B2BBrokerOrder]:
        """
        Orders of one connected account, executed and pending, oldest first.

        Changes nothing, although it is a POST. Page size 250 at most. The cursor can also be used later to ask for
        changes only, so the last page may carry one too.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            cursor: Cursor from an earlier response, to go on from there. Default: start at the oldest record.
            count: Page size, 250 at most. Default: 100.
            statuses: Only orders in these states. Default: all.
            from_: Only orders created after this Unix second. Default: as far back as the institution goes.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Executed
                or pending order, or another transaction in an account's history.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> async for item in mesh.orders.list(auth_token="auth-token", type="robinhood"):
            ...     print(item)

        Vendor's operation id: getTransactions.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "cursor": cursor,
                "count": count,
                "statuses": statuses,
                "from_": from_,
            }
        }
        del auth_token  # no traceback of ours shows them
        _result: AsyncPages[B2BBrokerOrderListResponse, B2BBrokerOrder] = self._pages(
            _LIST, **_arguments, max_items=max_items, **self._options(_LIST, options)
        )
        return _result

    async def preview(
        self,
        *,
        side: BrokerOrderType | Literal["unknown", "buy", "sell"],
        auth_token: str,
        type: BrokerType | str,
        symbol: str,
        payment_symbol: str,
        amount: Decimal | int | str,
        payment_is_cryptocurrency: bool,
        amount_is_in_payment_symbol: bool,
        order_type: BrokerOrderPlaceTypeTrade | Literal["market", "limit", "stopLoss"],
        time_in_force: BrokerOrderTimeInForceType
        | Literal["goodTillCanceled", "immediateOrCancel", "fillOrKill", "goodForDay", "postOnly", "unknown"],
        price: Decimal | int | str | Unset = UNSET,
        is_cryptocurrency: bool | Unset = UNSET,
        amount_is_fiat: bool | None | Unset = UNSET,
        amount_in_fiat: Decimal | int | str | None | Unset = UNSET,
        amount_in_payment_symbol: Decimal | int | str | None | Unset = UNSET,
        extended_hours: bool | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerPreviewOrderResult:
        """
        Validate an order and estimate its price and fee without placing it.

        Changes nothing, although it is a POST and needs the permission to write.

        Needs credentials.

        Args:
            side: `buy` or `sell`.
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Asset to trade, e.g. `AAPL` or `ETH`.
            payment_symbol: Currency or cryptocurrency to pay with, e.g. `USD`.
            amount: Quantity of the asset to trade. For orders by value see `amount_is_in_payment_symbol`.
            price: Limit or trigger price of one unit; for `limit` and `stopLoss` orders only.
            is_cryptocurrency: Deprecated. True for a cryptocurrency, false for a stock; the order itself needs
                it no longer.
            payment_is_cryptocurrency: True if `payment_symbol` is a cryptocurrency, false for fiat money.
            amount_is_fiat: Deprecated. Use `amount_is_in_payment_symbol` instead.
            amount_in_fiat: Deprecated. Use `amount_in_payment_symbol` instead.
            amount_is_in_payment_symbol: True to order by value, as `amount_in_payment_symbol`.
                `orders.get_features` tells which institutions support it.
            amount_in_payment_symbol: Value to trade in units of `payment_symbol`, e.g. 10 to buy ETH for 10
                USD.
            extended_hours: True to allow execution before the market opens and after it closes.
            order_type: Price condition of the order.
            time_in_force: Rule that ends the order if it is not filled.
            mfa_code: MFA code; Kraken asks for it if the user has MFA enabled.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The validation of an order. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.orders.preview(
            ...     side="unknown",
            ...     auth_token="auth-token",
            ...     type="robinhood",
            ...     symbol="symbol",
            ...     payment_symbol="payment-symbol",
            ...     amount=1,
            ...     payment_is_cryptocurrency=True,
            ...     amount_is_in_payment_symbol=True,
            ...     order_type="market",
            ...     time_in_force="goodTillCanceled",
            ... )

        Vendor's operation id: previewOrderExecution.
        """
        _arguments: dict[str, Any] = {
            "path": {"side": side},
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "payment_symbol": payment_symbol,
                "amount": amount,
                "price": price,
                "is_cryptocurrency": is_cryptocurrency,
                "payment_is_cryptocurrency": payment_is_cryptocurrency,
                "amount_is_fiat": amount_is_fiat,
                "amount_in_fiat": amount_in_fiat,
                "amount_is_in_payment_symbol": amount_is_in_payment_symbol,
                "amount_in_payment_symbol": amount_in_payment_symbol,
                "extended_hours": extended_hours,
                "order_type": order_type,
                "time_in_force": time_in_force,
                "mfa_code": Secret(mfa_code),
            },
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerPreviewOrderResult = await self._call(
            _PREVIEW, **_arguments, **self._options(_PREVIEW, options)
        )
        return _result

    async def get_symbol_info(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        symbol: str,
        payment_symbol: str,
        amount: Decimal | int | str,
        payment_is_cryptocurrency: bool,
        amount_is_in_payment_symbol: bool,
        order_type: BrokerOrderPlaceTypeTrade | Literal["market", "limit", "stopLoss"],
        time_in_force: BrokerOrderTimeInForceType
        | Literal["goodTillCanceled", "immediateOrCancel", "fillOrKill", "goodForDay", "postOnly", "unknown"],
        price: Decimal | int | str | Unset = UNSET,
        is_cryptocurrency: bool | Unset = UNSET,
        amount_is_fiat: bool | None | Unset = UNSET,
        amount_in_fiat: Decimal | int | str | None | Unset = UNSET,
        amount_in_payment_symbol: Decimal | int | str | None | Unset = UNSET,
        extended_hours: bool | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        side: BrokerOrderType | Literal["unknown", "buy", "sell"] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerOrderSymbolInfo:
        """
        Trading rules of an institution for one symbol, such as fractions and the smallest order.

        Changes nothing, although it is a POST; takes the order you intend to place.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Asset to trade, e.g. `AAPL` or `ETH`.
            payment_symbol: Currency or cryptocurrency to pay with, e.g. `USD`.
            amount: Quantity of the asset to trade. For orders by value see `amount_is_in_payment_symbol`.
            price: Limit or trigger price of one unit; for `limit` and `stopLoss` orders only.
            is_cryptocurrency: Deprecated. True for a cryptocurrency, false for a stock; the order itself needs
                it no longer.
            payment_is_cryptocurrency: True if `payment_symbol` is a cryptocurrency, false for fiat money.
            amount_is_fiat: Deprecated. Use `amount_is_in_payment_symbol` instead.
            amount_in_fiat: Deprecated. Use `amount_in_payment_symbol` instead.
            amount_is_in_payment_symbol: True to order by value, as `amount_in_payment_symbol`.
                `orders.get_features` tells which institutions support it.
            amount_in_payment_symbol: Value to trade in units of `payment_symbol`, e.g. 10 to buy ETH for 10
                USD.
            extended_hours: True to allow execution before the market opens and after it closes.
            order_type: Price condition of the order.
            time_in_force: Rule that ends the order if it is not filled.
            mfa_code: MFA code; Kraken asks for it if the user has MFA enabled.
            side: `buy` or `sell`; institutions may answer differently for each.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The trading rules of a symbol. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> await mesh.orders.get_symbol_info(
            ...     auth_token="auth-token",
            ...     type="robinhood",
            ...     symbol="symbol",
            ...     payment_symbol="payment-symbol",
            ...     amount=1,
            ...     payment_is_cryptocurrency=True,
            ...     amount_is_in_payment_symbol=True,
            ...     order_type="market",
            ...     time_in_force="goodTillCanceled",
            ... )

        Vendor's operation id: getSymbolInformation.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "payment_symbol": payment_symbol,
                "amount": amount,
                "price": price,
                "is_cryptocurrency": is_cryptocurrency,
                "payment_is_cryptocurrency": payment_is_cryptocurrency,
                "amount_is_fiat": amount_is_fiat,
                "amount_in_fiat": amount_in_fiat,
                "amount_is_in_payment_symbol": amount_is_in_payment_symbol,
                "amount_in_payment_symbol": amount_in_payment_symbol,
                "extended_hours": extended_hours,
                "order_type": order_type,
                "time_in_force": time_in_force,
                "mfa_code": Secret(mfa_code),
                "side": side,
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerOrderSymbolInfo = await self._call(
            _GET_SYMBOL_INFO, **_arguments, **self._options(_GET_SYMBOL_INFO, options)
        )
        return _result

    async def create(
        self,
        *,
        side: BrokerOrderType | Literal["unknown", "buy", "sell"],
        auth_token: str,
        type: BrokerType | str,
        symbol: str,
        payment_symbol: str,
        amount: Decimal | int | str,
        payment_is_cryptocurrency: bool,
        amount_is_in_payment_symbol: bool,
        order_type: BrokerOrderPlaceTypeTrade | Literal["market", "limit", "stopLoss"],
        time_in_force: BrokerOrderTimeInForceType
        | Literal["goodTillCanceled", "immediateOrCancel", "fillOrKill", "goodForDay", "postOnly", "unknown"],
        price: Decimal | int | str | Unset = UNSET,
        is_cryptocurrency: bool | Unset = UNSET,
        amount_is_fiat: bool | None | Unset = UNSET,
        amount_in_fiat: Decimal | int | str | None | Unset = UNSET,
        amount_in_payment_symbol: Decimal | int | str | None | Unset = UNSET,
        extended_hours: bool | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCreateOrderResult:
        """
        Place an order in a connected account.

        Mesh has no idempotency key: after a timeout look at `orders.list` before you try again. `orders.preview`
        with the same body tells beforehand whether the order would be rejected.

        Needs credentials.

        Args:
            side: `buy` or `sell`.
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Asset to trade, e.g. `AAPL` or `ETH`.
            payment_symbol: Currency or cryptocurrency to pay with, e.g. `USD`.
            amount: Quantity of the asset to trade. For orders by value see `amount_is_in_payment_symbol`.
            price: Limit or trigger price of one unit; for `limit` and `stopLoss` orders only.
            is_cryptocurrency: Deprecated. True for a cryptocurrency, false for a stock; the order itself needs
                it no longer.
            payment_is_cryptocurrency: True if `payment_symbol` is a cryptocurrency, false for fiat money.
            amount_is_fiat: Deprecated. Use `amount_is_in_payment_symbol` instead.
            amount_in_fiat: Deprecated. Use `amount_in_payment_symbol` instead.
            amount_is_in_payment_symbol: True to order by value, as `amount_in_payment_symbol`.
                `orders.get_features` tells which institutions support it.
            amount_in_payment_symbol: Value to trade in units of `payment_symbol`, e.g. 10 to buy ETH for 10
                USD.
            extended_hours: True to allow execution before the market opens and after it closes.
            order_type: Price condition of the order.
            time_in_force: Rule that ends the order if it is not filled.
            mfa_code: MFA code; Kraken asks for it if the user has MFA enabled.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A placed order. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.orders.create(
            ...     side="unknown",
            ...     auth_token="auth-token",
            ...     type="robinhood",
            ...     symbol="symbol",
            ...     payment_symbol="payment-symbol",
            ...     amount=1,
            ...     payment_is_cryptocurrency=True,
            ...     amount_is_in_payment_symbol=True,
            ...     order_type="market",
            ...     time_in_force="goodTillCanceled",
            ... )

        Vendor's operation id: executeOrder.
        """
        _arguments: dict[str, Any] = {
            "path": {"side": side},
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "payment_symbol": payment_symbol,
                "amount": amount,
                "price": price,
                "is_cryptocurrency": is_cryptocurrency,
                "payment_is_cryptocurrency": payment_is_cryptocurrency,
                "amount_is_fiat": amount_is_fiat,
                "amount_in_fiat": amount_in_fiat,
                "amount_is_in_payment_symbol": amount_is_in_payment_symbol,
                "amount_in_payment_symbol": amount_in_payment_symbol,
                "extended_hours": extended_hours,
                "order_type": order_type,
                "time_in_force": time_in_force,
                "mfa_code": Secret(mfa_code),
            },
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerCreateOrderResult = await self._call(_CREATE, **_arguments, **self._options(_CREATE, options))
        return _result

    @property
    def with_response(self) -> AsyncOrdersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncOrdersWithResponse(self._with_response())


class AsyncOrdersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.cancel = async_with_response(resource.cancel)
        self.get = async_with_response(resource.get)
        self.get_features = async_with_response(resource.get_features)
        self.list = async_with_response_pages(resource.list)
        self.preview = async_with_response(resource.preview)
        self.get_symbol_info = async_with_response(resource.get_symbol_info)
        self.create = async_with_response(resource.create)
