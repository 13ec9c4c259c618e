# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Fcm, synchronous and asynchronous."""

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
    from collections.abc import AsyncIterator, Iterator
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal, Unpack

    from pennyweight_core.runtime import AsyncModelPages, AsyncPages, CallOptions, ModelPages, Pages, Unset

    from ..models import (
        CreateFCMPositionTransferResponse,
        CreateFCMSubtraderResponse,
        EventPosition,
        FcmFill,
        FcmSettlementStatusFilter,
        GetFCMEventContractDailyCapResponse,
        GetFcmFillsResponse,
        GetFCMSubtraderBlockedCategoriesResponse,
        GetOrdersResponse,
        GetPositionsResponse,
        ListFCMSubtradersResponse,
        MarketPosition,
        Order,
        OrderStatus,
        PositionFigure,
        UpdateFCMSubtraderBlockedCategoriesResponse,
    )

_LIST_FILLS: Operation[GetFcmFillsResponse] = Operation(
    "fcm.list_fills",
    "GET",
    "/fcm/fills",
    response_type="GetFcmFillsResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("fills",), next="cursor"),
)
_LIST_ORDERS: Operation[GetOrdersResponse] = Operation(
    "fcm.list_orders",
    "GET",
    "/fcm/orders",
    response_type="GetOrdersResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    comma_separated=("client_order_ids",),
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("orders",), next="cursor"),
)
_LIST_POSITIONS: Operation[GetPositionsResponse] = Operation(
    "fcm.list_positions",
    "GET",
    "/fcm/positions",
    response_type="GetPositionsResponse",
    comma_separated=("count_filter",),
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("market_positions", "event_positions"), next="cursor"),
)
_TRANSFER_POSITION: Operation[CreateFCMPositionTransferResponse] = Operation(
    "fcm.transfer_position",
    "POST",
    "/fcm/positions/transfers",
    response_type="CreateFCMPositionTransferResponse",
    body="CreateFCMPositionTransferRequest",
    cost=(("read", 10),),
)
_LIST_SUBTRADERS: Operation[ListFCMSubtradersResponse] = Operation(
    "fcm.list_subtraders",
    "GET",
    "/fcm/subtraders",
    response_type="ListFCMSubtradersResponse",
    safe=True,
    cost=(("read", 10),),
)
_CREATE_SUBTRADER: Operation[CreateFCMSubtraderResponse] = Operation(
    "fcm.create_subtrader",
    "POST",
    "/fcm/subtraders",
    response_type="CreateFCMSubtraderResponse",
    body="CreateFCMSubtraderRequest",
    cost=(("read", 10),),
)
_GET_BLOCKED_CATEGORIES: Operation[GetFCMSubtraderBlockedCategoriesResponse] = Operation(
    "fcm.get_blocked_categories",
    "GET",
    "/fcm/subtraders/blocked_categories",
    response_type="GetFCMSubtraderBlockedCategoriesResponse",
    safe=True,
    cost=(("read", 10),),
)
_UPDATE_BLOCKED_CATEGORIES: Operation[UpdateFCMSubtraderBlockedCategoriesResponse] = Operation(
    "fcm.update_blocked_categories",
    "PUT",
    "/fcm/subtraders/blocked_categories",
    response_type="UpdateFCMSubtraderBlockedCategoriesResponse",
    body="UpdateFCMSubtraderBlockedCategoriesRequest",
    safe=True,
    cost=(("read", 10),),
)
_GET_DAILY_CAP: Operation[GetFCMEventContractDailyCapResponse] = Operation(
    "fcm.get_daily_cap",
    "GET",
    "/fcm/subtraders/event_contract_daily_cap",
    response_type="GetFCMEventContractDailyCapResponse",
    safe=True,
    cost=(("read", 10),),
)
_UPDATE_DAILY_CAP: Operation[dict[str, Any]] = Operation(
    "fcm.update_daily_cap",
    "PUT",
    "/fcm/subtraders/event_contract_daily_cap",
    response_type="dict[str, Any]",
    body="UpdateFCMEventContractDailyCapRequest",
    safe=True,
    cost=(("read", 10),),
)
_DELETE_DAILY_CAP: Operation[dict[str, Any]] = Operation(
    "fcm.delete_daily_cap",
    "DELETE",
    "/fcm/subtraders/event_contract_daily_cap",
    response_type="dict[str, Any]",
    cost=(("read", 10),),
)

if TYPE_CHECKING:

    class FcmListPositionsPages(ModelPages[GetPositionsResponse]):
        """Pages of `list_positions`; its methods are made from the lists that they have."""

        def market_positions(self) -> Iterator[MarketPosition]:
            """Yield the items of `market_positions` over all pages, fetching each when it is needed."""
            ...

        def event_positions(self) -> Iterator[EventPosition]:
            """Yield the items of `event_positions` over all pages, fetching each when it is needed."""
            ...

    class AsyncFcmListPositionsPages(AsyncModelPages[GetPositionsResponse]):
        """Pages of `list_positions`; its methods are made from the lists that they have."""

        def market_positions(self) -> AsyncIterator[MarketPosition]:
            """Yield the items of `market_positions` over all pages, fetching each when it is needed."""
            ...

        def event_positions(self) -> AsyncIterator[EventPosition]:
            """Yield the items of `event_positions` over all pages, fetching each when it is needed."""
            ...


class Fcm(Resource):
    """
    Fcm: `list_fills`, `list_orders`, `list_positions`, `transfer_position`, `list_subtraders`, `create_subtrader`,
    `get_blocked_categories`, `update_blocked_categories`, `get_daily_cap`, `update_daily_cap`, `delete_daily_cap`.
    """

    __slots__ = ()

    def list_fills(
        self,
        *,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetFcmFillsResponse, FcmFill]:
        """
        Fills of all your subtraders; clearing members only.

        Needs a key that is not bound to a subtrader. The page size can't be chosen.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Fill that
                involves subtraders of a clearing member, with both sides as far as they are its own.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.fcm.list_fills():
            ...     print(item)

        Vendor's operation id: GetFCMFills. See https://docs.kalshi.com/api-reference/fcm/get-fcm-fills
        """
        _result: Pages[GetFcmFillsResponse, FcmFill] = self._pages(
            _LIST_FILLS,
            query={"min_ts": min_ts, "max_ts": max_ts, "cursor": cursor},
            max_items=max_items,
            **self._options(_LIST_FILLS, options),
        )
        return _result

    def list_orders(
        self,
        *,
        subtrader_id: str | Unset = UNSET,
        client_order_ids: list[str] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        status: OrderStatus | Literal["resting", "canceled", "executed"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetOrdersResponse, Order]:
        """
        Orders of your subtraders; clearing members only.

        Give `subtrader_id`, `client_order_ids` or both. Page size is limited to 1000.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of the subtrader. Default: that of a bound key; without one, give this or
                `client_order_ids`.
            client_order_ids: Up to 100 of the subtraders' own order ids, looked for among orders of the last 24
                hours. Several orders may have the same one.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            ticker: Ticker of the one market to list entries of. Default: all markets.
            min_ts: Unix seconds after which an order was placed. Default: no lower bound.
            max_ts: Unix seconds before which an order was placed. Default: no upper bound.
            status: State to filter orders by. Default: all.
            limit: Page size, 1–1000. Default: 100.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Order of
                yours in its present state.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.fcm.list_orders():
            ...     print(item)

        Vendor's operation id: GetFCMOrders. See https://docs.kalshi.com/api-reference/fcm/get-fcm-orders
        """
        _result: Pages[GetOrdersResponse, Order] = self._pages(
            _LIST_ORDERS,
            query={
                "subtrader_id": subtrader_id,
                "client_order_ids": client_order_ids,
                "cursor": cursor,
                "event_ticker": event_ticker,
                "ticker": ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "status": status,
                "limit": limit,
            },
            max_items=max_items,
            **self._options(_LIST_ORDERS, options),
        )
        return _result

    def list_positions(
        self,
        *,
        subtrader_id: str | Unset = UNSET,
        ticker: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        count_filter: list[PositionFigure] | Unset = UNSET,
        settlement_status: FcmSettlementStatusFilter | Literal["all", "unsettled", "settled"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> FcmListPositionsPages:
        """
        Positions of one of your subtraders, by market and by event; clearing members only.

        Both lists share one cursor, so read them by pages. Don't add the two: an event's row sums up its markets'
        rows.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of the subtrader. Default: that of a bound key; else required.
            ticker: Ticker of the one market to list positions in. Default: all markets.
            event_ticker: Ticker of the one event to list positions in. Default: all events.
            count_filter: Figures of which at least one must not be 0: `position`, `total_traded`. Default: no
                filter.
            settlement_status: Positions to list: `unsettled`, `settled` or `all`. Default: `unsettled`.
            limit: Page size, 1–1000. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over `.market_positions()` and `.event_positions()`, or
                over `.pages()`. Each page: One page of positions, by market and by event.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for page in kalshi.fcm.list_positions().pages():
            ...     print(page)

        Vendor's operation id: GetFCMPositions. See https://docs.kalshi.com/api-reference/fcm/get-fcm-positions
        """
        _result: FcmListPositionsPages = self._pages(
            _LIST_POSITIONS,
            query={
                "subtrader_id": subtrader_id,
                "ticker": ticker,
                "event_ticker": event_ticker,
                "count_filter": count_filter,
                "settlement_status": settlement_status,
                "limit": limit,
                "cursor": cursor,
            },
            max_items=max_items,
            **self._options(_LIST_POSITIONS, options),
        )
        return _result

    def transfer_position(
        self,
        *,
        source_subtrader_id: str,
        target_subtrader_id: str,
        market_ticker: str,
        position_centicount: int,
        price_centicents: int,
        **options: Unpack[CallOptions],
    ) -> CreateFCMPositionTransferResponse:
        """
        Move a position from a subtrader into your error account; clearing members only.

        Kalshi has to enable it first. Never repeat it blindly: it is not idempotent and doesn't check the holdings.
        After a failure look at the position. There is no fee and no fill.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            source_subtrader_id: Full id of the subtrader that gives up the position; its holdings are not
                checked.
            target_subtrader_id: Subtrader of your error account that receives, `{error account id}_{suffix}`;
                created when missing.
            market_ticker: Ticker of the market whose contracts are moved.
            position_centicount: Hundredths of contracts to move, positive for YES, negative for NO. Whole
                contracts only: 1000 is 10 YES.
            price_centicents: Price of YES in hundredths of a US cent, in whole cents, also for NO. 4500 is 45
                cents. To move no cash give 0 with YES, 10000 with NO.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the executed transfer.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.fcm.transfer_position(
            ...     source_subtrader_id="source-subtrader-id",
            ...     target_subtrader_id="target-subtrader-id",
            ...     market_ticker="market-ticker",
            ...     position_centicount=1,
            ...     price_centicents=1,
            ... )

        Vendor's operation id: CreateFCMPositionTransfer. See
        https://docs.kalshi.com/api-reference/fcm/create-fcm-position-transfer
        """
        _result: CreateFCMPositionTransferResponse = self._call(
            _TRANSFER_POSITION,
            body={
                "source_subtrader_id": source_subtrader_id,
                "target_subtrader_id": target_subtrader_id,
                "market_ticker": market_ticker,
                "position_centicount": position_centicount,
                "price_centicents": price_centicents,
            },
            **self._options(_TRANSFER_POSITION, options),
        )
        return _result

    def list_subtraders(self, **options: Unpack[CallOptions]) -> ListFCMSubtradersResponse:
        """
        Your subtraders in event markets, and whether they may trade; clearing members only.

        One list without pages. A new subtrader may take a moment to show.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            All event-market subtraders of a clearing member.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.fcm.list_subtraders()

        Vendor's operation id: ListFCMSubtraders. See https://docs.kalshi.com/api-reference/fcm/list-fcm-subtraders
        """
        _result: ListFCMSubtradersResponse = self._call(_LIST_SUBTRADERS, **self._options(_LIST_SUBTRADERS, options))
        return _result

    def create_subtrader(self, *, subtrader_suffix: str, **options: Unpack[CallOptions]) -> CreateFCMSubtraderResponse:
        """
        Register a subtrader in event markets; clearing members only.

        It is registered on every shard. One that exists is rejected with 409.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_suffix: 1–16 letters and digits, case-sensitive; the full id is `{your user id}_{suffix}`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the new subtrader.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.fcm.create_subtrader(subtrader_suffix="subtrader-suffix")

        Vendor's operation id: CreateFCMSubtrader. See
        https://docs.kalshi.com/api-reference/fcm/create-fcm-subtrader
        """
        _result: CreateFCMSubtraderResponse = self._call(
            _CREATE_SUBTRADER, body={"subtrader_suffix": subtrader_suffix}, **self._options(_CREATE_SUBTRADER, options)
        )
        return _result

    def get_blocked_categories(
        self, *, subtrader_id: str, **options: Unpack[CallOptions]
    ) -> GetFCMSubtraderBlockedCategoriesResponse:
        """
        Categories in which one of your subtraders may not place orders; clearing members only.

        Blocks affect new orders through the subtrader's bound keys.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of a subtrader of yours.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Categories blocked for one subtrader.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.fcm.get_blocked_categories(subtrader_id="subtrader-id")

        Vendor's operation id: GetFCMSubtraderBlockedCategories. See
        https://docs.kalshi.com/api-reference/fcm/get-fcm-subtrader-blocked-categories
        """
        _result: GetFCMSubtraderBlockedCategoriesResponse = self._call(
            _GET_BLOCKED_CATEGORIES,
            query={"subtrader_id": subtrader_id},
            **self._options(_GET_BLOCKED_CATEGORIES, options),
        )
        return _result

    def update_blocked_categories(
        self, *, subtrader_id: str, category: str, blocked: bool, **options: Unpack[CallOptions]
    ) -> UpdateFCMSubtraderBlockedCategoriesResponse:
        """
        Block a category of events for one of your subtraders, or unblock it; clearing members only.

        Resting orders stay. Repeating the request changes nothing.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of a subtrader of yours.
            category: One category of events, e.g. `Politics`; up to 100 characters.
            blocked: True to block, false to unblock; repeating either changes nothing.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Categories blocked for the subtrader after the change.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.fcm.update_blocked_categories(subtrader_id="subtrader-id", category="category", blocked=True)

        Vendor's operation id: UpdateFCMSubtraderBlockedCategories. See
        https://docs.kalshi.com/api-reference/fcm/update-fcm-subtrader-blocked-categories
        """
        _result: UpdateFCMSubtraderBlockedCategoriesResponse = self._call(
            _UPDATE_BLOCKED_CATEGORIES,
            body={"subtrader_id": subtrader_id, "category": category, "blocked": blocked},
            **self._options(_UPDATE_BLOCKED_CATEGORIES, options),
        )
        return _result

    def get_daily_cap(
        self, *, subtrader_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetFCMEventContractDailyCapResponse:
        """
        Daily cap on premium of one of your subtraders, and its use so far; clearing members only.

        A subtrader without a cap gets 404, and its orders through bound keys are rejected.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of the subtrader. Default: that of a bound key; else required.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Daily cap on premium of one subtrader, and its use so far.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.fcm.get_daily_cap()

        Vendor's operation id: GetFCMEventContractDailyCap. See
        https://docs.kalshi.com/api-reference/fcm/get-fcm-subtrader-event-contract-daily-cap
        """
        _result: GetFCMEventContractDailyCapResponse = self._call(
            _GET_DAILY_CAP, query={"subtrader_id": subtrader_id}, **self._options(_GET_DAILY_CAP, options)
        )
        return _result

    def update_daily_cap(
        self, *, subtrader_id: str, limit: Decimal | int | str, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """
        Set the daily cap on premium of one of your subtraders; clearing members only.

        Takes effect at once; resting orders stay. Repeating the request changes nothing.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of a subtrader of yours.
            limit: Most premium at risk in a trading day, in US dollars.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.fcm.update_daily_cap(subtrader_id="subtrader-id", limit="10")

        Vendor's operation id: UpdateFCMEventContractDailyCap. See
        https://docs.kalshi.com/api-reference/fcm/update-fcm-subtrader-event-contract-daily-cap
        """
        _result: dict[str, Any] = self._call(
            _UPDATE_DAILY_CAP,
            body={"subtrader_id": subtrader_id, "limit": limit},
            **self._options(_UPDATE_DAILY_CAP, options),
        )
        return _result

    def delete_daily_cap(self, *, subtrader_id: str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """
        Remove the daily cap of one of your subtraders, which stops its orders; clearing members only.

        Orders through bound keys are rejected as long as there is no cap; those of your own sessions are not.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of a subtrader of yours.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.fcm.delete_daily_cap(subtrader_id="subtrader-id")

        Vendor's operation id: DeleteFCMEventContractDailyCap. See
        https://docs.kalshi.com/api-reference/fcm/delete-fcm-subtrader-event-contract-daily-cap
        """
        _result: dict[str, Any] = self._call(
            _DELETE_DAILY_CAP, query={"subtrader_id": subtrader_id}, **self._options(_DELETE_DAILY_CAP, options)
        )
        return _result

    @property
    def with_response(self) -> FcmWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return FcmWithResponse(self._with_response())


class FcmWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Fcm) -> None:
        self.list_fills = with_response_pages(resource.list_fills)
        self.list_orders = with_response_pages(resource.list_orders)
        self.list_positions = with_response_pages(resource.list_positions)
        self.transfer_position = with_response(resource.transfer_position)
        self.list_subtraders = with_response(resource.list_subtraders)
        self.create_subtrader = with_response(resource.create_subtrader)
        self.get_blocked_categories = with_response(resource.get_blocked_categories)
        self.update_blocked_categories = with_response(resource.update_blocked_categories)
        self.get_daily_cap = with_response(resource.get_daily_cap)
        self.update_daily_cap = with_response(resource.update_daily_cap)
        self.delete_daily_cap = with_response(resource.delete_daily_cap)


class AsyncFcm(Resource):
    """
    Fcm: `list_fills`, `list_orders`, `list_positions`, `transfer_position`, `list_subtraders`, `create_subtrader`,
    `get_blocked_categories`, `update_blocked_categories`, `get_daily_cap`, `update_daily_cap`, `delete_daily_cap`.
    """

    __slots__ = ()

    def list_fills(
        self,
        *,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetFcmFillsResponse, FcmFill]:
        """
        Fills of all your subtraders; clearing members only.

        Needs a key that is not bound to a subtrader. The page size can't be chosen.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            min_ts: Unix seconds after which entries are listed. Default: no lower bound.
            max_ts: Unix seconds before which entries are listed. Default: no upper bound.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Fill that
                involves subtraders of a clearing member, with both sides as far as they are its own.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.fcm.list_fills():
            ...     print(item)

        Vendor's operation id: GetFCMFills. See https://docs.kalshi.com/api-reference/fcm/get-fcm-fills
        """
        _result: AsyncPages[GetFcmFillsResponse, FcmFill] = self._pages(
            _LIST_FILLS,
            query={"min_ts": min_ts, "max_ts": max_ts, "cursor": cursor},
            max_items=max_items,
            **self._options(_LIST_FILLS, options),
        )
        return _result

    def list_orders(
        self,
        *,
        subtrader_id: str | Unset = UNSET,
        client_order_ids: list[str] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        ticker: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        status: OrderStatus | Literal["resting", "canceled", "executed"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetOrdersResponse, Order]:
        """
        Orders of your subtraders; clearing members only.

        Give `subtrader_id`, `client_order_ids` or both. Page size is limited to 1000.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of the subtrader. Default: that of a bound key; without one, give this or
                `client_order_ids`.
            client_order_ids: Up to 100 of the subtraders' own order ids, looked for among orders of the last 24
                hours. Several orders may have the same one.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            ticker: Ticker of the one market to list entries of. Default: all markets.
            min_ts: Unix seconds after which an order was placed. Default: no lower bound.
            max_ts: Unix seconds before which an order was placed. Default: no upper bound.
            status: State to filter orders by. Default: all.
            limit: Page size, 1–1000. Default: 100.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Order of
                yours in its present state.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.fcm.list_orders():
            ...     print(item)

        Vendor's operation id: GetFCMOrders. See https://docs.kalshi.com/api-reference/fcm/get-fcm-orders
        """
        _result: AsyncPages[GetOrdersResponse, Order] = self._pages(
            _LIST_ORDERS,
            query={
                "subtrader_id": subtrader_id,
                "client_order_ids": client_order_ids,
                "cursor": cursor,
                "event_ticker": event_ticker,
                "ticker": ticker,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "status": status,
                "limit": limit,
            },
            max_items=max_items,
            **self._options(_LIST_ORDERS, options),
        )
        return _result

    def list_positions(
        self,
        *,
        subtrader_id: str | Unset = UNSET,
        ticker: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        count_filter: list[PositionFigure] | Unset = UNSET,
        settlement_status: FcmSettlementStatusFilter | Literal["all", "unsettled", "settled"] | Unset = UNSET,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncFcmListPositionsPages:
        """
        Positions of one of your subtraders, by market and by event; clearing members only.

        Both lists share one cursor, so read them by pages. Don't add the two: an event's row sums up its markets'
        rows.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of the subtrader. Default: that of a bound key; else required.
            ticker: Ticker of the one market to list positions in. Default: all markets.
            event_ticker: Ticker of the one event to list positions in. Default: all events.
            count_filter: Figures of which at least one must not be 0: `position`, `total_traded`. Default: no
                filter.
            settlement_status: Positions to list: `unsettled`, `settled` or `all`. Default: `unsettled`.
            limit: Page size, 1–1000. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over `.market_positions()` and `.event_positions()`, or
                over `.pages()`. Each page: One page of positions, by market and by event.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for page in kalshi.fcm.list_positions().pages():
            ...     print(page)

        Vendor's operation id: GetFCMPositions. See https://docs.kalshi.com/api-reference/fcm/get-fcm-positions
        """
        _result: AsyncFcmListPositionsPages = self._pages(
            _LIST_POSITIONS,
            query={
                "subtrader_id": subtrader_id,
                "ticker": ticker,
                "event_ticker": event_ticker,
                "count_filter": count_filter,
                "settlement_status": settlement_status,
                "limit": limit,
                "cursor": cursor,
            },
            max_items=max_items,
            **self._options(_LIST_POSITIONS, options),
        )
        return _result

    async def transfer_position(
        self,
        *,
        source_subtrader_id: str,
        target_subtrader_id: str,
        market_ticker: str,
        position_centicount: int,
        price_centicents: int,
        **options: Unpack[CallOptions],
    ) -> CreateFCMPositionTransferResponse:
        """
        Move a position from a subtrader into your error account; clearing members only.

        Kalshi has to enable it first. Never repeat it blindly: it is not idempotent and doesn't check the holdings.
        After a failure look at the position. There is no fee and no fill.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            source_subtrader_id: Full id of the subtrader that gives up the position; its holdings are not
                checked.
            target_subtrader_id: Subtrader of your error account that receives, `{error account id}_{suffix}`;
                created when missing.
            market_ticker: Ticker of the market whose contracts are moved.
            position_centicount: Hundredths of contracts to move, positive for YES, negative for NO. Whole
                contracts only: 1000 is 10 YES.
            price_centicents: Price of YES in hundredths of a US cent, in whole cents, also for NO. 4500 is 45
                cents. To move no cash give 0 with YES, 10000 with NO.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the executed transfer.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.fcm.transfer_position(
            ...     source_subtrader_id="source-subtrader-id",
            ...     target_subtrader_id="target-subtrader-id",
            ...     market_ticker="market-ticker",
            ...     position_centicount=1,
            ...     price_centicents=1,
            ... )

        Vendor's operation id: CreateFCMPositionTransfer. See
        https://docs.kalshi.com/api-reference/fcm/create-fcm-position-transfer
        """
        _result: CreateFCMPositionTransferResponse = await self._call(
            _TRANSFER_POSITION,
            body={
                "source_subtrader_id": source_subtrader_id,
                "target_subtrader_id": target_subtrader_id,
                "market_ticker": market_ticker,
                "position_centicount": position_centicount,
                "price_centicents": price_centicents,
            },
            **self._options(_TRANSFER_POSITION, options),
        )
        return _result

    async def list_subtraders(self, **options: Unpack[CallOptions]) -> ListFCMSubtradersResponse:
        """
        Your subtraders in event markets, and whether they may trade; clearing members only.

        One list without pages. A new subtrader may take a moment to show.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            All event-market subtraders of a clearing member.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.fcm.list_subtraders()

        Vendor's operation id: ListFCMSubtraders. See https://docs.kalshi.com/api-reference/fcm/list-fcm-subtraders
        """
        _result: ListFCMSubtradersResponse = await self._call(
            _LIST_SUBTRADERS, **self._options(_LIST_SUBTRADERS, options)
        )
        return _result

    async def create_subtrader(
        self, *, subtrader_suffix: str, **options: Unpack[CallOptions]
    ) -> CreateFCMSubtraderResponse:
        """
        Register a subtrader in event markets; clearing members only.

        It is registered on every shard. One that exists is rejected with 409.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_suffix: 1–16 letters and digits, case-sensitive; the full id is `{your user id}_{suffix}`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the new subtrader.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.fcm.create_subtrader(subtrader_suffix="subtrader-suffix")

        Vendor's operation id: CreateFCMSubtrader. See
        https://docs.kalshi.com/api-reference/fcm/create-fcm-subtrader
        """
        _result: CreateFCMSubtraderResponse = await self._call(
            _CREATE_SUBTRADER, body={"subtrader_suffix": subtrader_suffix}, **self._options(_CREATE_SUBTRADER, options)
        )
        return _result

    async def get_blocked_categories(
        self, *, subtrader_id: str, **options: Unpack[CallOptions]
    ) -> GetFCMSubtraderBlockedCategoriesResponse:
        """
        Categories in which one of your subtraders may not place orders; clearing members only.

        Blocks affect new orders through the subtrader's bound keys.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of a subtrader of yours.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Categories blocked for one subtrader.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.fcm.get_blocked_categories(subtrader_id="subtrader-id")

        Vendor's operation id: GetFCMSubtraderBlockedCategories. See
        https://docs.kalshi.com/api-reference/fcm/get-fcm-subtrader-blocked-categories
        """
        _result: GetFCMSubtraderBlockedCategoriesResponse = await self._call(
            _GET_BLOCKED_CATEGORIES,
            query={"subtrader_id": subtrader_id},
            **self._options(_GET_BLOCKED_CATEGORIES, options),
        )
        return _result

    async def update_blocked_categories(
        self, *, subtrader_id: str, category: str, blocked: bool, **options: Unpack[CallOptions]
    ) -> UpdateFCMSubtraderBlockedCategoriesResponse:
        """
        Block a category of events for one of your subtraders, or unblock it; clearing members only.

        Resting orders stay. Repeating the request changes nothing.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of a subtrader of yours.
            category: One category of events, e.g. `Politics`; up to 100 characters.
            blocked: True to block, false to unblock; repeating either changes nothing.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Categories blocked for the subtrader after the change.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.fcm.update_blocked_categories(
            ...     subtrader_id="subtrader-id", category="category", blocked=True
            ... )

        Vendor's operation id: UpdateFCMSubtraderBlockedCategories. See
        https://docs.kalshi.com/api-reference/fcm/update-fcm-subtrader-blocked-categories
        """
        _result: UpdateFCMSubtraderBlockedCategoriesResponse = await self._call(
            _UPDATE_BLOCKED_CATEGORIES,
            body={"subtrader_id": subtrader_id, "category": category, "blocked": blocked},
            **self._options(_UPDATE_BLOCKED_CATEGORIES, options),
        )
        return _result

    async def get_daily_cap(
        self, *, subtrader_id: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetFCMEventContractDailyCapResponse:
        """
        Daily cap on premium of one of your subtraders, and its use so far; clearing members only.

        A subtrader without a cap gets 404, and its orders through bound keys are rejected.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of the subtrader. Default: that of a bound key; else required.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Daily cap on premium of one subtrader, and its use so far.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.fcm.get_daily_cap()

        Vendor's operation id: GetFCMEventContractDailyCap. See
        https://docs.kalshi.com/api-reference/fcm/get-fcm-subtrader-event-contract-daily-cap
        """
        _result: GetFCMEventContractDailyCapResponse = await self._call(
            _GET_DAILY_CAP, query={"subtrader_id": subtrader_id}, **self._options(_GET_DAILY_CAP, options)
        )
        return _result

    async def update_daily_cap(
        self, *, subtrader_id: str, limit: Decimal | int | str, **options: Unpack[CallOptions]
    ) -> dict[str, Any]:
        """
        Set the daily cap on premium of one of your subtraders; clearing members only.

        Takes effect at once; resting orders stay. Repeating the request changes nothing.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of a subtrader of yours.
            limit: Most premium at risk in a trading day, in US dollars.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.fcm.update_daily_cap(subtrader_id="subtrader-id", limit="10")

        Vendor's operation id: UpdateFCMEventContractDailyCap. See
        https://docs.kalshi.com/api-reference/fcm/update-fcm-subtrader-event-contract-daily-cap
        """
        _result: dict[str, Any] = await self._call(
            _UPDATE_DAILY_CAP,
            body={"subtrader_id": subtrader_id, "limit": limit},
            **self._options(_UPDATE_DAILY_CAP, options),
        )
        return _result

    async def delete_daily_cap(self, *, subtrader_id: str, **options: Unpack[CallOptions]) -> dict[str, Any]:
        """
        Remove the daily cap of one of your subtraders, which stops its orders; clearing members only.

        Orders through bound keys are rejected as long as there is no cap; those of your own sessions are not.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subtrader_id: Full id of a subtrader of yours.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.fcm.delete_daily_cap(subtrader_id="subtrader-id")

        Vendor's operation id: DeleteFCMEventContractDailyCap. See
        https://docs.kalshi.com/api-reference/fcm/delete-fcm-subtrader-event-contract-daily-cap
        """
        _result: dict[str, Any] = await self._call(
            _DELETE_DAILY_CAP, query={"subtrader_id": subtrader_id}, **self._options(_DELETE_DAILY_CAP, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncFcmWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncFcmWithResponse(self._with_response())


class AsyncFcmWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncFcm) -> None:
        self.list_fills = async_with_response_pages(resource.list_fills)
        self.list_orders = async_with_response_pages(resource.list_orders)
        self.list_positions = async_with_response_pages(resource.list_positions)
        self.transfer_position = async_with_response(resource.transfer_position)
        self.list_subtraders = async_with_response(resource.list_subtraders)
        self.create_subtrader = async_with_response(resource.create_subtrader)
        self.get_blocked_categories = async_with_response(resource.get_blocked_categories)
        self.update_blocked_categories = async_with_response(resource.update_blocked_categories)
        self.get_daily_cap = async_with_response(resource.get_daily_cap)
        self.update_daily_cap = async_with_response(resource.update_daily_cap)
        self.delete_daily_cap = async_with_response(resource.delete_daily_cap)
