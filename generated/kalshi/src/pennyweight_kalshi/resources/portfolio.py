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
    from typing import Unpack

    from pennyweight_core.runtime import AsyncModelPages, CallOptions, ModelPages, Unset

    from ..models import GetBalanceResponse, GetPositionsResponse, PositionFigure

_GET_BALANCE: Operation[GetBalanceResponse] = Operation(
    "portfolio.get_balance",
    "GET",
    "/portfolio/balance",
    response_type="GetBalanceResponse",
    safe=True,
    cost=(("read", 10),),
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


class Portfolio(Resource):
    """Portfolio: `get_balance`, `get_positions`."""

    __slots__ = ()

    def get_balance(
        self, *, subaccount: int | Unset = UNSET, exchange_index: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetBalanceResponse:
        """
        Cash available to trade and the value of open positions.

        Covers every exchange shard, or one if `exchange_index` is given, of the primary account or of one
        subaccount. A key with the scope `read::portfolio_balance` is enough.

        Args:
            subaccount: The account to read, 0 for the primary one, 1–63 for a subaccount. Absent means 0.
            exchange_index: The one exchange shard to count. Absent means the sum over all shards.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Cash and position value of one account. The two do not overlap; add them for the account's worth.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: GetBalance. See https://docs.kalshi.com/api-reference/portfolio/get-balance
        """
        _result: GetBalanceResponse = self._call(
            _GET_BALANCE, query={"subaccount": subaccount, "exchange_index": exchange_index}, **options
        )
        return _result

    def get_positions(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        count_filter: list[PositionFigure] | Unset = UNSET,
        ticker: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ModelPages[GetPositionsResponse]:
        """
        What you hold in each market, and the same by event.

        A page carries both lists under a single cursor, so read it by pages: an event's row sums what its markets'
        rows say, do not add the two.

        Args:
            cursor: Where the page begins: `cursor` of the page before. Absent means the first page.
            limit: Length of a page; more than 1000 is refused. Absent means 100.
            count_filter: Only positions in which one of these figures is not zero. Absent means no such filter.
            ticker: Only what belongs to this market. Absent means every market.
            event_ticker: Only what belongs to this one event. Absent means every event.
            subaccount: The account to read, 0 for the primary one, 1–63 for a subaccount. Absent means 0.
            exchange_index: The one exchange shard to list, counted from 0. Absent means every shard.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: `.pages()` requests page by page. Each page: One page of positions, by market and by event.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: GetPositions. See https://docs.kalshi.com/api-reference/portfolio/get-positions
        """
        _result: ModelPages[GetPositionsResponse] = self._pages(
            _GET_POSITIONS,
            query={
                "cursor": cursor,
                "limit": limit,
                "count_filter": count_filter,
                "ticker": ticker,
                "event_ticker": event_ticker,
                "subaccount": subaccount,
                "exchange_index": exchange_index,
            },
            **options,
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


class AsyncPortfolio(Resource):
    """Portfolio: `get_balance`, `get_positions`."""

    __slots__ = ()

    async def get_balance(
        self, *, subaccount: int | Unset = UNSET, exchange_index: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> GetBalanceResponse:
        """
        Cash available to trade and the value of open positions.

        Covers every exchange shard, or one if `exchange_index` is given, of the primary account or of one
        subaccount. A key with the scope `read::portfolio_balance` is enough.

        Args:
            subaccount: The account to read, 0 for the primary one, 1–63 for a subaccount. Absent means 0.
            exchange_index: The one exchange shard to count. Absent means the sum over all shards.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Cash and position value of one account. The two do not overlap; add them for the account's worth.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: GetBalance. See https://docs.kalshi.com/api-reference/portfolio/get-balance
        """
        _result: GetBalanceResponse = await self._call(
            _GET_BALANCE, query={"subaccount": subaccount, "exchange_index": exchange_index}, **options
        )
        return _result

    def get_positions(
        self,
        *,
        cursor: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        count_filter: list[PositionFigure] | Unset = UNSET,
        ticker: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        exchange_index: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncModelPages[GetPositionsResponse]:
        """
        What you hold in each market, and the same by event.

        A page carries both lists under a single cursor, so read it by pages: an event's row sums what its markets'
        rows say, do not add the two.

        Args:
            cursor: Where the page begins: `cursor` of the page before. Absent means the first page.
            limit: Length of a page; more than 1000 is refused. Absent means 100.
            count_filter: Only positions in which one of these figures is not zero. Absent means no such filter.
            ticker: Only what belongs to this market. Absent means every market.
            event_ticker: Only what belongs to this one event. Absent means every event.
            subaccount: The account to read, 0 for the primary one, 1–63 for a subaccount. Absent means 0.
            exchange_index: The one exchange shard to list, counted from 0. Absent means every shard.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: `.pages()` requests page by page. Each page: One page of positions, by market and by event.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Vendor's operation id: GetPositions. See https://docs.kalshi.com/api-reference/portfolio/get-positions
        """
        _result: AsyncModelPages[GetPositionsResponse] = self._pages(
            _GET_POSITIONS,
            query={
                "cursor": cursor,
                "limit": limit,
                "count_filter": count_filter,
                "ticker": ticker,
                "event_ticker": event_ticker,
                "subaccount": subaccount,
                "exchange_index": exchange_index,
            },
            **options,
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
