# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Block trades, synchronous and asynchronous."""

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
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import BlockTradeProposal, GetBlockTradeProposalsResponse, OutcomeSide, ProposeBlockTradeResponse

_LIST: Operation[GetBlockTradeProposalsResponse] = Operation(
    "block_trades.list",
    "GET",
    "/communications/block-trade-proposals",
    response_type="GetBlockTradeProposalsResponse",
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("block_trade_proposals",), next="cursor"),
)
_PROPOSE: Operation[ProposeBlockTradeResponse] = Operation(
    "block_trades.propose",
    "POST",
    "/communications/block-trade-proposals",
    response_type="ProposeBlockTradeResponse",
    body="ProposeBlockTradeRequest",
    cost=(("read", 10),),
)
_ACCEPT: Operation[None] = Operation(
    "block_trades.accept",
    "POST",
    "/communications/block-trade-proposals/{block_trade_proposal_id}/accept",
    response_type=None,
    body="AcceptBlockTradeProposalRequest",
    cost=(("read", 10),),
)


class BlockTrades(Resource):
    """Block trades: `list`, `propose`, `accept`."""

    __slots__ = ()

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        market_ticker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetBlockTradeProposalsResponse, BlockTradeProposal]:
        """
        Block trade proposals that you may see.

        Page size is limited to 100.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            market_ticker: Ticker of the one market to list entries of. Default: all markets.
            limit: Page size, 1–100. Default: 100.
            status: State to filter by, as `status` of a proposal spells it. Default: all.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Trade of
                two named members off the order book, which both must accept.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.block_trades.list():
            ...     print(item)

        Vendor's operation id: GetBlockTradeProposals. See
        https://docs.kalshi.com/api-reference/communications/get-block-trade-proposals
        """
        _result: Pages[GetBlockTradeProposalsResponse, BlockTradeProposal] = self._pages(
            _LIST,
            query={"cursor": cursor, "market_ticker": market_ticker, "limit": limit, "status": status},
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    def propose(
        self,
        *,
        buyer_user_id: str,
        seller_user_id: str,
        market_ticker: str,
        price_centi_cents: int,
        centicount: int,
        maker_side: OutcomeSide | Literal["yes", "no"],
        expiration_ts: datetime,
        buyer_subtrader_id: str | Unset = UNSET,
        buyer_subaccount: int | Unset = UNSET,
        seller_subtrader_id: str | Unset = UNSET,
        seller_subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ProposeBlockTradeResponse:
        """
        Propose a block trade between two named members.

        Both sides accept it with `block_trades.accept`. Not retried automatically: a second proposal would be
        another trade.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            buyer_user_id: User id of the member who is to buy.
            buyer_subtrader_id: Subtrader who is to buy; not together with `buyer_subaccount`.
            buyer_subaccount: Subaccount that is to buy, 0–63; 0 is the primary account. Not together with
                `buyer_subtrader_id`.
            seller_user_id: User id of the member who is to sell.
            seller_subtrader_id: Subtrader who is to sell; not together with `seller_subaccount`.
            seller_subaccount: Subaccount that is to sell, 0–63; 0 is the primary account. Not together with
                `seller_subtrader_id`.
            market_ticker: Which market both sides agree on.
            price_centi_cents: Price in hundredths of a US cent per contract: 4500 is 45 cents.
            centicount: Hundredths of contracts to trade: 1000 is 10 contracts.
            maker_side: Outcome that the maker of the trade takes.
            expiration_ts: Time after which it can't be accepted; a date and time, despite its name.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the new proposal.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from datetime import UTC, datetime
            >>> kalshi.block_trades.propose(
            ...     buyer_user_id="buyer-user-id",
            ...     seller_user_id="seller-user-id",
            ...     market_ticker="market-ticker",
            ...     price_centi_cents=1,
            ...     centicount=1,
            ...     maker_side="yes",
            ...     expiration_ts=datetime(2026, 11, 29, 12, 0, tzinfo=UTC),
            ... )

        Vendor's operation id: ProposeBlockTrade. See
        https://docs.kalshi.com/api-reference/communications/propose-block-trade
        """
        _result: ProposeBlockTradeResponse = self._call(
            _PROPOSE,
            body={
                "buyer_user_id": buyer_user_id,
                "buyer_subtrader_id": buyer_subtrader_id,
                "buyer_subaccount": buyer_subaccount,
                "seller_user_id": seller_user_id,
                "seller_subtrader_id": seller_subtrader_id,
                "seller_subaccount": seller_subaccount,
                "market_ticker": market_ticker,
                "price_centi_cents": price_centi_cents,
                "centicount": centicount,
                "maker_side": maker_side,
                "expiration_ts": expiration_ts,
            },
            **self._options(_PROPOSE, options),
        )
        return _result

    def accept(
        self,
        *,
        block_trade_proposal_id: str,
        subtrader_id: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """
        Accept a block trade proposal, as its buyer or its seller.

        The trade is executed once both have accepted. The scope `write::block_trade_accept` is enough.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            block_trade_proposal_id: Id of the proposal, as `block_trades.list` shows it.
            subtrader_id: Subtrader to accept for; not together with `subaccount`.
            subaccount: Subaccount to accept for, 0–63; 0 is the primary account. Not together with
                `subtrader_id`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.block_trades.accept(block_trade_proposal_id="block-trade-proposal-id")

        Vendor's operation id: AcceptBlockTradeProposal. See
        https://docs.kalshi.com/api-reference/communications/accept-block-trade-proposal
        """
        _result: None = self._call(
            _ACCEPT,
            path={"block_trade_proposal_id": block_trade_proposal_id},
            body={"subtrader_id": subtrader_id, "subaccount": subaccount},
            **self._options(_ACCEPT, options),
        )
        return _result

    @property
    def with_response(self) -> BlockTradesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return BlockTradesWithResponse(self._with_response())


class BlockTradesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: BlockTrades) -> None:
        self.list = with_response_pages(resource.list)
        self.propose = with_response(resource.propose)
        self.accept = with_response(resource.accept)


class AsyncBlockTrades(Resource):
    """Block trades: `list`, `propose`, `accept`."""

    __slots__ = ()

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        market_ticker: str | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetBlockTradeProposalsResponse, BlockTradeProposal]:
        """
        Block trade proposals that you may see.

        Page size is limited to 100.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            market_ticker: Ticker of the one market to list entries of. Default: all markets.
            limit: Page size, 1–100. Default: 100.
            status: State to filter by, as `status` of a proposal spells it. Default: all.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Trade of
                two named members off the order book, which both must accept.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.block_trades.list():
            ...     print(item)

        Vendor's operation id: GetBlockTradeProposals. See
        https://docs.kalshi.com/api-reference/communications/get-block-trade-proposals
        """
        _result: AsyncPages[GetBlockTradeProposalsResponse, BlockTradeProposal] = self._pages(
            _LIST,
            query={"cursor": cursor, "market_ticker": market_ticker, "limit": limit, "status": status},
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    async def propose(
        self,
        *,
        buyer_user_id: str,
        seller_user_id: str,
        market_ticker: str,
        price_centi_cents: int,
        centicount: int,
        maker_side: OutcomeSide | Literal["yes", "no"],
        expiration_ts: datetime,
        buyer_subtrader_id: str | Unset = UNSET,
        buyer_subaccount: int | Unset = UNSET,
        seller_subtrader_id: str | Unset = UNSET,
        seller_subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ProposeBlockTradeResponse:
        """
        Propose a block trade between two named members.

        Both sides accept it with `block_trades.accept`. Not retried automatically: a second proposal would be
        another trade.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            buyer_user_id: User id of the member who is to buy.
            buyer_subtrader_id: Subtrader who is to buy; not together with `buyer_subaccount`.
            buyer_subaccount: Subaccount that is to buy, 0–63; 0 is the primary account. Not together with
                `buyer_subtrader_id`.
            seller_user_id: User id of the member who is to sell.
            seller_subtrader_id: Subtrader who is to sell; not together with `seller_subaccount`.
            seller_subaccount: Subaccount that is to sell, 0–63; 0 is the primary account. Not together with
                `seller_subtrader_id`.
            market_ticker: Which market both sides agree on.
            price_centi_cents: Price in hundredths of a US cent per contract: 4500 is 45 cents.
            centicount: Hundredths of contracts to trade: 1000 is 10 contracts.
            maker_side: Outcome that the maker of the trade takes.
            expiration_ts: Time after which it can't be accepted; a date and time, despite its name.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the new proposal.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from datetime import UTC, datetime
            >>> await kalshi.block_trades.propose(
            ...     buyer_user_id="buyer-user-id",
            ...     seller_user_id="seller-user-id",
            ...     market_ticker="market-ticker",
            ...     price_centi_cents=1,
            ...     centicount=1,
            ...     maker_side="yes",
            ...     expiration_ts=datetime(2026, 11, 29, 12, 0, tzinfo=UTC),
            ... )

        Vendor's operation id: ProposeBlockTrade. See
        https://docs.kalshi.com/api-reference/communications/propose-block-trade
        """
        _result: ProposeBlockTradeResponse = await self._call(
            _PROPOSE,
            body={
                "buyer_user_id": buyer_user_id,
                "buyer_subtrader_id": buyer_subtrader_id,
                "buyer_subaccount": buyer_subaccount,
                "seller_user_id": seller_user_id,
                "seller_subtrader_id": seller_subtrader_id,
                "seller_subaccount": seller_subaccount,
                "market_ticker": market_ticker,
                "price_centi_cents": price_centi_cents,
                "centicount": centicount,
                "maker_side": maker_side,
                "expiration_ts": expiration_ts,
            },
            **self._options(_PROPOSE, options),
        )
        return _result

    async def accept(
        self,
        *,
        block_trade_proposal_id: str,
        subtrader_id: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """
        Accept a block trade proposal, as its buyer or its seller.

        The trade is executed once both have accepted. The scope `write::block_trade_accept` is enough.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            block_trade_proposal_id: Id of the proposal, as `block_trades.list` shows it.
            subtrader_id: Subtrader to accept for; not together with `subaccount`.
            subaccount: Subaccount to accept for, 0–63; 0 is the primary account. Not together with
                `subtrader_id`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.block_trades.accept(block_trade_proposal_id="block-trade-proposal-id")

        Vendor's operation id: AcceptBlockTradeProposal. See
        https://docs.kalshi.com/api-reference/communications/accept-block-trade-proposal
        """
        _result: None = await self._call(
            _ACCEPT,
            path={"block_trade_proposal_id": block_trade_proposal_id},
            body={"subtrader_id": subtrader_id, "subaccount": subaccount},
            **self._options(_ACCEPT, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncBlockTradesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncBlockTradesWithResponse(self._with_response())


class AsyncBlockTradesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncBlockTrades) -> None:
        self.list = async_with_response_pages(resource.list)
        self.propose = async_with_response(resource.propose)
        self.accept = async_with_response(resource.accept)
