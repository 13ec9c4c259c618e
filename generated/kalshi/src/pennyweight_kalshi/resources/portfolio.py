# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Portfolio, synchronous and asynchronous."""

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
    from typing import Any, Literal, Unpack

    from pennyweight_core.runtime import AsyncModelPages, CallOptions, ModelPages, Unset

    from ..models import (
        EventPosition,
        GetBalanceResponse,
        GetPortfolioRestingOrderTotalValueResponse,
        GetPositionsResponse,
        GetTargetBalanceAllocationResponse,
        MarketPosition,
        PositionFigure,
        RestingMarginReservation,
        SettlementStatusFilter,
        TargetBalanceAllocationInput,
    )

_GET_BALANCE: Operation[GetBalanceResponse] = Operation(
    "portfolio.get_balance",
    "GET",
    "/portfolio/balance",
    response_type="GetBalanceResponse",
    safe=True,
    cost=(("balance", 1),),
)
_GET_POSITIONS: Operation[GetPositionsResponse] = Operation(
    "portfolio.get_positions",
    "GET",
    "/portfolio/positions",
    response_type="GetPositionsResponse",
    comma_separated=("count_filter",),
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("market_positions", "event_positions"), next="cursor"),
)
_GET_RESTING_ORDER_VALUE: Operation[GetPortfolioRestingOrderTotalValueResponse] = Operation(
    "portfolio.get_resting_order_value",
    "GET",
    "/portfolio/summary/total_resting_order_value",
    response_type="GetPortfolioRestingOrderTotalValueResponse",
    safe=True,
    cost=(("read", 10),),
)
_GET_TARGET_ALLOCATION: Operation[GetTargetBalanceAllocationResponse] = Operation(
    "portfolio.get_target_allocation",
    "GET",
    "/portfolio/target_balance_allocation",
    response_type="GetTargetBalanceAllocationResponse",
    safe=True,
    cost=(("read", 10),),
)
_REPLACE_TARGET_ALLOCATION: Operation[dict[str, Any]] = Operation(
    "portfolio.replace_target_allocation",
    "POST",
    "/portfolio/target_balance_allocation",
    response_type="dict[str, Any]",
    body="SetTargetBalanceAllocationRequest",
    safe=True,
    cost=(("read", 10),),
)

if TYPE_CHECKING:

    class PortfolioGetPositionsPages(ModelPages[GetPositionsResponse]):
        """Pages of `get_positions`; its methods are made from the lists that they have."""

        def market_positions(self) -> Iterator[MarketPosition]:
            """Yield the items of `market_positions` over all pages, fetching each when it is needed."""
            ...

        def event_positions(self) -> Iterator[EventPosition]:
            """Yield the items of `event_positions` over all pages, fetching each when it is needed."""
            ...

    class AsyncPortfolioGetPositionsPages(AsyncModelPages[GetPositionsResponse]):
        """Pages of `get_positions`; its methods are made from the lists that they have."""

        def market_positions(self) -> AsyncIterator[MarketPosition]:
            """Yield the items of `market_positions` over all pages, fetching each when it is needed."""
            ...

        def event_positions(self) -> AsyncIterator[EventPosition]:
            """Yield the items of `event_positions` over all pages, fetching each when it is needed."""
            ...


class Portfolio(Resource):
    """
    Portfolio: `get_balance`, `get_positions`, `get_resting_order_value`, `get_target_allocation`,
    `replace_target_allocation`.
    """

    __slots__ = ()

    def get_balance(
        self, *, subaccount: int | Unset = UNSET, exchange_index: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetBalanceResponse:
        """
        Cash available to trade and the value of open positions.

        Covers all exchange shards, or one with `exchange_index`, of the primary account or one subaccount. The
        scope `read::portfolio_balance` is enough. Limited to one call a second in the tiers Basic and Advanced,
        five in higher ones, apart from your read bucket: react to fills rather than poll.

        Needs credentials; costs 1 token of `balance`.

        Args:
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            exchange_index: Exchange shard to cover. Default: the sum over all shards.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Cash and position value of one account. They don't overlap: add them for the account's worth.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.portfolio.get_balance()

        Vendor's operation id: GetBalance. See https://docs.kalshi.com/api-reference/portfolio/get-balance
        """
        _result: GetBalanceResponse = self._call(
            _GET_BALANCE,
            query={"subaccount": subaccount, "exchange_index": exchange_index},
            **self._options(_GET_BALANCE, options),
        )
        return _result

    def get_positions(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        count_filter: list[PositionFigure] | Unset = UNSET,
        settlement_status: SettlementStatusFilter | Literal["all", "unsettled", "settled"] | Unset = UNSET,
        ticker: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> PortfolioGetPositionsPages:
        """
        Your positions, by market and by event; unsettled ones by default.

        Both lists share one cursor, so read them by pages. Don't add the two: an event's row sums up its markets'
        rows. Archived positions are in `historical.list_positions`.

        Needs credentials, which may be an access token; costs 10 tokens of `read`.

        Args:
            cursor: Cursor of the page, as the page before gave it for the same `settlement_status`. Default:
                the first page.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            count_filter: Figures of which at least one must not be 0: `position`, `total_traded`. Default: no
                filter.
            settlement_status: Positions to list: `unsettled`, `settled` but not yet archived, or `all`. All but
                the first go by event, page by page. Default: `unsettled`.
            ticker: Ticker of the one market to list entries of. Default: all markets.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            exchange_index: Exchange shard to list entries of, counted from 0. Default: all shards.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over `.market_positions()` and `.event_positions()`, or
                over `.pages()`. Each page: One page of positions, by market and by event.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for page in kalshi.portfolio.get_positions().pages():
            ...     print(page)

        Vendor's operation id: GetPositions. See https://docs.kalshi.com/api-reference/portfolio/get-positions
        """
        _result: PortfolioGetPositionsPages = self._pages(
            _GET_POSITIONS,
            query={
                "cursor": cursor,
                "limit": limit,
                "count_filter": count_filter,
                "settlement_status": settlement_status,
                "ticker": ticker,
                "event_ticker": event_ticker,
                "subaccount": subaccount,
                "exchange_index": exchange_index,
            },
            max_items=max_items,
            **self._options(_GET_POSITIONS, options),
        )
        return _result

    def get_resting_order_value(self, **options: Unpack[CallOptions]) -> GetPortfolioRestingOrderTotalValueResponse:
        """
        Value of all your resting orders; clearing members only.

        Of no use to other members.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Cents that would be paid if everything resting were filled.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.portfolio.get_resting_order_value()

        Vendor's operation id: GetPortfolioRestingOrderTotalValue. See
        https://docs.kalshi.com/api-reference/portfolio/get-total-resting-order-value
        """
        _result: GetPortfolioRestingOrderTotalValueResponse = self._call(
            _GET_RESTING_ORDER_VALUE, **self._options(_GET_RESTING_ORDER_VALUE, options)
        )
        return _result

    def get_target_allocation(self, **options: Unpack[CallOptions]) -> GetTargetBalanceAllocationResponse:
        """
        Distribution of cash over shards that Kalshi keeps up for you.

        An empty list means that rebalancing is off.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Distribution of cash over shards that Kalshi keeps up for you.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.portfolio.get_target_allocation()

        Vendor's operation id: GetTargetBalanceAllocation. See
        https://docs.kalshi.com/api-reference/portfolio/get-target-balance-allocation
        """
        _result: GetTargetBalanceAllocationResponse = self._call(
            _GET_TARGET_ALLOCATION, **self._options(_GET_TARGET_ALLOCATION, options)
        )
        return _result

    def replace_target_allocation(
        self,
        *,
        allocations: list[TargetBalanceAllocationInput],
        resting_margin_reservation: RestingMarginReservation | Literal["none", "max", "sum"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Replace the distribution of cash over shards that Kalshi keeps up for you.

        Shares must add up to 100 percent; an empty list turns rebalancing off. Repeating the request changes
        nothing.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            allocations: Share of each shard, 101 entries at most; an empty list turns rebalancing off.
            resting_margin_reservation: Collateral to leave in place for resting orders. Default: `sum`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_kalshi.models import TargetBalanceAllocationInput
            >>> kalshi.portfolio.replace_target_allocation(
            ...     allocations=[TargetBalanceAllocationInput(exchange_index=1, percent=1)]
            ... )

        Vendor's operation id: SetTargetBalanceAllocation. See
        https://docs.kalshi.com/api-reference/portfolio/set-target-balance-allocation
        """
        _result: dict[str, Any] = self._call(
            _REPLACE_TARGET_ALLOCATION,
            body={"allocations": allocations, "resting_margin_reservation": resting_margin_reservation},
            **self._options(_REPLACE_TARGET_ALLOCATION, options),
        )
        return _result

    @property
    def with_response(self) -> PortfolioWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return PortfolioWithResponse(self._with_response())


class PortfolioWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Portfolio) -> None:
        self.get_balance = with_response(resource.get_balance)
        self.get_positions = with_response_pages(resource.get_positions)
        self.get_resting_order_value = with_response(resource.get_resting_order_value)
        self.get_target_allocation = with_response(resource.get_target_allocation)
        self.replace_target_allocation = with_response(resource.replace_target_allocation)


class AsyncPortfolio(Resource):
    """
    Portfolio: `get_balance`, `get_positions`, `get_resting_order_value`, `get_target_allocation`,
    `replace_target_allocation`.
    """

    __slots__ = ()

    async def get_balance(
        self, *, subaccount: int | Unset = UNSET, exchange_index: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetBalanceResponse:
        """
        Cash available to trade and the value of open positions.

        Covers all exchange shards, or one with `exchange_index`, of the primary account or one subaccount. The
        scope `read::portfolio_balance` is enough. Limited to one call a second in the tiers Basic and Advanced,
        five in higher ones, apart from your read bucket: react to fills rather than poll.

        Needs credentials; costs 1 token of `balance`.

        Args:
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            exchange_index: Exchange shard to cover. Default: the sum over all shards.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Cash and position value of one account. They don't overlap: add them for the account's worth.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.portfolio.get_balance()

        Vendor's operation id: GetBalance. See https://docs.kalshi.com/api-reference/portfolio/get-balance
        """
        _result: GetBalanceResponse = await self._call(
            _GET_BALANCE,
            query={"subaccount": subaccount, "exchange_index": exchange_index},
            **self._options(_GET_BALANCE, options),
        )
        return _result

    def get_positions(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        count_filter: list[PositionFigure] | Unset = UNSET,
        settlement_status: SettlementStatusFilter | Literal["all", "unsettled", "settled"] | Unset = UNSET,
        ticker: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPortfolioGetPositionsPages:
        """
        Your positions, by market and by event; unsettled ones by default.

        Both lists share one cursor, so read them by pages. Don't add the two: an event's row sums up its markets'
        rows. Archived positions are in `historical.list_positions`.

        Needs credentials, which may be an access token; costs 10 tokens of `read`.

        Args:
            cursor: Cursor of the page, as the page before gave it for the same `settlement_status`. Default:
                the first page.
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            count_filter: Figures of which at least one must not be 0: `position`, `total_traded`. Default: no
                filter.
            settlement_status: Positions to list: `unsettled`, `settled` but not yet archived, or `all`. All but
                the first go by event, page by page. Default: `unsettled`.
            ticker: Ticker of the one market to list entries of. Default: all markets.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: that of a restricted key, else 0.
            exchange_index: Exchange shard to list entries of, counted from 0. Default: all shards.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over `.market_positions()` and `.event_positions()`, or
                over `.pages()`. Each page: One page of positions, by market and by event.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for page in kalshi.portfolio.get_positions().pages():
            ...     print(page)

        Vendor's operation id: GetPositions. See https://docs.kalshi.com/api-reference/portfolio/get-positions
        """
        _result: AsyncPortfolioGetPositionsPages = self._pages(
            _GET_POSITIONS,
            query={
                "cursor": cursor,
                "limit": limit,
                "count_filter": count_filter,
                "settlement_status": settlement_status,
                "ticker": ticker,
                "event_ticker": event_ticker,
                "subaccount": subaccount,
                "exchange_index": exchange_index,
            },
            max_items=max_items,
            **self._options(_GET_POSITIONS, options),
        )
        return _result

    async def get_resting_order_value(
        self, **options: Unpack[CallOptions]
    ) -> GetPortfolioRestingOrderTotalValueResponse:
        """
        Value of all your resting orders; clearing members only.

        Of no use to other members.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Cents that would be paid if everything resting were filled.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.portfolio.get_resting_order_value()

        Vendor's operation id: GetPortfolioRestingOrderTotalValue. See
        https://docs.kalshi.com/api-reference/portfolio/get-total-resting-order-value
        """
        _result: GetPortfolioRestingOrderTotalValueResponse = await self._call(
            _GET_RESTING_ORDER_VALUE, **self._options(_GET_RESTING_ORDER_VALUE, options)
        )
        return _result

    async def get_target_allocation(self, **options: Unpack[CallOptions]) -> GetTargetBalanceAllocationResponse:
        """
        Distribution of cash over shards that Kalshi keeps up for you.

        An empty list means that rebalancing is off.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Distribution of cash over shards that Kalshi keeps up for you.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.portfolio.get_target_allocation()

        Vendor's operation id: GetTargetBalanceAllocation. See
        https://docs.kalshi.com/api-reference/portfolio/get-target-balance-allocation
        """
        _result: GetTargetBalanceAllocationResponse = await self._call(
            _GET_TARGET_ALLOCATION, **self._options(_GET_TARGET_ALLOCATION, options)
        )
        return _result

    async def replace_target_allocation(
        self,
        *,
        allocations: list[TargetBalanceAllocationInput],
        resting_margin_reservation: RestingMarginReservation | Literal["none", "max", "sum"] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Replace the distribution of cash over shards that Kalshi keeps up for you.

        Shares must add up to 100 percent; an empty list turns rebalancing off. Repeating the request changes
        nothing.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            allocations: Share of each shard, 101 entries at most; an empty list turns rebalancing off.
            resting_margin_reservation: Collateral to leave in place for resting orders. Default: `sum`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Object without fields.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_kalshi.models import TargetBalanceAllocationInput
            >>> await kalshi.portfolio.replace_target_allocation(
            ...     allocations=[TargetBalanceAllocationInput(exchange_index=1, percent=1)]
            ... )

        Vendor's operation id: SetTargetBalanceAllocation. See
        https://docs.kalshi.com/api-reference/portfolio/set-target-balance-allocation
        """
        _result: dict[str, Any] = await self._call(
            _REPLACE_TARGET_ALLOCATION,
            body={"allocations": allocations, "resting_margin_reservation": resting_margin_reservation},
            **self._options(_REPLACE_TARGET_ALLOCATION, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncPortfolioWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncPortfolioWithResponse(self._with_response())


class AsyncPortfolioWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncPortfolio) -> None:
        self.get_balance = async_with_response(resource.get_balance)
        self.get_positions = async_with_response_pages(resource.get_positions)
        self.get_resting_order_value = async_with_response(resource.get_resting_order_value)
        self.get_target_allocation = async_with_response(resource.get_target_allocation)
        self.replace_target_allocation = async_with_response(resource.replace_target_allocation)
