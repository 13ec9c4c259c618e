# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""Orders, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import (
    UNSET,
    Operation,
    Resource,
    Secret,
    async_with_response,
    with_response,
)

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal, Unpack

    from pennyweight_core.runtime import CallOptions, Number, Unset

    from ..models import (
        AccountOrderRecord,
        ActionStrictWithOptions,
        ManualTradePlaceTimeInForceStrict,
        OrderTypeStrict,
        TradingSession,
    )

_PLACE: Operation[AccountOrderRecord] = Operation(
    "orders.place",
    "POST",
    "/trade/place",
    response_type="AccountOrderRecord",
    body="ManualTradeFormWithOptions",
    secret_query_params=("userSecret",),
    cost=(("customer", 1),),
)


class Orders(Resource):
    """Orders: `place`."""

    __slots__ = ()

    def place(
        self,
        *,
        user_id: str,
        user_secret: str,
        account_id: str,
        action: ActionStrictWithOptions
        | Literal["BUY", "SELL", "BUY_TO_OPEN", "BUY_TO_CLOSE", "SELL_TO_OPEN", "SELL_TO_CLOSE"],
        order_type: OrderTypeStrict | Literal["Limit", "Market", "StopLimit", "Stop"],
        time_in_force: ManualTradePlaceTimeInForceStrict | Literal["FOK", "Day", "GTC", "IOC", "GTD"],
        universal_symbol_id: str | None | Unset = UNSET,
        symbol: str | None | Unset = UNSET,
        trading_session: TradingSession | Literal["REGULAR", "EXTENDED"] | Unset = UNSET,
        expiry_date: datetime | None | Unset = UNSET,
        price: Number | None | Unset = UNSET,
        stop: Number | None | Unset = UNSET,
        units: Number | None | Unset = UNSET,
        notional_value: Decimal | Number | None | Unset = UNSET,
        client_order_id: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrderRecord:
        """
        Place an order at a brokerage at once, without asking first what it would cost.

        Never sent again by itself: SnapTrade hands `client_order_id` on, but whether a brokerage refuses one it has
        seen is up to the brokerage. The connection must be allowed to trade. What the account holds follows only
        after a refresh.

        Args:
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.
            account_id: The account that trades.
            action: Which way to trade.
            universal_symbol_id: The security, by SnapTrade's id. Null or absent when `symbol` names it.
            symbol: The security, by trading symbol; an option by OCC symbol. Null or absent when
                `universal_symbol_id` names it.
            order_type: Whether it has a limit, a stop, both or neither.
            time_in_force: How long it waits.
            trading_session: Whether it may trade outside regular hours, where the brokerage can do that. Absent
                means not.
            expiry_date: When it lapses, needed with `GTD`, which few brokerages have; UTC where the offset is
                missing. Null or absent otherwise.
            price: Worst price to accept, for `Limit` and `StopLimit`, in the security's currency. Null or
                absent otherwise.
            stop: Price that sets it off, for `Stop` and `StopLimit`, in the security's currency. Null or absent
                otherwise.
            units: Shares, or contracts of an option. Null or absent when `notional_value` is given.
            notional_value: Amount to spend instead of `units`. Null or absent when `units` is given.
            client_order_id: Your own id, handed on to the brokerage; few use it to refuse a second order. Null
                or absent for none.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order, or one leg of an order, as the brokerage reports it.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

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
        _result: AccountOrderRecord = self._call(_PLACE, **_arguments, **options)
        return _result

    @property
    def with_response(self) -> OrdersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return OrdersWithResponse(self._with_response())


class OrdersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Orders) -> None:
        self.place = with_response(resource.place)


class AsyncOrders(Resource):
    """Orders: `place`."""

    __slots__ = ()

    async def place(
        self,
        *,
        user_id: str,
        user_secret: str,
        account_id: str,
        action: ActionStrictWithOptions
        | Literal["BUY", "SELL", "BUY_TO_OPEN", "BUY_TO_CLOSE", "SELL_TO_OPEN", "SELL_TO_CLOSE"],
        order_type: OrderTypeStrict | Literal["Limit", "Market", "StopLimit", "Stop"],
        time_in_force: ManualTradePlaceTimeInForceStrict | Literal["FOK", "Day", "GTC", "IOC", "GTD"],
        universal_symbol_id: str | None | Unset = UNSET,
        symbol: str | None | Unset = UNSET,
        trading_session: TradingSession | Literal["REGULAR", "EXTENDED"] | Unset = UNSET,
        expiry_date: datetime | None | Unset = UNSET,
        price: Number | None | Unset = UNSET,
        stop: Number | None | Unset = UNSET,
        units: Number | None | Unset = UNSET,
        notional_value: Decimal | Number | None | Unset = UNSET,
        client_order_id: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AccountOrderRecord:
        """
        Place an order at a brokerage at once, without asking first what it would cost.

        Never sent again by itself: SnapTrade hands `client_order_id` on, but whether a brokerage refuses one it has
        seen is up to the brokerage. The connection must be allowed to trade. What the account holds follows only
        after a refresh.

        Args:
            user_id: The user, by the id you registered them under.
            user_secret: The secret SnapTrade issued when the user was registered.
            account_id: The account that trades.
            action: Which way to trade.
            universal_symbol_id: The security, by SnapTrade's id. Null or absent when `symbol` names it.
            symbol: The security, by trading symbol; an option by OCC symbol. Null or absent when
                `universal_symbol_id` names it.
            order_type: Whether it has a limit, a stop, both or neither.
            time_in_force: How long it waits.
            trading_session: Whether it may trade outside regular hours, where the brokerage can do that. Absent
                means not.
            expiry_date: When it lapses, needed with `GTD`, which few brokerages have; UTC where the offset is
                missing. Null or absent otherwise.
            price: Worst price to accept, for `Limit` and `StopLimit`, in the security's currency. Null or
                absent otherwise.
            stop: Price that sets it off, for `Stop` and `StopLimit`, in the security's currency. Null or absent
                otherwise.
            units: Shares, or contracts of an option. Null or absent when `notional_value` is given.
            notional_value: Amount to spend instead of `units`. Null or absent when `units` is given.
            client_order_id: Your own id, handed on to the brokerage; few use it to refuse a second order. Null
                or absent for none.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One order, or one leg of an order, as the brokerage reports it.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

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
        _result: AccountOrderRecord = await self._call(_PLACE, **_arguments, **options)
        return _result

    @property
    def with_response(self) -> AsyncOrdersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncOrdersWithResponse(self._with_response())


class AsyncOrdersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.place = async_with_response(resource.place)
