# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Orders, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import (
    UNSET,
    Operation,
    Pagination,
    Resource,
    async_with_response,
    async_with_response_pages,
    with_response,
    with_response_pages,
)

if TYPE_CHECKING:
    import builtins
    from decimal import Decimal
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import (
        BookSide,
        CancelOrderV2Response,
        CreateOrderV2Response,
        GetOrdersResponse,
        Order,
        SelfTradePreventionType,
        TimeInForce,
    )

_CREATE: Operation[CreateOrderV2Response] = Operation(
    "orders.create",
    "POST",
    "/portfolio/events/orders",
    response_type="CreateOrderV2Response",
    body="CreateOrderV2Request",
    idempotency_field="client_order_id",
    cost=(("write", 10),),
)
_CANCEL: Operation[CancelOrderV2Response] = Operation(
    "orders.cancel",
    "DELETE",
    "/portfolio/events/orders/{order_id}",
    response_type="CancelOrderV2Response",
    cost=(("write", 2),),
)
_LIST: Operation[GetOrdersResponse] = Operation(
    "orders.list",
    "GET",
    "/portfolio/orders",
    response_type="GetOrdersResponse",
    comma_separated=("event_ticker",),
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("orders",), next="cursor"),
)


class Orders(Resource):
    """Orders: `create`, `cancel`, `list`."""

    __slots__ = ()

    def create(
        self,
        *,
        ticker: str,
        side: BookSide | Literal["bid", "ask"],
        count: Decimal,
        price: Decimal,
        time_in_force: TimeInForce | Literal["fill_or_kill", "good_till_canceled", "immediate_or_cancel"],
        self_trade_prevention_type: SelfTradePreventionType | Literal["taker_at_cross", "maker"],
        client_order_id: str | Unset = UNSET,
        expiration_time: int | Unset = UNSET,
        post_only: bool | Unset = UNSET,
        cancel_order_on_pause: bool | Unset = UNSET,
        reduce_only: bool | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        order_group_id: str | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateOrderV2Response:
        """
        Place an order in an event market.

        With a `client_order_id` it is safe to send again: the exchange takes each id once, for good, and refuses it
        from then on with 409. So a 409 after a retry says that the first attempt arrived.

        Args:
            ticker: The market.
            client_order_id: Your own id of the order, new for each and never used again, not even after a
                cancel. Absent means that the client makes one up.
            side: Whether to buy or to sell YES.
            count: Contracts to trade, in steps of 0.01.
            price: Worst price to accept for one YES contract, in US dollars with two to four decimal places;
                one that `price_ranges` of the market allow.
            expiration_time: When the order lapses, in Unix seconds; only with `good_till_canceled`. Absent
                means it does not.
            time_in_force: How long the order waits for a counterpart.
            post_only: True to refuse the order if it would trade at once. Absent means false.
            self_trade_prevention_type: What gives way when the order meets one of yours.
            cancel_order_on_pause: True to cancel the order when trading on the exchange pauses. Absent means
                false.
            reduce_only: True to trade no more than closes the position you hold. Absent means false.
            subaccount: 0 is the primary account, 1–63 a subaccount. Absent means the one a restricted key is
                bound to, else 0.
            order_group_id: The group of orders it joins. Absent means none.
            exchange_index: The shard; -1 finds it by `ticker`. Absent means by `ticker` as well.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What became of the order when it reached the book.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: CreateOrderV2. See https://docs.kalshi.com/api-reference/orders/create-order-v2
        """
        _result: CreateOrderV2Response = self._call(
            _CREATE,
            body={
                "ticker": ticker,
                "client_order_id": client_order_id,
                "side": side,
                "count": count,
                "price": price,
                "expiration_time": expiration_time,
                "time_in_force": time_in_force,
                "post_only": post_only,
                "self_trade_prevention_type": self_trade_prevention_type,
                "cancel_order_on_pause": cancel_order_on_pause,
                "reduce_only": reduce_only,
                "subaccount": subaccount,
                "order_group_id": order_group_id,
                "exchange_index": exchange_index,
            },
            **options,
        )
        return _result

    def cancel(
        self,
        *,
        order_id: str,
        subaccount: int | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        market_ticker: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CancelOrderV2Response:
        """
        Cancel what is left of a resting order.

        Not retried by itself. A second cancel does no harm, but it earns a 404 that cannot tell an order you have
        just cancelled from one that traded first, and `reduced_by` is lost. After a failure look the order up, then
        decide.

        Args:
            order_id: The order, by the exchange's id, not your own.
            subaccount: The account to read, 0 for the primary one, 1–63 for a subaccount. Absent means 0.
            exchange_index: The shard the order is on; -1 finds it by `market_ticker`. Absent means by
                `market_ticker` too, or 0 without one.
            market_ticker: The order's market, from which the shard follows. Absent means `exchange_index`
                decides.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What cancelling took off the book.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: CancelOrderV2. See https://docs.kalshi.com/api-reference/orders/cancel-order-v2
        """
        _result: CancelOrderV2Response = self._call(
            _CANCEL,
            path={"order_id": order_id},
            query={"subaccount": subaccount, "exchange_index": exchange_index, "market_ticker": market_ticker},
            **options,
        )
        return _result

    def list(
        self,
        *,
        ticker: str | Unset = UNSET,
        event_ticker: builtins.list[str] | Unset = UNSET,
        min_ts: int | Unset = UNSET,
        max_ts: int | Unset = UNSET,
        status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetOrdersResponse, Order]:
        """
        Your orders, resting and done.

        Orders done before the historical cutoff are not here; resting ones always are. The list lags a little: an
        order cancelled a moment ago may still show as resting.

        Args:
            ticker: Only what belongs to this market. Absent means every market.
            event_ticker: Only orders in these events, ten at most. Absent means every event.
            min_ts: Only orders from after this second of Unix time. Absent means no lower bound.
            max_ts: Only orders from before this second of Unix time. Absent means no upper bound.
            status: Only orders in this state: `resting`, `canceled` or `executed`. Absent means all states.
            limit: Length of a page; more than 1000 is refused. Absent means 100.
            cursor: Where the page begins: `cursor` of the page before. Absent or empty means the first page,
                and so, silently, does a cursor the exchange does not know.
            subaccount: 0 is the primary account, 1–63 a subaccount. Absent means all of them.
            exchange_index: The one exchange shard to list, counted from 0. Absent means every shard.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: An order
                of yours, as it stands now.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: GetOrders. See https://docs.kalshi.com/api-reference/orders/get-orders
        """
        _result: Pages[GetOrdersResponse, Order] = self._pages(
            _LIST,
            query={
                "ticker": ticker,
                "event_ticker": event_ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "status": status,
                "limit": limit,
                "cursor": cursor,
                "subaccount": subaccount,
                "exchange_index": exchange_index,
            },
            max_items=max_items,
            **options,
        )
        return _result

    @property
    def with_response(self) -> OrdersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return OrdersWithResponse(self._with_response())


class OrdersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Orders) -> None:
        self.create = with_response(resource.create)
        self.cancel = with_response(resource.cancel)
        self.list = with_response_pages(resource.list)


class AsyncOrders(Resource):
    """Orders: `create`, `cancel`, `list`."""

    __slots__ = ()

    async def create(
        self,
        *,
        ticker: str,
        side: BookSide | Literal["bid", "ask"],
        count: Decimal,
        price: Decimal,
        time_in_force: TimeInForce | Literal["fill_or_kill", "good_till_canceled", "immediate_or_cancel"],
        self_trade_prevention_type: SelfTradePreventionType | Literal["taker_at_cross", "maker"],
        client_order_id: str | Unset = UNSET,
        expiration_time: int | Unset = UNSET,
        post_only: bool | Unset = UNSET,
        cancel_order_on_pause: bool | Unset = UNSET,
        reduce_only: bool | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        order_group_id: str | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateOrderV2Response:
        """
        Place an order in an event market.

        With a `client_order_id` it is safe to send again: the exchange takes each id once, for good, and refuses it
        from then on with 409. So a 409 after a retry says that the first attempt arrived.

        Args:
            ticker: The market.
            client_order_id: Your own id of the order, new for each and never used again, not even after a
                cancel. Absent means that the client makes one up.
            side: Whether to buy or to sell YES.
            count: Contracts to trade, in steps of 0.01.
            price: Worst price to accept for one YES contract, in US dollars with two to four decimal places;
                one that `price_ranges` of the market allow.
            expiration_time: When the order lapses, in Unix seconds; only with `good_till_canceled`. Absent
                means it does not.
            time_in_force: How long the order waits for a counterpart.
            post_only: True to refuse the order if it would trade at once. Absent means false.
            self_trade_prevention_type: What gives way when the order meets one of yours.
            cancel_order_on_pause: True to cancel the order when trading on the exchange pauses. Absent means
                false.
            reduce_only: True to trade no more than closes the position you hold. Absent means false.
            subaccount: 0 is the primary account, 1–63 a subaccount. Absent means the one a restricted key is
                bound to, else 0.
            order_group_id: The group of orders it joins. Absent means none.
            exchange_index: The shard; -1 finds it by `ticker`. Absent means by `ticker` as well.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What became of the order when it reached the book.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: CreateOrderV2. See https://docs.kalshi.com/api-reference/orders/create-order-v2
        """
        _result: CreateOrderV2Response = await self._call(
            _CREATE,
            body={
                "ticker": ticker,
                "client_order_id": client_order_id,
                "side": side,
                "count": count,
                "price": price,
                "expiration_time": expiration_time,
                "time_in_force": time_in_force,
                "post_only": post_only,
                "self_trade_prevention_type": self_trade_prevention_type,
                "cancel_order_on_pause": cancel_order_on_pause,
                "reduce_only": reduce_only,
                "subaccount": subaccount,
                "order_group_id": order_group_id,
                "exchange_index": exchange_index,
            },
            **options,
        )
        return _result

    async def cancel(
        self,
        *,
        order_id: str,
        subaccount: int | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        market_ticker: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CancelOrderV2Response:
        """
        Cancel what is left of a resting order.

        Not retried by itself. A second cancel does no harm, but it earns a 404 that cannot tell an order you have
        just cancelled from one that traded first, and `reduced_by` is lost. After a failure look the order up, then
        decide.

        Args:
            order_id: The order, by the exchange's id, not your own.
            subaccount: The account to read, 0 for the primary one, 1–63 for a subaccount. Absent means 0.
            exchange_index: The shard the order is on; -1 finds it by `market_ticker`. Absent means by
                `market_ticker` too, or 0 without one.
            market_ticker: The order's market, from which the shard follows. Absent means `exchange_index`
                decides.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            What cancelling took off the book.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: CancelOrderV2. See https://docs.kalshi.com/api-reference/orders/cancel-order-v2
        """
        _result: CancelOrderV2Response = await self._call(
            _CANCEL,
            path={"order_id": order_id},
            query={"subaccount": subaccount, "exchange_index": exchange_index, "market_ticker": market_ticker},
            **options,
        )
        return _result

    def list(
        self,
        *,
        ticker: str | Unset = UNSET,
        event_ticker: builtins.list[str] | Unset = UNSET,
        min_ts: int | Unset = UNSET,
        max_ts: int | Unset = UNSET,
        status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetOrdersResponse, Order]:
        """
        Your orders, resting and done.

        Orders done before the historical cutoff are not here; resting ones always are. The list lags a little: an
        order cancelled a moment ago may still show as resting.

        Args:
            ticker: Only what belongs to this market. Absent means every market.
            event_ticker: Only orders in these events, ten at most. Absent means every event.
            min_ts: Only orders from after this second of Unix time. Absent means no lower bound.
            max_ts: Only orders from before this second of Unix time. Absent means no upper bound.
            status: Only orders in this state: `resting`, `canceled` or `executed`. Absent means all states.
            limit: Length of a page; more than 1000 is refused. Absent means 100.
            cursor: Where the page begins: `cursor` of the page before. Absent or empty means the first page,
                and so, silently, does a cursor the exchange does not know.
            subaccount: 0 is the primary account, 1–63 a subaccount. Absent means all of them.
            exchange_index: The one exchange shard to list, counted from 0. Absent means every shard.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: An order
                of yours, as it stands now.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: GetOrders. See https://docs.kalshi.com/api-reference/orders/get-orders
        """
        _result: AsyncPages[GetOrdersResponse, Order] = self._pages(
            _LIST,
            query={
                "ticker": ticker,
                "event_ticker": event_ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "status": status,
                "limit": limit,
                "cursor": cursor,
                "subaccount": subaccount,
                "exchange_index": exchange_index,
            },
            max_items=max_items,
            **options,
        )
        return _result

    @property
    def with_response(self) -> AsyncOrdersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncOrdersWithResponse(self._with_response())


class AsyncOrdersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.create = async_with_response(resource.create)
        self.cancel = async_with_response(resource.cancel)
        self.list = async_with_response_pages(resource.list)
