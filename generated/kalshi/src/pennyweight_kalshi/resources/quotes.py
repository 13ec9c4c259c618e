# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Quotes, synchronous and asynchronous."""

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
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import CreateQuoteResponse, GetQuoteResponse, GetQuotesResponse, OutcomeSide, Quote, UserFilter

_LIST: Operation[GetQuotesResponse] = Operation(
    "quotes.list",
    "GET",
    "/communications/quotes",
    response_type="GetQuotesResponse",
    query_types={"min_ts": "UnixSeconds", "max_ts": "UnixSeconds"},
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("quotes",), next="cursor"),
    deprecated_arguments={
        "quote_creator_user_id": "For your own quotes use `user_filter`.",
        "rfq_creator_user_id": "For your own RFQs use `rfq_user_filter`.",
    },
)
_CREATE: Operation[CreateQuoteResponse] = Operation(
    "quotes.create",
    "POST",
    "/communications/quotes",
    response_type="CreateQuoteResponse",
    body="CreateQuoteRequest",
    cost=(("write", 2),),
)
_GET_BY_ID: Operation[GetQuoteResponse] = Operation(
    "quotes.get_by_id",
    "GET",
    "/communications/quotes/{quote_id}",
    response_type="GetQuoteResponse",
    safe=True,
    cost=(("read", 2),),
    deprecated="Use `quotes.get`, which also takes the RFQ's id.",
)
_CANCEL_BY_ID: Operation[None] = Operation(
    "quotes.cancel_by_id",
    "DELETE",
    "/communications/quotes/{quote_id}",
    response_type=None,
    cost=(("write", 2),),
    deprecated="Use `quotes.cancel`, which also takes the RFQ's id.",
)
_ACCEPT_BY_ID: Operation[None] = Operation(
    "quotes.accept_by_id",
    "PUT",
    "/communications/quotes/{quote_id}/accept",
    response_type=None,
    body="AcceptQuoteRequest",
    cost=(("write", 10),),
    deprecated="Use `quotes.accept`, which also takes the RFQ's id.",
)
_CONFIRM_BY_ID: Operation[None] = Operation(
    "quotes.confirm_by_id",
    "PUT",
    "/communications/quotes/{quote_id}/confirm",
    response_type=None,
    body="dict[str, Any]",
    cost=(("write", 10),),
    deprecated="Use `quotes.confirm`, which also takes the RFQ's id.",
)
_GET: Operation[GetQuoteResponse] = Operation(
    "quotes.get",
    "GET",
    "/communications/rfqs/{rfq_id}/quotes/{quote_id}",
    response_type="GetQuoteResponse",
    safe=True,
    cost=(("read", 2),),
)
_CANCEL: Operation[None] = Operation(
    "quotes.cancel",
    "DELETE",
    "/communications/rfqs/{rfq_id}/quotes/{quote_id}",
    response_type=None,
    cost=(("write", 2),),
)
_ACCEPT: Operation[None] = Operation(
    "quotes.accept",
    "PUT",
    "/communications/rfqs/{rfq_id}/quotes/{quote_id}/accept",
    response_type=None,
    body="AcceptQuoteRequest",
    cost=(("write", 10),),
)
_CONFIRM: Operation[None] = Operation(
    "quotes.confirm",
    "PUT",
    "/communications/rfqs/{rfq_id}/quotes/{quote_id}/confirm",
    response_type=None,
    body="dict[str, Any]",
    cost=(("write", 10),),
)


class Quotes(Resource):
    """
    Quotes: `list`, `create`, `get_by_id`, `cancel_by_id`, `accept_by_id`, `confirm_by_id`, `get`, `cancel`,
    `accept`, `confirm`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: str | Unset = UNSET,
        quote_creator_user_id: str | Unset = UNSET,
        user_filter: UserFilter | Literal["self"] | Unset = UNSET,
        rfq_user_filter: UserFilter | Literal["self"] | Unset = UNSET,
        rfq_creator_user_id: str | Unset = UNSET,
        rfq_creator_subtrader_id: str | Unset = UNSET,
        rfq_id: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetQuotesResponse, Quote]:
        """
        Quotes that you made, or that answer your RFQs.

        Page size is limited to 500. A malformed cursor or RFQ id is rejected with 400.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            min_ts: Unix seconds after which a quote was last changed. Default: no lower bound.
            max_ts: Unix seconds before which a quote was last changed. Default: no upper bound.
            limit: Page size, 1–500. Default: 500.
            status: State to filter by, as `QuoteStatus` spells it. Default: all.
            quote_creator_user_id: Deprecated. User id of the maker. For your own quotes use `user_filter`.
                Default: all makers.
            user_filter: `self` to list quotes that you made. Default: no filter.
            rfq_user_filter: `self` to list quotes on your RFQs. Default: no filter.
            rfq_creator_user_id: Deprecated. User id of the RFQ's creator. For your own RFQs use
                `rfq_user_filter`. Default: all creators.
            rfq_creator_subtrader_id: Subtrader that created the RFQ; clearing members only. Default: all.
            rfq_id: UUID of the one RFQ to list quotes on, exactly as received. Default: all RFQs.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Maker's
                answer to an RFQ: a price for YES and one for NO.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.quotes.list():
            ...     print(item)

        Vendor's operation id: GetQuotes. See https://docs.kalshi.com/api-reference/communications/get-quotes
        """
        _result: Pages[GetQuotesResponse, Quote] = self._pages(
            _LIST,
            query={
                "cursor": cursor,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "limit": limit,
                "status": status,
                "quote_creator_user_id": quote_creator_user_id,
                "user_filter": user_filter,
                "rfq_user_filter": rfq_user_filter,
                "rfq_creator_user_id": rfq_creator_user_id,
                "rfq_creator_subtrader_id": rfq_creator_subtrader_id,
                "rfq_id": rfq_id,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    def create(
        self,
        *,
        rfq_id: str,
        yes_bid: Decimal | int | str,
        no_bid: Decimal | int | str,
        rest_remainder: bool,
        post_only: bool | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateQuoteResponse:
        """
        Answer an RFQ with a price for YES and one for NO.

        Costs 2 tokens. Not retried automatically: after a failure look for the quote in `quotes.list`.

        Needs credentials; costs 2 tokens of `write`.

        Args:
            rfq_id: UUID of the RFQ to answer, exactly as received.
            yes_bid: Your bid for YES, in US dollars per contract.
            no_bid: Your bid for NO, in US dollars per contract.
            rest_remainder: True to let whatever stays unfilled rest as an order.
            post_only: True to cancel your order rather than take liquidity with it. Default: false.
            subaccount: Subaccount to quote from, 1–63. Default: 0, the primary account.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the new quote.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.quotes.create(rfq_id="rfq-id", yes_bid="10", no_bid="10", rest_remainder=True)

        Vendor's operation id: CreateQuote. See https://docs.kalshi.com/api-reference/communications/create-quote
        """
        _result: CreateQuoteResponse = self._call(
            _CREATE,
            body={
                "rfq_id": rfq_id,
                "yes_bid": yes_bid,
                "no_bid": no_bid,
                "rest_remainder": rest_remainder,
                "post_only": post_only,
                "subaccount": subaccount,
            },
            **self._options(_CREATE, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `quotes.get`, which also takes the RFQ's id.")
    def get_by_id(self, *, quote_id: str, **options: Unpack[CallOptions]) -> GetQuoteResponse:
        """
        One quote by its id alone.

        Use `quotes.get`, which also takes the RFQ's id.

        Needs credentials; costs 2 tokens of `read`.

        Args:
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State and prices of the quote that was asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.quotes.get_by_id(quote_id="quote-id")

        Vendor's operation id: GetQuote. See https://docs.kalshi.com/api-reference/communications/get-quote
        """
        _result: GetQuoteResponse = self._call(
            _GET_BY_ID, path={"quote_id": quote_id}, **self._options(_GET_BY_ID, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `quotes.cancel`, which also takes the RFQ's id.")
    def cancel_by_id(self, *, quote_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Withdraw a quote of yours by its id alone.

        Use `quotes.cancel`, which also takes the RFQ's id. Costs 2 tokens.

        Needs credentials; costs 2 tokens of `write`.

        Args:
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.quotes.cancel_by_id(quote_id="quote-id")

        Vendor's operation id: DeleteQuote. See https://docs.kalshi.com/api-reference/communications/delete-quote
        """
        _result: None = self._call(_CANCEL_BY_ID, path={"quote_id": quote_id}, **self._options(_CANCEL_BY_ID, options))
        return _result

    @_deprecated("Deprecated by the vendor. Use `quotes.accept`, which also takes the RFQ's id.")
    def accept_by_id(
        self, *, quote_id: str, accepted_side: OutcomeSide | Literal["yes", "no"], **options: Unpack[CallOptions]
    ) -> None:
        """
        Accept one side of a quote by its id alone.

        Use `quotes.accept`, which also takes the RFQ's id.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            accepted_side: Bid to accept, that for YES or that for NO.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.quotes.accept_by_id(quote_id="quote-id", accepted_side="yes")

        Vendor's operation id: AcceptQuote. See https://docs.kalshi.com/api-reference/communications/accept-quote
        """
        _result: None = self._call(
            _ACCEPT_BY_ID,
            path={"quote_id": quote_id},
            body={"accepted_side": accepted_side},
            **self._options(_ACCEPT_BY_ID, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `quotes.confirm`, which also takes the RFQ's id.")
    def confirm_by_id(self, *, quote_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Confirm an accepted quote of yours by its id alone.

        Use `quotes.confirm`, which also takes the RFQ's id.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.quotes.confirm_by_id(quote_id="quote-id")

        Vendor's operation id: ConfirmQuote. See https://docs.kalshi.com/api-reference/communications/confirm-quote
        """
        _result: None = self._call(
            _CONFIRM_BY_ID, path={"quote_id": quote_id}, body={"": {}}, **self._options(_CONFIRM_BY_ID, options)
        )
        return _result

    def get(self, *, rfq_id: str, quote_id: str, **options: Unpack[CallOptions]) -> GetQuoteResponse:
        """
        One quote on an RFQ.

        For the maker and for the creator of the RFQ.

        Needs credentials; costs 2 tokens of `read`.

        Args:
            rfq_id: UUID of the RFQ, exactly as received; a malformed one is rejected with 400.
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State and prices of the quote that was asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.quotes.get(rfq_id="rfq-id", quote_id="quote-id")

        Vendor's operation id: GetRFQQuote. See https://docs.kalshi.com/api-reference/communications/get-rfq-quote
        """
        _result: GetQuoteResponse = self._call(
            _GET, path={"rfq_id": rfq_id, "quote_id": quote_id}, **self._options(_GET, options)
        )
        return _result

    def cancel(self, *, rfq_id: str, quote_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Withdraw a quote of yours, so that it can't be accepted any more.

        Not retried automatically: after a failure look the quote up, it may have been accepted.

        Needs credentials; costs 2 tokens of `write`.

        Args:
            rfq_id: UUID of the RFQ, exactly as received; a malformed one is rejected with 400.
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.quotes.cancel(rfq_id="rfq-id", quote_id="quote-id")

        Vendor's operation id: DeleteRFQQuote. See
        https://docs.kalshi.com/api-reference/communications/delete-rfq-quote
        """
        _result: None = self._call(
            _CANCEL, path={"rfq_id": rfq_id, "quote_id": quote_id}, **self._options(_CANCEL, options)
        )
        return _result

    def accept(
        self,
        *,
        rfq_id: str,
        quote_id: str,
        accepted_side: OutcomeSide | Literal["yes", "no"],
        **options: Unpack[CallOptions],
    ) -> None:
        """
        Accept one side of a quote on your RFQ.

        The maker has to confirm before anything trades.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_id: UUID of the RFQ, exactly as received; a malformed one is rejected with 400.
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            accepted_side: Bid to accept, that for YES or that for NO.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.quotes.accept(rfq_id="rfq-id", quote_id="quote-id", accepted_side="yes")

        Vendor's operation id: AcceptRFQQuote. See
        https://docs.kalshi.com/api-reference/communications/accept-rfq-quote
        """
        _result: None = self._call(
            _ACCEPT,
            path={"rfq_id": rfq_id, "quote_id": quote_id},
            body={"accepted_side": accepted_side},
            **self._options(_ACCEPT, options),
        )
        return _result

    def confirm(self, *, rfq_id: str, quote_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Confirm a quote of yours that was accepted.

        A timer starts, and the trade is executed when it ends.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_id: UUID of the RFQ, exactly as received; a malformed one is rejected with 400.
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.quotes.confirm(rfq_id="rfq-id", quote_id="quote-id")

        Vendor's operation id: ConfirmRFQQuote. See
        https://docs.kalshi.com/api-reference/communications/confirm-rfq-quote
        """
        _result: None = self._call(
            _CONFIRM, path={"rfq_id": rfq_id, "quote_id": quote_id}, body={"": {}}, **self._options(_CONFIRM, options)
        )
        return _result

    @property
    def with_response(self) -> QuotesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return QuotesWithResponse(self._with_response())


class QuotesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Quotes) -> None:
        self.list = with_response_pages(resource.list)
        self.create = with_response(resource.create)
        self.get_by_id = with_response(resource.get_by_id)
        self.cancel_by_id = with_response(resource.cancel_by_id)
        self.accept_by_id = with_response(resource.accept_by_id)
        self.confirm_by_id = with_response(resource.confirm_by_id)
        self.get = with_response(resource.get)
        self.cancel = with_response(resource.cancel)
        self.accept = with_response(resource.accept)
        self.confirm = with_response(resource.confirm)


class AsyncQuotes(Resource):
    """
    Quotes: `list`, `create`, `get_by_id`, `cancel_by_id`, `accept_by_id`, `confirm_by_id`, `get`, `cancel`,
    `accept`, `confirm`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        min_ts: datetime | int | Unset = UNSET,
        max_ts: datetime | int | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: str | Unset = UNSET,
        quote_creator_user_id: str | Unset = UNSET,
        user_filter: UserFilter | Literal["self"] | Unset = UNSET,
        rfq_user_filter: UserFilter | Literal["self"] | Unset = UNSET,
        rfq_creator_user_id: str | Unset = UNSET,
        rfq_creator_subtrader_id: str | Unset = UNSET,
        rfq_id: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetQuotesResponse, Quote]:
        """
        Quotes that you made, or that answer your RFQs.

        Page size is limited to 500. A malformed cursor or RFQ id is rejected with 400.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            min_ts: Unix seconds after which a quote was last changed. Default: no lower bound.
            max_ts: Unix seconds before which a quote was last changed. Default: no upper bound.
            limit: Page size, 1–500. Default: 500.
            status: State to filter by, as `QuoteStatus` spells it. Default: all.
            quote_creator_user_id: Deprecated. User id of the maker. For your own quotes use `user_filter`.
                Default: all makers.
            user_filter: `self` to list quotes that you made. Default: no filter.
            rfq_user_filter: `self` to list quotes on your RFQs. Default: no filter.
            rfq_creator_user_id: Deprecated. User id of the RFQ's creator. For your own RFQs use
                `rfq_user_filter`. Default: all creators.
            rfq_creator_subtrader_id: Subtrader that created the RFQ; clearing members only. Default: all.
            rfq_id: UUID of the one RFQ to list quotes on, exactly as received. Default: all RFQs.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Maker's
                answer to an RFQ: a price for YES and one for NO.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.quotes.list():
            ...     print(item)

        Vendor's operation id: GetQuotes. See https://docs.kalshi.com/api-reference/communications/get-quotes
        """
        _result: AsyncPages[GetQuotesResponse, Quote] = self._pages(
            _LIST,
            query={
                "cursor": cursor,
                "min_ts": min_ts,
                "max_ts": max_ts,
                "limit": limit,
                "status": status,
                "quote_creator_user_id": quote_creator_user_id,
                "user_filter": user_filter,
                "rfq_user_filter": rfq_user_filter,
                "rfq_creator_user_id": rfq_creator_user_id,
                "rfq_creator_subtrader_id": rfq_creator_subtrader_id,
                "rfq_id": rfq_id,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    async def create(
        self,
        *,
        rfq_id: str,
        yes_bid: Decimal | int | str,
        no_bid: Decimal | int | str,
        rest_remainder: bool,
        post_only: bool | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateQuoteResponse:
        """
        Answer an RFQ with a price for YES and one for NO.

        Costs 2 tokens. Not retried automatically: after a failure look for the quote in `quotes.list`.

        Needs credentials; costs 2 tokens of `write`.

        Args:
            rfq_id: UUID of the RFQ to answer, exactly as received.
            yes_bid: Your bid for YES, in US dollars per contract.
            no_bid: Your bid for NO, in US dollars per contract.
            rest_remainder: True to let whatever stays unfilled rest as an order.
            post_only: True to cancel your order rather than take liquidity with it. Default: false.
            subaccount: Subaccount to quote from, 1–63. Default: 0, the primary account.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the new quote.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.quotes.create(rfq_id="rfq-id", yes_bid="10", no_bid="10", rest_remainder=True)

        Vendor's operation id: CreateQuote. See https://docs.kalshi.com/api-reference/communications/create-quote
        """
        _result: CreateQuoteResponse = await self._call(
            _CREATE,
            body={
                "rfq_id": rfq_id,
                "yes_bid": yes_bid,
                "no_bid": no_bid,
                "rest_remainder": rest_remainder,
                "post_only": post_only,
                "subaccount": subaccount,
            },
            **self._options(_CREATE, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `quotes.get`, which also takes the RFQ's id.")
    async def get_by_id(self, *, quote_id: str, **options: Unpack[CallOptions]) -> GetQuoteResponse:
        """
        One quote by its id alone.

        Use `quotes.get`, which also takes the RFQ's id.

        Needs credentials; costs 2 tokens of `read`.

        Args:
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State and prices of the quote that was asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.quotes.get_by_id(quote_id="quote-id")

        Vendor's operation id: GetQuote. See https://docs.kalshi.com/api-reference/communications/get-quote
        """
        _result: GetQuoteResponse = await self._call(
            _GET_BY_ID, path={"quote_id": quote_id}, **self._options(_GET_BY_ID, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `quotes.cancel`, which also takes the RFQ's id.")
    async def cancel_by_id(self, *, quote_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Withdraw a quote of yours by its id alone.

        Use `quotes.cancel`, which also takes the RFQ's id. Costs 2 tokens.

        Needs credentials; costs 2 tokens of `write`.

        Args:
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.quotes.cancel_by_id(quote_id="quote-id")

        Vendor's operation id: DeleteQuote. See https://docs.kalshi.com/api-reference/communications/delete-quote
        """
        _result: None = await self._call(
            _CANCEL_BY_ID, path={"quote_id": quote_id}, **self._options(_CANCEL_BY_ID, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `quotes.accept`, which also takes the RFQ's id.")
    async def accept_by_id(
        self, *, quote_id: str, accepted_side: OutcomeSide | Literal["yes", "no"], **options: Unpack[CallOptions]
    ) -> None:
        """
        Accept one side of a quote by its id alone.

        Use `quotes.accept`, which also takes the RFQ's id.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            accepted_side: Bid to accept, that for YES or that for NO.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.quotes.accept_by_id(quote_id="quote-id", accepted_side="yes")

        Vendor's operation id: AcceptQuote. See https://docs.kalshi.com/api-reference/communications/accept-quote
        """
        _result: None = await self._call(
            _ACCEPT_BY_ID,
            path={"quote_id": quote_id},
            body={"accepted_side": accepted_side},
            **self._options(_ACCEPT_BY_ID, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor. Use `quotes.confirm`, which also takes the RFQ's id.")
    async def confirm_by_id(self, *, quote_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Confirm an accepted quote of yours by its id alone.

        Use `quotes.confirm`, which also takes the RFQ's id.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.quotes.confirm_by_id(quote_id="quote-id")

        Vendor's operation id: ConfirmQuote. See https://docs.kalshi.com/api-reference/communications/confirm-quote
        """
        _result: None = await self._call(
            _CONFIRM_BY_ID, path={"quote_id": quote_id}, body={"": {}}, **self._options(_CONFIRM_BY_ID, options)
        )
        return _result

    async def get(self, *, rfq_id: str, quote_id: str, **options: Unpack[CallOptions]) -> GetQuoteResponse:
        """
        One quote on an RFQ.

        For the maker and for the creator of the RFQ.

        Needs credentials; costs 2 tokens of `read`.

        Args:
            rfq_id: UUID of the RFQ, exactly as received; a malformed one is rejected with 400.
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            State and prices of the quote that was asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.quotes.get(rfq_id="rfq-id", quote_id="quote-id")

        Vendor's operation id: GetRFQQuote. See https://docs.kalshi.com/api-reference/communications/get-rfq-quote
        """
        _result: GetQuoteResponse = await self._call(
            _GET, path={"rfq_id": rfq_id, "quote_id": quote_id}, **self._options(_GET, options)
        )
        return _result

    async def cancel(self, *, rfq_id: str, quote_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Withdraw a quote of yours, so that it can't be accepted any more.

        Not retried automatically: after a failure look the quote up, it may have been accepted.

        Needs credentials; costs 2 tokens of `write`.

        Args:
            rfq_id: UUID of the RFQ, exactly as received; a malformed one is rejected with 400.
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.quotes.cancel(rfq_id="rfq-id", quote_id="quote-id")

        Vendor's operation id: DeleteRFQQuote. See
        https://docs.kalshi.com/api-reference/communications/delete-rfq-quote
        """
        _result: None = await self._call(
            _CANCEL, path={"rfq_id": rfq_id, "quote_id": quote_id}, **self._options(_CANCEL, options)
        )
        return _result

    async def accept(
        self,
        *,
        rfq_id: str,
        quote_id: str,
        accepted_side: OutcomeSide | Literal["yes", "no"],
        **options: Unpack[CallOptions],
    ) -> None:
        """
        Accept one side of a quote on your RFQ.

        The maker has to confirm before anything trades.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_id: UUID of the RFQ, exactly as received; a malformed one is rejected with 400.
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            accepted_side: Bid to accept, that for YES or that for NO.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.quotes.accept(rfq_id="rfq-id", quote_id="quote-id", accepted_side="yes")

        Vendor's operation id: AcceptRFQQuote. See
        https://docs.kalshi.com/api-reference/communications/accept-rfq-quote
        """
        _result: None = await self._call(
            _ACCEPT,
            path={"rfq_id": rfq_id, "quote_id": quote_id},
            body={"accepted_side": accepted_side},
            **self._options(_ACCEPT, options),
        )
        return _result

    async def confirm(self, *, rfq_id: str, quote_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Confirm a quote of yours that was accepted.

        A timer starts, and the trade is executed when it ends.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_id: UUID of the RFQ, exactly as received; a malformed one is rejected with 400.
            quote_id: UUID of the quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.quotes.confirm(rfq_id="rfq-id", quote_id="quote-id")

        Vendor's operation id: ConfirmRFQQuote. See
        https://docs.kalshi.com/api-reference/communications/confirm-rfq-quote
        """
        _result: None = await self._call(
            _CONFIRM, path={"rfq_id": rfq_id, "quote_id": quote_id}, body={"": {}}, **self._options(_CONFIRM, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncQuotesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncQuotesWithResponse(self._with_response())


class AsyncQuotesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncQuotes) -> None:
        self.list = async_with_response_pages(resource.list)
        self.create = async_with_response(resource.create)
        self.get_by_id = async_with_response(resource.get_by_id)
        self.cancel_by_id = async_with_response(resource.cancel_by_id)
        self.accept_by_id = async_with_response(resource.accept_by_id)
        self.confirm_by_id = async_with_response(resource.confirm_by_id)
        self.get = async_with_response(resource.get)
        self.cancel = async_with_response(resource.cancel)
        self.accept = async_with_response(resource.accept)
        self.confirm = async_with_response(resource.confirm)
