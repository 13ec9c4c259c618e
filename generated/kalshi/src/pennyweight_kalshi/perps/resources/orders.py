# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

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
    from datetime import datetime
    from decimal import Decimal
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import (
        AmendMarginOrderResponse,
        BookSide,
        CancelMarginOrderResponse,
        CreateMarginOrderRequestTimeInForce,
        CreateMarginOrderResponse,
        DecreaseMarginOrderResponse,
        GetMarginOrderResponse,
        GetMarginOrdersResponse,
        MarginOrder,
        SelfTradePreventionType,
    )

_LIST: Operation[GetMarginOrdersResponse] = Operation(
    "orders.list",
    "GET",
    "/margin/orders",
    response_type="GetMarginOrdersResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    safe=True,
    pagination=Pagination("cursor", items=("orders",), next="cursor"),
)
_CREATE: Operation[CreateMarginOrderResponse] = Operation(
    "orders.create",
    "POST",
    "/margin/orders",
    response_type="CreateMarginOrderResponse",
    body="CreateMarginOrderRequest",
)
_CANCEL_ALL: Operation[None] = Operation("orders.cancel_all", "DELETE", "/margin/orders", response_type=None)
_GET: Operation[GetMarginOrderResponse] = Operation(
    "orders.get", "GET", "/margin/orders/{order_id}", response_type="GetMarginOrderResponse", safe=True
)
_CANCEL: Operation[CancelMarginOrderResponse] = Operation(
    "orders.cancel", "DELETE", "/margin/orders/{order_id}", response_type="CancelMarginOrderResponse"
)
_AMEND: Operation[AmendMarginOrderResponse] = Operation(
    "orders.amend",
    "POST",
    "/margin/orders/{order_id}/amend",
    response_type="AmendMarginOrderResponse",
    body="AmendMarginOrderRequest",
)
_DECREASE: Operation[DecreaseMarginOrderResponse] = Operation(
    "orders.decrease",
    "POST",
    "/margin/orders/{order_id}/decrease",
    response_type="DecreaseMarginOrderResponse",
    body="DecreaseMarginOrderRequest",
)


class Orders(Resource):
    """Orders: `list`, `create`, `cancel_all`, `get`, `cancel`, `amend`, `decrease`."""

    __slots__ = ()

    def list(
        self,
        *,
        ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetMarginOrdersResponse, MarginOrder]:
        """
        Your orders, page by page.

        Up to 10 000 on a page.

        Needs credentials.

        Args:
            ticker: Ticker of the one market to list entries of. Default: all markets.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            status: State to filter orders by: `resting`, `canceled` or `executed`. Default: all.
            limit: Page size.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Order on
                the margin exchange.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.perps.orders.list():
            ...     print(item)

        Vendor's operation id: GetMarginOrders.
        """
        _result: Pages[GetMarginOrdersResponse, MarginOrder] = self._pages(
            _LIST,
            query={
                "ticker": ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "status": status,
                "limit": limit,
                "cursor": cursor,
                "subaccount": subaccount,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    def create(
        self,
        *,
        client_order_id: str,
        side: BookSide | Literal["bid", "ask"],
        count: Decimal | int | str,
        price: Decimal | int | str,
        time_in_force: CreateMarginOrderRequestTimeInForce
        | Literal["fill_or_kill", "good_till_canceled", "immediate_or_cancel"],
        self_trade_prevention_type: SelfTradePreventionType | Literal["taker_at_cross", "maker"],
        ticker: str | Unset = UNSET,
        market_id: str | Unset = UNSET,
        expiration_time: datetime | int | Unset = UNSET,
        post_only: bool | Unset = UNSET,
        cancel_order_on_pause: bool | Unset = UNSET,
        reduce_only: bool | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        order_group_id: str | Unset = UNSET,
        market_version: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateMarginOrderResponse:
        """
        Place a limit order.

        Kalshi does not say whether it refuses a `client_order_id` for good, so the call is never retried: look at
        `orders.list` first.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            market_id: UUID of the market, which a new ticker does not change.
            client_order_id: Your own id of the order.
            side: `bid` buys, `ask` sells.
            count: Number of contracts.
            price: Dollars for one contract.
            expiration_time: Expiry in Unix seconds. Default: none.
            time_in_force: How long the order stays.
            post_only: Reject the order if it would take. Default: false.
            self_trade_prevention_type: Which of your own two orders is cancelled when they would meet.
            cancel_order_on_pause: Cancel the order when trading is paused.
            reduce_only: Only reduce the position; needs `immediate_or_cancel`. Default: false.
            subaccount: Subaccount, 1–63; 0 is the primary account.
            order_group_id: Order group of the order. Absent without one.
            market_version: Version that you expect; with another one the order is rejected with 409.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The exchange's id of the order, and what was filled at once.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.orders.create(
            ...     client_order_id="client-order-id",
            ...     side="bid",
            ...     count="10",
            ...     price="0.50",
            ...     time_in_force="fill_or_kill",
            ...     self_trade_prevention_type="taker_at_cross",
            ... )

        Vendor's operation id: CreateMarginOrder.
        """
        _result: CreateMarginOrderResponse = self._call(
            _CREATE,
            body={
                "ticker": ticker,
                "market_id": market_id,
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
                "market_version": market_version,
            },
            **self._options(_CREATE, options),
        )
        return _result

    def cancel_all(self, *, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]) -> None:
        """
        Cancel all resting orders of the account, or of one subaccount.

        Orders placed within the next minute may be cancelled too. For direct members.

        Needs credentials.

        Args:
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.orders.cancel_all()

        Vendor's operation id: CancelAllMarginOrders.
        """
        _result: None = self._call(_CANCEL_ALL, query={"subaccount": subaccount}, **self._options(_CANCEL_ALL, options))
        return _result

    def get(self, *, order_id: str, **options: Unpack[CallOptions]) -> GetMarginOrderResponse:
        """
        One order.

        By the id that the exchange gave, not by `client_order_id`.

        Needs credentials.

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
            >>> kalshi.perps.orders.get(order_id="order-id")

        Vendor's operation id: GetMarginOrder.
        """
        _result: GetMarginOrderResponse = self._call(_GET, path={"order_id": order_id}, **self._options(_GET, options))
        return _result

    def cancel(
        self, *, order_id: str, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CancelMarginOrderResponse:
        """
        Cancel what is left of an order.

        `reduced_by` tells how many contracts that was.

        Needs credentials.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Which order is gone, and how many contracts of it were still open.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.orders.cancel(order_id="order-id")

        Vendor's operation id: CancelMarginOrder.
        """
        _result: CancelMarginOrderResponse = self._call(
            _CANCEL, path={"order_id": order_id}, query={"subaccount": subaccount}, **self._options(_CANCEL, options)
        )
        return _result

    def amend(
        self,
        *,
        order_id: str,
        side: BookSide | Literal["bid", "ask"],
        price: Decimal | int | str,
        count: Decimal | int | str,
        subaccount: int | Unset = UNSET,
        ticker: str | Unset = UNSET,
        market_id: str | Unset = UNSET,
        client_order_id: str | Unset = UNSET,
        updated_client_order_id: str | Unset = UNSET,
        expiration_time: datetime | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AmendMarginOrderResponse:
        """
        Change price, size or expiry of a resting order.

        The amended order may fill at once.

        Needs credentials.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            ticker: Ticker of the margin market.
            market_id: UUID of the market, which a new ticker does not change.
            side: `bid` buys, `ask` sells.
            price: Dollars for one contract.
            count: Number of contracts.
            client_order_id: Your own id of the order.
            updated_client_order_id: Your own id of the order after the change.
            expiration_time: New expiry in Unix seconds; 0 removes it. Default: as it is.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State of the order after the change, and what was filled by it at once.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.orders.amend(order_id="order-id", side="bid", price="0.50", count="10")

        Vendor's operation id: AmendMarginOrder.
        """
        _result: AmendMarginOrderResponse = self._call(
            _AMEND,
            path={"order_id": order_id},
            query={"subaccount": subaccount},
            body={
                "ticker": ticker,
                "market_id": market_id,
                "side": side,
                "price": price,
                "count": count,
                "client_order_id": client_order_id,
                "updated_client_order_id": updated_client_order_id,
                "expiration_time": expiration_time,
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
        **options: Unpack[CallOptions],
    ) -> DecreaseMarginOrderResponse:
        """
        Reduce the number of contracts of a resting order.

        Give one of `reduce_by` and `reduce_to`; to zero is a cancel.

        Needs credentials.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            reduce_by: Contracts to take away; not together with `reduce_to`.
            reduce_to: Contracts to leave; not together with `reduce_by`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Which order became smaller, and how many contracts of it are open now.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.orders.decrease(order_id="order-id")

        Vendor's operation id: DecreaseMarginOrder.
        """
        _result: DecreaseMarginOrderResponse = self._call(
            _DECREASE,
            path={"order_id": order_id},
            query={"subaccount": subaccount},
            body={"reduce_by": reduce_by, "reduce_to": reduce_to},
            **self._options(_DECREASE, options),
        )
        return _result

    @property
    def with_response(self) -> OrdersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return OrdersWithResponse(self._with_response())


class OrdersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Orders) -> None:
        self.list = with_response_pages(resource.list)
        self.create = with_response(resource.create)
        self.cancel_all = with_response(resource.cancel_all)
        self.get = with_response(resource.get)
        self.cancel = with_response(resource.cancel)
        self.amend = with_response(resource.amend)
        self.decrease = with_response(resource.decrease)


class AsyncOrders(Resource):
    """Orders: `list`, `create`, `cancel_all`, `get`, `cancel`, `amend`, `decrease`."""

    __slots__ = ()

    def list(
        self,
        *,
        ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        status: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetMarginOrdersResponse, MarginOrder]:
        """
        Your orders, page by page.

        Up to 10 000 on a page.

        Needs credentials.

        Args:
            ticker: Ticker of the one market to list entries of. Default: all markets.
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            status: State to filter orders by: `resting`, `canceled` or `executed`. Default: all.
            limit: Page size.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Order on
                the margin exchange.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.perps.orders.list():
            ...     print(item)

        Vendor's operation id: GetMarginOrders.
        """
        _result: AsyncPages[GetMarginOrdersResponse, MarginOrder] = self._pages(
            _LIST,
            query={
                "ticker": ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "status": status,
                "limit": limit,
                "cursor": cursor,
                "subaccount": subaccount,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    async def create(
        self,
        *,
        client_order_id: str,
        side: BookSide | Literal["bid", "ask"],
        count: Decimal | int | str,
        price: Decimal | int | str,
        time_in_force: CreateMarginOrderRequestTimeInForce
        | Literal["fill_or_kill", "good_till_canceled", "immediate_or_cancel"],
        self_trade_prevention_type: SelfTradePreventionType | Literal["taker_at_cross", "maker"],
        ticker: str | Unset = UNSET,
        market_id: str | Unset = UNSET,
        expiration_time: datetime | int | Unset = UNSET,
        post_only: bool | Unset = UNSET,
        cancel_order_on_pause: bool | Unset = UNSET,
        reduce_only: bool | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        order_group_id: str | Unset = UNSET,
        market_version: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateMarginOrderResponse:
        """
        Place a limit order.

        Kalshi does not say whether it refuses a `client_order_id` for good, so the call is never retried: look at
        `orders.list` first.

        Needs credentials.

        Args:
            ticker: Ticker of the margin market.
            market_id: UUID of the market, which a new ticker does not change.
            client_order_id: Your own id of the order.
            side: `bid` buys, `ask` sells.
            count: Number of contracts.
            price: Dollars for one contract.
            expiration_time: Expiry in Unix seconds. Default: none.
            time_in_force: How long the order stays.
            post_only: Reject the order if it would take. Default: false.
            self_trade_prevention_type: Which of your own two orders is cancelled when they would meet.
            cancel_order_on_pause: Cancel the order when trading is paused.
            reduce_only: Only reduce the position; needs `immediate_or_cancel`. Default: false.
            subaccount: Subaccount, 1–63; 0 is the primary account.
            order_group_id: Order group of the order. Absent without one.
            market_version: Version that you expect; with another one the order is rejected with 409.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The exchange's id of the order, and what was filled at once.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.orders.create(
            ...     client_order_id="client-order-id",
            ...     side="bid",
            ...     count="10",
            ...     price="0.50",
            ...     time_in_force="fill_or_kill",
            ...     self_trade_prevention_type="taker_at_cross",
            ... )

        Vendor's operation id: CreateMarginOrder.
        """
        _result: CreateMarginOrderResponse = await self._call(
            _CREATE,
            body={
                "ticker": ticker,
                "market_id": market_id,
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
                "market_version": market_version,
            },
            **self._options(_CREATE, options),
        )
        return _result

    async def cancel_all(self, *, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]) -> None:
        """
        Cancel all resting orders of the account, or of one subaccount.

        Orders placed within the next minute may be cancelled too. For direct members.

        Needs credentials.

        Args:
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.orders.cancel_all()

        Vendor's operation id: CancelAllMarginOrders.
        """
        _result: None = await self._call(
            _CANCEL_ALL, query={"subaccount": subaccount}, **self._options(_CANCEL_ALL, options)
        )
        return _result

    async def get(self, *, order_id: str, **options: Unpack[CallOptions]) -> GetMarginOrderResponse:
        """
        One order.

        By the id that the exchange gave, not by `client_order_id`.

        Needs credentials.

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
            >>> await kalshi.perps.orders.get(order_id="order-id")

        Vendor's operation id: GetMarginOrder.
        """
        _result: GetMarginOrderResponse = await self._call(
            _GET, path={"order_id": order_id}, **self._options(_GET, options)
        )
        return _result

    async def cancel(
        self, *, order_id: str, subaccount: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CancelMarginOrderResponse:
        """
        Cancel what is left of an order.

        `reduced_by` tells how many contracts that was.

        Needs credentials.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Which order is gone, and how many contracts of it were still open.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.orders.cancel(order_id="order-id")

        Vendor's operation id: CancelMarginOrder.
        """
        _result: CancelMarginOrderResponse = await self._call(
            _CANCEL, path={"order_id": order_id}, query={"subaccount": subaccount}, **self._options(_CANCEL, options)
        )
        return _result

    async def amend(
        self,
        *,
        order_id: str,
        side: BookSide | Literal["bid", "ask"],
        price: Decimal | int | str,
        count: Decimal | int | str,
        subaccount: int | Unset = UNSET,
        ticker: str | Unset = UNSET,
        market_id: str | Unset = UNSET,
        client_order_id: str | Unset = UNSET,
        updated_client_order_id: str | Unset = UNSET,
        expiration_time: datetime | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AmendMarginOrderResponse:
        """
        Change price, size or expiry of a resting order.

        The amended order may fill at once.

        Needs credentials.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            ticker: Ticker of the margin market.
            market_id: UUID of the market, which a new ticker does not change.
            side: `bid` buys, `ask` sells.
            price: Dollars for one contract.
            count: Number of contracts.
            client_order_id: Your own id of the order.
            updated_client_order_id: Your own id of the order after the change.
            expiration_time: New expiry in Unix seconds; 0 removes it. Default: as it is.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State of the order after the change, and what was filled by it at once.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.orders.amend(order_id="order-id", side="bid", price="0.50", count="10")

        Vendor's operation id: AmendMarginOrder.
        """
        _result: AmendMarginOrderResponse = await self._call(
            _AMEND,
            path={"order_id": order_id},
            query={"subaccount": subaccount},
            body={
                "ticker": ticker,
                "market_id": market_id,
                "side": side,
                "price": price,
                "count": count,
                "client_order_id": client_order_id,
                "updated_client_order_id": updated_client_order_id,
                "expiration_time": expiration_time,
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
        **options: Unpack[CallOptions],
    ) -> DecreaseMarginOrderResponse:
        """
        Reduce the number of contracts of a resting order.

        Give one of `reduce_by` and `reduce_to`; to zero is a cancel.

        Needs credentials.

        Args:
            order_id: Id given by the exchange, not your own `client_order_id`.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            reduce_by: Contracts to take away; not together with `reduce_to`.
            reduce_to: Contracts to leave; not together with `reduce_by`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Which order became smaller, and how many contracts of it are open now.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.orders.decrease(order_id="order-id")

        Vendor's operation id: DecreaseMarginOrder.
        """
        _result: DecreaseMarginOrderResponse = await self._call(
            _DECREASE,
            path={"order_id": order_id},
            query={"subaccount": subaccount},
            body={"reduce_by": reduce_by, "reduce_to": reduce_to},
            **self._options(_DECREASE, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncOrdersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncOrdersWithResponse(self._with_response())


class AsyncOrdersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncOrders) -> None:
        self.list = async_with_response_pages(resource.list)
        self.create = async_with_response(resource.create)
        self.cancel_all = async_with_response(resource.cancel_all)
        self.get = async_with_response(resource.get)
        self.cancel = async_with_response(resource.cancel)
        self.amend = async_with_response(resource.amend)
        self.decrease = async_with_response(resource.decrease)
