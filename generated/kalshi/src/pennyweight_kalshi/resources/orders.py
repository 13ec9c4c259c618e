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
    from datetime import datetime
    from decimal import Decimal
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import (
        AmendOrderV2Response,
        BatchCancelOrdersV2RequestOrder,
        BatchCancelOrdersV2Response,
        BatchCreateOrdersV2Response,
        BookSide,
        CancelOrderV2Response,
        CreateOrderV2Request,
        CreateOrderV2Response,
        DecreaseOrderV2Response,
        GetOrderQueuePositionResponse,
        GetOrderQueuePositionsResponse,
        GetOrderResponse,
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
_CANCEL_ALL: Operation[None] = Operation(
    "orders.cancel_all", "DELETE", "/portfolio/events/orders", response_type=None, cost=(("write", 2),)
)
_CREATE_BATCH: Operation[BatchCreateOrdersV2Response] = Operation(
    "orders.create_batch",
    "POST",
    "/portfolio/events/orders/batched",
    response_type="BatchCreateOrdersV2Response",
    body="BatchCreateOrdersV2Request",
    cost=(("write", 10, "orders"),),
)
_CANCEL_BATCH: Operation[BatchCancelOrdersV2Response] = Operation(
    "orders.cancel_batch",
    "DELETE",
    "/portfolio/events/orders/batched",
    response_type="BatchCancelOrdersV2Response",
    body="BatchCancelOrdersV2Request",
    cost=(("write", 2, "orders"),),
)
_CANCEL: Operation[CancelOrderV2Response] = Operation(
    "orders.cancel",
    "DELETE",
    "/portfolio/events/orders/{order_id}",
    response_type="CancelOrderV2Response",
    cost=(("write", 2),),
)
_AMEND: Operation[AmendOrderV2Response] = Operation(
    "orders.amend",
    "POST",
    "/portfolio/events/orders/{order_id}/amend",
    response_type="AmendOrderV2Response",
    body="AmendOrderV2Request",
    cost=(("write", 10),),
)
_DECREASE: Operation[DecreaseOrderV2Response] = Operation(
    "orders.decrease",
    "POST",
    "/portfolio/events/orders/{order_id}/decrease",
    response_type="DecreaseOrderV2Response",
    body="DecreaseOrderV2Request",
    cost=(("write", 10),),
)
_LIST: Operation[GetOrdersResponse] = Operation(
    "orders.list",
    "GET",
    "/portfolio/orders",
    response_type="GetOrdersResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    comma_separated=("event_ticker",),
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("orders",), next="cursor"),
)
_LIST_QUEUE_POSITIONS: Operation[GetOrderQueuePositionsResponse] = Operation(
    "orders.list_queue_positions",
    "GET",
    "/portfolio/orders/queue_positions",
    response_type="GetOrderQueuePositionsResponse",
    comma_separated=("market_tickers",),
    safe=True,
    cost=(("read", 10),),
)
_GET: Operation[GetOrderResponse] = Operation(
    "orders.get",
    "GET",
    "/portfolio/orders/{order_id}",
    response_type="GetOrderResponse",
    safe=True,
    cost=(("read", 2),),
)
_GET_QUEUE_POSITION: Operation[GetOrderQueuePositionResponse] = Operation(
    "orders.get_queue_position",
    "GET",
    "/portfolio/orders/{order_id}/queue_position",
    response_type="GetOrderQueuePositionResponse",
    safe=True,
    cost=(("read", 10),),
)


class Orders(Resource):
    """
    Orders: `create`, `cancel_all`, `create_batch`, `cancel_batch`, `cancel`, `amend`, `decrease`, `list`,
    `list_queue_positions`, `get`, `get_queue_position`.
    """

    __slots__ = ()

    def create(
        self,
        *,
        ticker: str,
        side: BookSide | Literal["bid", "ask"],
        count: Decimal | int | str,
        price: Decimal | int | str,
        time_in_force: TimeInForce | Literal["fill_or_kill", "good_till_canceled", "immediate_or_cancel"],
        self_trade_prevention_type: SelfTradePreventionType | Literal["taker_at_cross", "maker"],
        client_order_id: str | Unset = UNSET,
        expiration_time: datetime | int | Unset = UNSET,
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

        Safe to retry: the exchange takes each `client_order_id` once, and rejects it with 409 from then on. A 409
        after a retry says that an earlier attempt arrived.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            ticker: Ticker of the market to trade in.
            client_order_id: Your own id, new for each order; used ones stay rejected, even after a cancel.
                Generated if omitted.
            side: `bid` to buy YES, `ask` to sell YES, which equals buying NO.
            count: Contracts to trade, in steps of 0.01.
            price: Worst price to accept for one YES contract, in US dollars. `price_ranges` of the market tells
                the valid ones.
            expiration_time: Unix seconds at which the order expires; only with `good_till_canceled`. Default:
                it rests until cancelled.
            time_in_force: How long the order may rest.
            post_only: True to reject the order if it would trade at once. Default: false.
            self_trade_prevention_type: Handling of a match with another order of yours.
            cancel_order_on_pause: True to cancel the order when trading is paused. Default: false.
            reduce_only: True to trade at most the position you hold, closing it; needs `immediate_or_cancel`.
                Default: false.
            subaccount: Subaccount to trade from, 1–63; 0 is the primary account. Default: that of a restricted
                key, else 0.
            order_group_id: Order group to put the order in. Default: none.
            exchange_index: Shard of the market; -1 finds it by `ticker`. Default: found by `ticker`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Outcome of placing an order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.orders.create(
            ...     ticker="ticker",
            ...     side="bid",
            ...     count="10",
            ...     price="0.50",
            ...     time_in_force="fill_or_kill",
            ...     self_trade_prevention_type="taker_at_cross",
            ... )

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
            **self._options(_CREATE, options),
        )
        return _result

    def cancel_all(self, *, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]) -> None:
        """
        Cancel ALL your resting orders in event markets, on every shard.

        Can't be undone, and orders placed within the next minute may be cancelled too. Without `subaccount`, those
        of ALL subaccounts. For direct members. Use `orders.cancel` for a single order. Not retried automatically.

        Needs credentials; costs 2 tokens of `write`.

        Args:
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.orders.cancel_all()

        Vendor's operation id: CancelAllOrders. See https://docs.kalshi.com/api-reference/orders/cancel-all-orders
        """
        _result: None = self._call(_CANCEL_ALL, query={"subaccount": subaccount}, **self._options(_CANCEL_ALL, options))
        return _result

    def create_batch(
        self, *, orders: builtins.list[CreateOrderV2Request], **options: Unpack[CallOptions]
    ) -> BatchCreateOrdersV2Response:
        """
        Place several orders with one call.

        Each order costs 10 tokens, and the batch must fit in your write bucket. Orders fail one by one: look at
        `error` of each. Not retried automatically; with a `client_order_id` on every order you can repeat it
        safely.

        Needs credentials; costs 10 tokens of `write` for each of `orders`.

        Args:
            orders: Orders, each charged like a single one; the batch must fit in your write bucket.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Outcome for each order; the call succeeds even if orders failed.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_kalshi.models import (
            ...     BookSide,
            ...     CreateOrderV2Request,
            ...     SelfTradePreventionType,
            ...     TimeInForce,
            ... )
            >>> kalshi.orders.create_batch(
            ...     orders=[
            ...         CreateOrderV2Request(
            ...             ticker="ticker",
            ...             side=BookSide.BID,
            ...             count=Decimal("10"),
            ...             price=Decimal("0.50"),
            ...             time_in_force=TimeInForce.FILL_OR_KILL,
            ...             self_trade_prevention_type=SelfTradePreventionType.TAKER_AT_CROSS,
            ...         )
            ...     ]
            ... )

        Vendor's operation id: BatchCreateOrdersV2. See
        https://docs.kalshi.com/api-reference/orders/batch-create-orders-v2
        """
        _result: BatchCreateOrdersV2Response = self._call(
            _CREATE_BATCH, body={"orders": orders}, **self._options(_CREATE_BATCH, options)
        )
        return _result

    def cancel_batch(
        self, *, orders: builtins.list[BatchCancelOrdersV2RequestOrder], **options: Unpack[CallOptions]
    ) -> BatchCancelOrdersV2Response:
        """
        Cancel several orders with one call.

        Each cancel costs 2 tokens, and the batch must fit in your write bucket. Cancels fail one by one: look at
        `error` of each.

        Needs credentials; costs 2 tokens of `write` for each of `orders`.

        Args:
            orders: Orders, each charged like a single cancel; the batch must fit in your write bucket.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Outcome for each order; the call succeeds even if cancels failed.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_kalshi.models import BatchCancelOrdersV2RequestOrder
            >>> kalshi.orders.cancel_batch(orders=[BatchCancelOrdersV2RequestOrder(order_id="order-id")])

        Vendor's operation id: BatchCancelOrdersV2. See
        https://docs.kalshi.com/api-reference/orders/batch-cancel-orders-v2
        """
        _result: BatchCancelOrdersV2Response = self._call(
            _CANCEL_BATCH, body={"orders": orders}, **self._options(_CANCEL_BATCH, options)
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
        Cancel the rest of a resting order.

        Costs 2 tokens. Not retried automatically: a second cancel gets a 404 that can't tell a cancelled order from
        a filled one, and `reduced_by` is lost. After a failure look the order up.

        Needs credentials; costs 2 tokens of `write`.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            exchange_index: Shard of the order; -1 finds it by `market_ticker`. Default: found by
                `market_ticker` if given, else 0.
            market_ticker: Ticker of the order's market, to find the shard by.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Outcome of a cancel.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.orders.cancel(order_id="order-id")

        Vendor's operation id: CancelOrderV2. See https://docs.kalshi.com/api-reference/orders/cancel-order-v2
        """
        _result: CancelOrderV2Response = self._call(
            _CANCEL,
            path={"order_id": order_id},
            query={"subaccount": subaccount, "exchange_index": exchange_index, "market_ticker": market_ticker},
            **self._options(_CANCEL, options),
        )
        return _result

    def amend(
        self,
        *,
        order_id: str,
        ticker: str,
        side: BookSide | Literal["bid", "ask"],
        price: Decimal | int | str,
        count: Decimal | int | str,
        subaccount: int | Unset = UNSET,
        client_order_id: str | Unset = UNSET,
        updated_client_order_id: str | Unset = UNSET,
        expiration_time: datetime | int | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AmendOrderV2Response:
        """
        Change price, quantity or expiry of a resting order.

        `count` is the total with the contracts filled so far. A change of the expiry alone keeps the place in the
        queue. Not retried automatically: after a failure look the order up.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            ticker: Ticker of the order's market.
            side: Side that the order has, `bid` or `ask`.
            price: New limit price for one YES contract, in US dollars; the present one to change the expiry
                only.
            count: New total quantity: contracts filled so far plus those to rest from now on.
            client_order_id: Your own id of the order before the amendment.
            updated_client_order_id: Your own id of the order from now on. Default: unchanged.
            expiration_time: New expiry in Unix seconds, in the future; 0 removes it. Default: unchanged.
            exchange_index: Shard of the order; -1 finds it by `ticker`. Default: found by `ticker`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Outcome of an amendment.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.orders.amend(order_id="order-id", ticker="ticker", side="bid", price="0.50", count="10")

        Vendor's operation id: AmendOrderV2. See https://docs.kalshi.com/api-reference/orders/amend-order-v2
        """
        _result: AmendOrderV2Response = self._call(
            _AMEND,
            path={"order_id": order_id},
            query={"subaccount": subaccount},
            body={
                "ticker": ticker,
                "side": side,
                "price": price,
                "count": count,
                "client_order_id": client_order_id,
                "updated_client_order_id": updated_client_order_id,
                "expiration_time": expiration_time,
                "exchange_index": exchange_index,
            },
            **self._options(_AMEND, options),
        )
        return _result

    def decrease(
        self,
        *,
        order_id: str,
        subaccount: int | Unset = UNSET,
        reduce_by: Decimal | int | str | None | Unset = UNSET,
        reduce_to: Decimal | int | str | None | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        market_ticker: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> DecreaseOrderV2Response:
        """
        Reduce the quantity of a resting order.

        Give exactly one of `reduce_by` and `reduce_to`. Not retried automatically: `reduce_by` would be applied
        twice.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            reduce_by: Contracts to take off the resting quantity; not together with `reduce_to`.
            reduce_to: Contracts that are to stay on the book; not together with `reduce_by`.
            exchange_index: Shard of the order; -1 finds it by `market_ticker`. Default: found by
                `market_ticker` if given, else 0.
            market_ticker: Ticker of the order's market, to find the shard by.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Outcome of a reduction.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.orders.decrease(order_id="order-id")

        Vendor's operation id: DecreaseOrderV2. See https://docs.kalshi.com/api-reference/orders/decrease-order-v2
        """
        _result: DecreaseOrderV2Response = self._call(
            _DECREASE,
            path={"order_id": order_id},
            query={"subaccount": subaccount},
            body={
                "reduce_by": reduce_by,
                "reduce_to": reduce_to,
                "exchange_index": exchange_index,
                "market_ticker": market_ticker,
            },
            **self._options(_DECREASE, options),
        )
        return _result

    def list(
        self,
        *,
        ticker: str | Unset = UNSET,
        event_ticker: builtins.list[str] | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
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

        Orders done before the cutoff are in `historical.list_orders`; resting ones are always here. The list lags a
        little: an order cancelled a moment ago may still show as resting.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the one market to list entries of. Default: all markets.
            event_ticker: Tickers of up to 100 events to list orders of. Default: all events.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            status: State to filter orders by: `resting`, `canceled` or `executed`. Default: all.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            exchange_index: Exchange shard to list entries of, counted from 0. Default: all shards.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Order of
                yours in its present state.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.orders.list():
            ...     print(item)

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
            **self._options(_LIST, options),
        )
        return _result

    def list_queue_positions(
        self,
        *,
        market_tickers: builtins.list[str] | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetOrderQueuePositionsResponse:
        """
        Places of your resting orders in the queues at their prices.

        One list without pages, over all markets unless filtered.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            market_tickers: Tickers of the markets to list places in. Default: all markets.
            event_ticker: Ticker of the one event to list places in. Default: all events.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Places of your resting orders in their queues.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.orders.list_queue_positions()

        Vendor's operation id: GetOrderQueuePositions. See
        https://docs.kalshi.com/api-reference/orders/get-queue-positions-for-orders
        """
        _result: GetOrderQueuePositionsResponse = self._call(
            _LIST_QUEUE_POSITIONS,
            query={"market_tickers": market_tickers, "event_ticker": event_ticker, "subaccount": subaccount},
            **self._options(_LIST_QUEUE_POSITIONS, options),
        )
        return _result

    def get(self, *, order_id: str, **options: Unpack[CallOptions]) -> GetOrderResponse:
        """
        One order by its id.

        Costs 2 tokens. Reads lag a little: an order cancelled a moment ago may still show as resting.

        Needs credentials; costs 2 tokens of `read`.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State of the order that was asked for.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.orders.get(order_id="order-id")

        Vendor's operation id: GetOrder. See https://docs.kalshi.com/api-reference/orders/get-order
        """
        _result: GetOrderResponse = self._call(_GET, path={"order_id": order_id}, **self._options(_GET, options))
        return _result

    def get_queue_position(self, *, order_id: str, **options: Unpack[CallOptions]) -> GetOrderQueuePositionResponse:
        """
        Place of one resting order in the queue at its price.

        Counts the contracts that have to be filled first, by price and time.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Place of one order in the queue at its price.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.orders.get_queue_position(order_id="order-id")

        Vendor's operation id: GetOrderQueuePosition. See
        https://docs.kalshi.com/api-reference/orders/get-order-queue-position
        """
        _result: GetOrderQueuePositionResponse = self._call(
            _GET_QUEUE_POSITION, path={"order_id": order_id}, **self._options(_GET_QUEUE_POSITION, options)
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
        self.cancel_all = with_response(resource.cancel_all)
        self.create_batch = with_response(resource.create_batch)
        self.cancel_batch = with_response(resource.cancel_batch)
        self.cancel = with_response(resource.cancel)
        self.amend = with_response(resource.amend)
        self.decrease = with_response(resource.decrease)
        self.list = with_response_pages(resource.list)
        self.list_queue_positions = with_response(resource.list_queue_positions)
        self.get = with_response(resource.get)
        self.get_queue_position = with_response(resource.get_queue_position)


class AsyncOrders(Resource):
    """
    Orders: `create`, `cancel_all`, `create_batch`, `cancel_batch`, `cancel`, `amend`, `decrease`, `list`,
    `list_queue_positions`, `get`, `get_queue_position`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        ticker: str,
        side: BookSide | Literal["bid", "ask"],
        count: Decimal | int | str,
        price: Decimal | int | str,
        time_in_force: TimeInForce | Literal["fill_or_kill", "good_till_canceled", "immediate_or_cancel"],
        self_trade_prevention_type: SelfTradePreventionType | Literal["taker_at_cross", "maker"],
        client_order_id: str | Unset = UNSET,
        expiration_time: datetime | int | Unset = UNSET,
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

        Safe to retry: the exchange takes each `client_order_id` once, and rejects it with 409 from then on. A 409
        after a retry says that an earlier attempt arrived.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            ticker: Ticker of the market to trade in.
            client_order_id: Your own id, new for each order; used ones stay rejected, even after a cancel.
                Generated if omitted.
            side: `bid` to buy YES, `ask` to sell YES, which equals buying NO.
            count: Contracts to trade, in steps of 0.01.
            price: Worst price to accept for one YES contract, in US dollars. `price_ranges` of the market tells
                the valid ones.
            expiration_time: Unix seconds at which the order expires; only with `good_till_canceled`. Default:
                it rests until cancelled.
            time_in_force: How long the order may rest.
            post_only: True to reject the order if it would trade at once. Default: false.
            self_trade_prevention_type: Handling of a match with another order of yours.
            cancel_order_on_pause: True to cancel the order when trading is paused. Default: false.
            reduce_only: True to trade at most the position you hold, closing it; needs `immediate_or_cancel`.
                Default: false.
            subaccount: Subaccount to trade from, 1–63; 0 is the primary account. Default: that of a restricted
                key, else 0.
            order_group_id: Order group to put the order in. Default: none.
            exchange_index: Shard of the market; -1 finds it by `ticker`. Default: found by `ticker`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Outcome of placing an order.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.orders.create(
            ...     ticker="ticker",
            ...     side="bid",
            ...     count="10",
            ...     price="0.50",
            ...     time_in_force="fill_or_kill",
            ...     self_trade_prevention_type="taker_at_cross",
            ... )

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
            **self._options(_CREATE, options),
        )
        return _result

    async def cancel_all(self, *, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]) -> None:
        """
        Cancel ALL your resting orders in event markets, on every shard.

        Can't be undone, and orders placed within the next minute may be cancelled too. Without `subaccount`, those
        of ALL subaccounts. For direct members. Use `orders.cancel` for a single order. Not retried automatically.

        Needs credentials; costs 2 tokens of `write`.

        Args:
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.orders.cancel_all()

        Vendor's operation id: CancelAllOrders. See https://docs.kalshi.com/api-reference/orders/cancel-all-orders
        """
        _result: None = await self._call(
            _CANCEL_ALL, query={"subaccount": subaccount}, **self._options(_CANCEL_ALL, options)
        )
        return _result

    async def create_batch(
        self, *, orders: builtins.list[CreateOrderV2Request], **options: Unpack[CallOptions]
    ) -> BatchCreateOrdersV2Response:
        """
        Place several orders with one call.

        Each order costs 10 tokens, and the batch must fit in your write bucket. Orders fail one by one: look at
        `error` of each. Not retried automatically; with a `client_order_id` on every order you can repeat it
        safely.

        Needs credentials; costs 10 tokens of `write` for each of `orders`.

        Args:
            orders: Orders, each charged like a single one; the batch must fit in your write bucket.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Outcome for each order; the call succeeds even if orders failed.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_kalshi.models import (
            ...     BookSide,
            ...     CreateOrderV2Request,
            ...     SelfTradePreventionType,
            ...     TimeInForce,
            ... )
            >>> await kalshi.orders.create_batch(
            ...     orders=[
            ...         CreateOrderV2Request(
            ...             ticker="ticker",
            ...             side=BookSide.BID,
            ...             count=Decimal("10"),
            ...             price=Decimal("0.50"),
            ...             time_in_force=TimeInForce.FILL_OR_KILL,
            ...             self_trade_prevention_type=SelfTradePreventionType.TAKER_AT_CROSS,
            ...         )
            ...     ]
            ... )

        Vendor's operation id: BatchCreateOrdersV2. See
        https://docs.kalshi.com/api-reference/orders/batch-create-orders-v2
        """
        _result: BatchCreateOrdersV2Response = await self._call(
            _CREATE_BATCH, body={"orders": orders}, **self._options(_CREATE_BATCH, options)
        )
        return _result

    async def cancel_batch(
        self, *, orders: builtins.list[BatchCancelOrdersV2RequestOrder], **options: Unpack[CallOptions]
    ) -> BatchCancelOrdersV2Response:
        """
        Cancel several orders with one call.

        Each cancel costs 2 tokens, and the batch must fit in your write bucket. Cancels fail one by one: look at
        `error` of each.

        Needs credentials; costs 2 tokens of `write` for each of `orders`.

        Args:
            orders: Orders, each charged like a single cancel; the batch must fit in your write bucket.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Outcome for each order; the call succeeds even if cancels failed.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_kalshi.models import BatchCancelOrdersV2RequestOrder
            >>> await kalshi.orders.cancel_batch(orders=[BatchCancelOrdersV2RequestOrder(order_id="order-id")])

        Vendor's operation id: BatchCancelOrdersV2. See
        https://docs.kalshi.com/api-reference/orders/batch-cancel-orders-v2
        """
        _result: BatchCancelOrdersV2Response = await self._call(
            _CANCEL_BATCH, body={"orders": orders}, **self._options(_CANCEL_BATCH, options)
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
        Cancel the rest of a resting order.

        Costs 2 tokens. Not retried automatically: a second cancel gets a 404 that can't tell a cancelled order from
        a filled one, and `reduced_by` is lost. After a failure look the order up.

        Needs credentials; costs 2 tokens of `write`.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            exchange_index: Shard of the order; -1 finds it by `market_ticker`. Default: found by
                `market_ticker` if given, else 0.
            market_ticker: Ticker of the order's market, to find the shard by.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Outcome of a cancel.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.orders.cancel(order_id="order-id")

        Vendor's operation id: CancelOrderV2. See https://docs.kalshi.com/api-reference/orders/cancel-order-v2
        """
        _result: CancelOrderV2Response = await self._call(
            _CANCEL,
            path={"order_id": order_id},
            query={"subaccount": subaccount, "exchange_index": exchange_index, "market_ticker": market_ticker},
            **self._options(_CANCEL, options),
        )
        return _result

    async def amend(
        self,
        *,
        order_id: str,
        ticker: str,
        side: BookSide | Literal["bid", "ask"],
        price: Decimal | int | str,
        count: Decimal | int | str,
        subaccount: int | Unset = UNSET,
        client_order_id: str | Unset = UNSET,
        updated_client_order_id: str | Unset = UNSET,
        expiration_time: datetime | int | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AmendOrderV2Response:
        """
        Change price, quantity or expiry of a resting order.

        `count` is the total with the contracts filled so far. A change of the expiry alone keeps the place in the
        queue. Not retried automatically: after a failure look the order up.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            ticker: Ticker of the order's market.
            side: Side that the order has, `bid` or `ask`.
            price: New limit price for one YES contract, in US dollars; the present one to change the expiry
                only.
            count: New total quantity: contracts filled so far plus those to rest from now on.
            client_order_id: Your own id of the order before the amendment.
            updated_client_order_id: Your own id of the order from now on. Default: unchanged.
            expiration_time: New expiry in Unix seconds, in the future; 0 removes it. Default: unchanged.
            exchange_index: Shard of the order; -1 finds it by `ticker`. Default: found by `ticker`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Outcome of an amendment.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.orders.amend(order_id="order-id", ticker="ticker", side="bid", price="0.50", count="10")

        Vendor's operation id: AmendOrderV2. See https://docs.kalshi.com/api-reference/orders/amend-order-v2
        """
        _result: AmendOrderV2Response = await self._call(
            _AMEND,
            path={"order_id": order_id},
            query={"subaccount": subaccount},
            body={
                "ticker": ticker,
                "side": side,
                "price": price,
                "count": count,
                "client_order_id": client_order_id,
                "updated_client_order_id": updated_client_order_id,
                "expiration_time": expiration_time,
                "exchange_index": exchange_index,
            },
            **self._options(_AMEND, options),
        )
        return _result

    async def decrease(
        self,
        *,
        order_id: str,
        subaccount: int | Unset = UNSET,
        reduce_by: Decimal | int | str | None | Unset = UNSET,
        reduce_to: Decimal | int | str | None | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        market_ticker: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> DecreaseOrderV2Response:
        """
        Reduce the quantity of a resting order.

        Give exactly one of `reduce_by` and `reduce_to`. Not retried automatically: `reduce_by` would be applied
        twice.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            reduce_by: Contracts to take off the resting quantity; not together with `reduce_to`.
            reduce_to: Contracts that are to stay on the book; not together with `reduce_by`.
            exchange_index: Shard of the order; -1 finds it by `market_ticker`. Default: found by
                `market_ticker` if given, else 0.
            market_ticker: Ticker of the order's market, to find the shard by.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Outcome of a reduction.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.orders.decrease(order_id="order-id")

        Vendor's operation id: DecreaseOrderV2. See https://docs.kalshi.com/api-reference/orders/decrease-order-v2
        """
        _result: DecreaseOrderV2Response = await self._call(
            _DECREASE,
            path={"order_id": order_id},
            query={"subaccount": subaccount},
            body={
                "reduce_by": reduce_by,
                "reduce_to": reduce_to,
                "exchange_index": exchange_index,
                "market_ticker": market_ticker,
            },
            **self._options(_DECREASE, options),
        )
        return _result

    def list(
        self,
        *,
        ticker: str | Unset = UNSET,
        event_ticker: builtins.list[str] | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
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

        Orders done before the cutoff are in `historical.list_orders`; resting ones are always here. The list lags a
        little: an order cancelled a moment ago may still show as resting.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            ticker: Ticker of the one market to list entries of. Default: all markets.
            event_ticker: Tickers of up to 100 events to list orders of. Default: all events.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            status: State to filter orders by: `resting`, `canceled` or `executed`. Default: all.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            exchange_index: Exchange shard to list entries of, counted from 0. Default: all shards.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Order of
                yours in its present state.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.orders.list():
            ...     print(item)

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
            **self._options(_LIST, options),
        )
        return _result

    async def list_queue_positions(
        self,
        *,
        market_tickers: builtins.list[str] | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> GetOrderQueuePositionsResponse:
        """
        Places of your resting orders in the queues at their prices.

        One list without pages, over all markets unless filtered.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            market_tickers: Tickers of the markets to list places in. Default: all markets.
            event_ticker: Ticker of the one event to list places in. Default: all events.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Places of your resting orders in their queues.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.orders.list_queue_positions()

        Vendor's operation id: GetOrderQueuePositions. See
        https://docs.kalshi.com/api-reference/orders/get-queue-positions-for-orders
        """
        _result: GetOrderQueuePositionsResponse = await self._call(
            _LIST_QUEUE_POSITIONS,
            query={"market_tickers": market_tickers, "event_ticker": event_ticker, "subaccount": subaccount},
            **self._options(_LIST_QUEUE_POSITIONS, options),
        )
        return _result

    async def get(self, *, order_id: str, **options: Unpack[CallOptions]) -> GetOrderResponse:
        """
        One order by its id.

        Costs 2 tokens. Reads lag a little: an order cancelled a moment ago may still show as resting.

        Needs credentials; costs 2 tokens of `read`.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State of the order that was asked for.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.orders.get(order_id="order-id")

        Vendor's operation id: GetOrder. See https://docs.kalshi.com/api-reference/orders/get-order
        """
        _result: GetOrderResponse = await self._call(_GET, path={"order_id": order_id}, **self._options(_GET, options))
        return _result

    async def get_queue_position(
        self, *, order_id: str, **options: Unpack[CallOptions]
    ) -> GetOrderQueuePositionResponse:
        """
        Place of one resting order in the queue at its price.

        Counts the contracts that have to be filled first, by price and time.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Place of one order in the queue at its price.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.orders.get_queue_position(order_id="order-id")

        Vendor's operation id: GetOrderQueuePosition. See
        https://docs.kalshi.com/api-reference/orders/get-order-queue-position
        """
        _result: GetOrderQueuePositionResponse = await self._call(
            _GET_QUEUE_POSITION, path={"order_id": order_id}, **self._options(_GET_QUEUE_POSITION, options)
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
        self.cancel_all = async_with_response(resource.cancel_all)
        self.create_batch = async_with_response(resource.create_batch)
        self.cancel_batch = async_with_response(resource.cancel_batch)
        self.cancel = async_with_response(resource.cancel)
        self.amend = async_with_response(resource.amend)
        self.decrease = async_with_response(resource.decrease)
        self.list = async_with_response_pages(resource.list)
        self.list_queue_positions = async_with_response(resource.list_queue_positions)
        self.get = async_with_response(resource.get)
        self.get_queue_position = async_with_response(resource.get_queue_position)
