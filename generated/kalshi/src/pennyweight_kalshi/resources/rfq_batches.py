# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Rfq batches, synchronous and asynchronous."""

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
        AcceptRFQBatchResponse,
        CreateRFQBatchChild,
        CreateRFQBatchQuoteResponse,
        CreateRFQBatchResponse,
        GetRFQBatchBestQuotesResponse,
        GetRFQBatchesResponse,
        GetRFQBatchQuotesResponse,
        GetRFQBatchResponse,
        OutcomeSide,
        RFQBatch,
        RFQBatchAcceptLimit,
        RFQBatchQuoteEntry,
        RFQBatchStatus,
        UserFilter,
    )

_LIST: Operation[GetRFQBatchesResponse] = Operation(
    "rfq_batches.list",
    "GET",
    "/communications/rfq_batches",
    response_type="GetRFQBatchesResponse",
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("rfq_batches",), next="cursor"),
)
_CREATE: Operation[CreateRFQBatchResponse] = Operation(
    "rfq_batches.create",
    "POST",
    "/communications/rfq_batches",
    response_type="CreateRFQBatchResponse",
    body="CreateRFQBatchRequest",
    cost=(("write", 10),),
)
_GET: Operation[GetRFQBatchResponse] = Operation(
    "rfq_batches.get",
    "GET",
    "/communications/rfq_batches/{rfq_batch_id}",
    response_type="GetRFQBatchResponse",
    safe=True,
    cost=(("read", 10),),
)
_CANCEL: Operation[None] = Operation(
    "rfq_batches.cancel",
    "DELETE",
    "/communications/rfq_batches/{rfq_batch_id}",
    response_type=None,
    cost=(("write", 10),),
)
_ACCEPT: Operation[AcceptRFQBatchResponse] = Operation(
    "rfq_batches.accept",
    "PUT",
    "/communications/rfq_batches/{rfq_batch_id}/accept",
    response_type="AcceptRFQBatchResponse",
    body="AcceptRFQBatchRequest",
    idempotency_field="client_order_id",
    cost=(("write", 10),),
)
_GET_BEST_QUOTES: Operation[GetRFQBatchBestQuotesResponse] = Operation(
    "rfq_batches.get_best_quotes",
    "GET",
    "/communications/rfq_batches/{rfq_batch_id}/best_quotes",
    response_type="GetRFQBatchBestQuotesResponse",
    safe=True,
    cost=(("read", 10),),
)
_LIST_QUOTES: Operation[GetRFQBatchQuotesResponse] = Operation(
    "rfq_batches.list_quotes",
    "GET",
    "/communications/rfq_batches/{rfq_batch_id}/quotes",
    response_type="GetRFQBatchQuotesResponse",
    safe=True,
    cost=(("read", 10),),
)
_CREATE_QUOTE: Operation[CreateRFQBatchQuoteResponse] = Operation(
    "rfq_batches.create_quote",
    "POST",
    "/communications/rfq_batches/{rfq_batch_id}/quotes",
    response_type="CreateRFQBatchQuoteResponse",
    body="CreateRFQBatchQuoteRequest",
    cost=(("write", 10),),
)
_CANCEL_QUOTE: Operation[None] = Operation(
    "rfq_batches.cancel_quote",
    "DELETE",
    "/communications/rfq_batches/{rfq_batch_id}/quotes/{batch_quote_id}",
    response_type=None,
    cost=(("write", 10),),
)
_CONFIRM_QUOTE: Operation[None] = Operation(
    "rfq_batches.confirm_quote",
    "PUT",
    "/communications/rfq_batches/{rfq_batch_id}/quotes/{batch_quote_id}/confirm",
    response_type=None,
    body="dict[str, Any]",
    cost=(("write", 10),),
)


class RfqBatches(Resource):
    """
    Rfq batches: `list`, `create`, `get`, `cancel`, `accept`, `get_best_quotes`, `list_quotes`, `create_quote`,
    `cancel_quote`, `confirm_quote`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: RFQBatchStatus | Literal["open", "accepted", "closed"] | Unset = UNSET,
        user_filter: UserFilter | Literal["self"] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetRFQBatchesResponse, RFQBatch]:
        """
        RFQ batches that you may see, the latest change first.

        Page size is limited to 20; a page also ends before it would hold more than 100 RFQs. A malformed cursor is
        rejected with 400.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            limit: Page size, 1–20. Default: 20.
            status: State to filter by. Default: all.
            user_filter: `self` to list your own batches only. Default: those of all members.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: RFQs on
                several combos, which trade together or not at all.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.rfq_batches.list():
            ...     print(item)

        Vendor's operation id: GetRFQBatches. See
        https://docs.kalshi.com/api-reference/communications/get-rfq-batches
        """
        _result: Pages[GetRFQBatchesResponse, RFQBatch] = self._pages(
            _LIST,
            query={
                "cursor": cursor,
                "subaccount": subaccount,
                "limit": limit,
                "status": status,
                "user_filter": user_filter,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    def create(
        self,
        *,
        children: builtins.list[CreateRFQBatchChild],
        mve_collection_ticker: str | Unset = UNSET,
        contracts_fp: Decimal | int | str | None | Unset = UNSET,
        target_cost_dollars: Decimal | int | str | Unset = UNSET,
        target_cost_excludes_fees: bool | Unset = UNSET,
        rest_remainder: bool | Unset = UNSET,
        replace_existing: bool | Unset = UNSET,
        obscure_creator_id: bool | Unset = UNSET,
        client_batch_id: str | Unset = UNSET,
        subtrader_id: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateRFQBatchResponse:
        """
        Ask makers for quotes on several combos that trade together or not at all.

        Each combo may be filled by another maker. With a `client_batch_id`, a repeated request is rejected with
        409. Not for clearing members yet.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            children: Combos to be quoted, each one different.
            mve_collection_ticker: Collection in which combos named by their legs are found or created; required
                for those.
            contracts_fp: Contracts asked for on every combo without a size of its own; not together with
                `target_cost_dollars`.
            target_cost_dollars: Amount to be spent, in US dollars, on every combo without a size of its own;
                not together with `contracts_fp`.
            target_cost_excludes_fees: True to pay fees in addition to the target cost. Default: false, the
                target cost includes them.
            rest_remainder: Must be false: a batch fills in full or not at all. Default: false.
            replace_existing: True to close your oldest open batches to make room; single RFQs stay. Default:
                false.
            obscure_creator_id: True to hide your public id from others until an RFQ of the batch has executed.
                Default: false.
            client_batch_id: Your own id, up to 64 characters. That of an open batch, or of one closed within
                seven days, is rejected with 409.
            subtrader_id: Subtrader to ask for; clearing members, who can't create batches yet.
            subaccount: Subaccount to ask for, 1–63; direct members only. Default: 0, the primary account.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            New RFQ batch.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_kalshi.models import CreateRFQBatchChild
            >>> kalshi.rfq_batches.create(children=[CreateRFQBatchChild()])

        Vendor's operation id: CreateRFQBatch. See
        https://docs.kalshi.com/api-reference/communications/create-rfq-batch
        """
        _result: CreateRFQBatchResponse = self._call(
            _CREATE,
            body={
                "children": children,
                "mve_collection_ticker": mve_collection_ticker,
                "contracts_fp": contracts_fp,
                "target_cost_dollars": target_cost_dollars,
                "target_cost_excludes_fees": target_cost_excludes_fees,
                "rest_remainder": rest_remainder,
                "replace_existing": replace_existing,
                "obscure_creator_id": obscure_creator_id,
                "client_batch_id": client_batch_id,
                "subtrader_id": subtrader_id,
                "subaccount": subaccount,
            },
            **self._options(_CREATE, options),
        )
        return _result

    def get(self, *, rfq_batch_id: str, **options: Unpack[CallOptions]) -> GetRFQBatchResponse:
        """
        One RFQ batch with its RFQs.

        The RFQs come in the order of the request.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One RFQ batch.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.rfq_batches.get(rfq_batch_id="rfq-batch-id")

        Vendor's operation id: GetRFQBatch. See https://docs.kalshi.com/api-reference/communications/get-rfq-batch
        """
        _result: GetRFQBatchResponse = self._call(
            _GET, path={"rfq_batch_id": rfq_batch_id}, **self._options(_GET, options)
        )
        return _result

    def cancel(self, *, rfq_batch_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Withdraw an RFQ batch of yours with all its RFQs.

        Its open quotes are cancelled too. Once accepted, a batch can't be withdrawn.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.rfq_batches.cancel(rfq_batch_id="rfq-batch-id")

        Vendor's operation id: DeleteRFQBatch. See
        https://docs.kalshi.com/api-reference/communications/delete-rfq-batch
        """
        _result: None = self._call(_CANCEL, path={"rfq_batch_id": rfq_batch_id}, **self._options(_CANCEL, options))
        return _result

    def accept(
        self,
        *,
        rfq_batch_id: str,
        accepted_side: OutcomeSide | Literal["yes", "no"],
        min_bids: builtins.list[RFQBatchAcceptLimit],
        client_order_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AcceptRFQBatchResponse:
        """
        Accept one side of every RFQ of your batch, each from the best maker.

        All are accepted or none. Your balance must cover them, and an accepted batch can't be cancelled. The
        winning makers confirm next; if one doesn't, nothing trades.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            accepted_side: Side to accept on every RFQ: `yes` or `no`.
            min_bids: One entry for each RFQ; a bid below it makes the whole call fail, a better one fills
                better.
            client_order_id: Your own id of the acceptance; repeating it returns the result of the one that
                succeeded. Generated if omitted.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Quotes that were accepted; their makers confirm next.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_kalshi.models import RFQBatchAcceptLimit
            >>> kalshi.rfq_batches.accept(
            ...     rfq_batch_id="rfq-batch-id",
            ...     accepted_side="yes",
            ...     min_bids=[RFQBatchAcceptLimit(rfq_id="rfq-id", bid_dollars=Decimal("10"))],
            ... )

        Vendor's operation id: AcceptRFQBatch. See
        https://docs.kalshi.com/api-reference/communications/accept-rfq-batch
        """
        _result: AcceptRFQBatchResponse = self._call(
            _ACCEPT,
            path={"rfq_batch_id": rfq_batch_id},
            body={"accepted_side": accepted_side, "min_bids": min_bids, "client_order_id": client_order_id},
            **self._options(_ACCEPT, options),
        )
        return _result

    def get_best_quotes(self, *, rfq_batch_id: str, **options: Unpack[CallOptions]) -> GetRFQBatchBestQuotesResponse:
        """
        Best bids on each RFQ of your batch, over all makers.

        For the creator of an open batch only. `rfq_batches.accept` fills at these prices.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Best bids on the batch asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.rfq_batches.get_best_quotes(rfq_batch_id="rfq-batch-id")

        Vendor's operation id: GetRFQBatchBestQuotes. See
        https://docs.kalshi.com/api-reference/communications/get-rfq-batch-best-quotes
        """
        _result: GetRFQBatchBestQuotesResponse = self._call(
            _GET_BEST_QUOTES, path={"rfq_batch_id": rfq_batch_id}, **self._options(_GET_BEST_QUOTES, options)
        )
        return _result

    def list_quotes(self, *, rfq_batch_id: str, **options: Unpack[CallOptions]) -> GetRFQBatchQuotesResponse:
        """
        Makers' quotes on an RFQ batch, as far as you may see them.

        Makers see their own; the creator sees the winning ones once the batch is accepted, and
        `rfq_batches.get_best_quotes` before. One list without pages.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Batch quotes that you may see.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.rfq_batches.list_quotes(rfq_batch_id="rfq-batch-id")

        Vendor's operation id: GetRFQBatchQuotes. See
        https://docs.kalshi.com/api-reference/communications/get-rfq-batch-quotes
        """
        _result: GetRFQBatchQuotesResponse = self._call(
            _LIST_QUOTES, path={"rfq_batch_id": rfq_batch_id}, **self._options(_LIST_QUOTES, options)
        )
        return _result

    def create_quote(
        self,
        *,
        rfq_batch_id: str,
        quotes: builtins.list[RFQBatchQuoteEntry],
        rest_remainder: bool,
        post_only: bool | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateRFQBatchQuoteResponse:
        """
        Quote every RFQ of a batch, replacing your previous quote.

        A quote can win for 30 seconds only: send it again to stay in. Unchanged prices keep their time priority.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            quotes: One entry for each RFQ of the batch, none left out.
            rest_remainder: True to let whatever stays unfilled rest as an order.
            post_only: True to cancel your orders rather than take liquidity with them. Default: false.
            subaccount: Subaccount to quote from, 1–63. Default: 0, the primary account.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the new batch quote.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_kalshi.models import RFQBatchQuoteEntry
            >>> kalshi.rfq_batches.create_quote(
            ...     rfq_batch_id="rfq-batch-id",
            ...     quotes=[RFQBatchQuoteEntry(rfq_id="rfq-id", yes_bid=Decimal("10"), no_bid=Decimal("10"))],
            ...     rest_remainder=True,
            ... )

        Vendor's operation id: CreateRFQBatchQuote. See
        https://docs.kalshi.com/api-reference/communications/create-rfq-batch-quote
        """
        _result: CreateRFQBatchQuoteResponse = self._call(
            _CREATE_QUOTE,
            path={"rfq_batch_id": rfq_batch_id},
            body={"quotes": quotes, "rest_remainder": rest_remainder, "post_only": post_only, "subaccount": subaccount},
            **self._options(_CREATE_QUOTE, options),
        )
        return _result

    def cancel_quote(self, *, rfq_batch_id: str, batch_quote_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Withdraw a batch quote of yours, so that it can't be accepted any more.

        Only an open one; not retried automatically.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            batch_quote_id: UUID of the batch quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.rfq_batches.cancel_quote(rfq_batch_id="rfq-batch-id", batch_quote_id="batch-quote-id")

        Vendor's operation id: DeleteRFQBatchQuote. See
        https://docs.kalshi.com/api-reference/communications/delete-rfq-batch-quote
        """
        _result: None = self._call(
            _CANCEL_QUOTE,
            path={"rfq_batch_id": rfq_batch_id, "batch_quote_id": batch_quote_id},
            **self._options(_CANCEL_QUOTE, options),
        )
        return _result

    def confirm_quote(self, *, rfq_batch_id: str, batch_quote_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Confirm all RFQs that your batch quote won.

        The batch trades once all winning makers confirm; a missed deadline closes it.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            batch_quote_id: UUID of the batch quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.rfq_batches.confirm_quote(rfq_batch_id="rfq-batch-id", batch_quote_id="batch-quote-id")

        Vendor's operation id: ConfirmRFQBatchQuote. See
        https://docs.kalshi.com/api-reference/communications/confirm-rfq-batch-quote
        """
        _result: None = self._call(
            _CONFIRM_QUOTE,
            path={"rfq_batch_id": rfq_batch_id, "batch_quote_id": batch_quote_id},
            body={"": {}},
            **self._options(_CONFIRM_QUOTE, options),
        )
        return _result

    @property
    def with_response(self) -> RfqBatchesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return RfqBatchesWithResponse(self._with_response())


class RfqBatchesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: RfqBatches) -> None:
        self.list = with_response_pages(resource.list)
        self.create = with_response(resource.create)
        self.get = with_response(resource.get)
        self.cancel = with_response(resource.cancel)
        self.accept = with_response(resource.accept)
        self.get_best_quotes = with_response(resource.get_best_quotes)
        self.list_quotes = with_response(resource.list_quotes)
        self.create_quote = with_response(resource.create_quote)
        self.cancel_quote = with_response(resource.cancel_quote)
        self.confirm_quote = with_response(resource.confirm_quote)


class AsyncRfqBatches(Resource):
    """
    Rfq batches: `list`, `create`, `get`, `cancel`, `accept`, `get_best_quotes`, `list_quotes`, `create_quote`,
    `cancel_quote`, `confirm_quote`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: RFQBatchStatus | Literal["open", "accepted", "closed"] | Unset = UNSET,
        user_filter: UserFilter | Literal["self"] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetRFQBatchesResponse, RFQBatch]:
        """
        RFQ batches that you may see, the latest change first.

        Page size is limited to 20; a page also ends before it would hold more than 100 RFQs. A malformed cursor is
        rejected with 400.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            limit: Page size, 1–20. Default: 20.
            status: State to filter by. Default: all.
            user_filter: `self` to list your own batches only. Default: those of all members.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: RFQs on
                several combos, which trade together or not at all.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.rfq_batches.list():
            ...     print(item)

        Vendor's operation id: GetRFQBatches. See
        https://docs.kalshi.com/api-reference/communications/get-rfq-batches
        """
        _result: AsyncPages[GetRFQBatchesResponse, RFQBatch] = self._pages(
            _LIST,
            query={
                "cursor": cursor,
                "subaccount": subaccount,
                "limit": limit,
                "status": status,
                "user_filter": user_filter,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    async def create(
        self,
        *,
        children: builtins.list[CreateRFQBatchChild],
        mve_collection_ticker: str | Unset = UNSET,
        contracts_fp: Decimal | int | str | None | Unset = UNSET,
        target_cost_dollars: Decimal | int | str | Unset = UNSET,
        target_cost_excludes_fees: bool | Unset = UNSET,
        rest_remainder: bool | Unset = UNSET,
        replace_existing: bool | Unset = UNSET,
        obscure_creator_id: bool | Unset = UNSET,
        client_batch_id: str | Unset = UNSET,
        subtrader_id: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateRFQBatchResponse:
        """
        Ask makers for quotes on several combos that trade together or not at all.

        Each combo may be filled by another maker. With a `client_batch_id`, a repeated request is rejected with
        409. Not for clearing members yet.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            children: Combos to be quoted, each one different.
            mve_collection_ticker: Collection in which combos named by their legs are found or created; required
                for those.
            contracts_fp: Contracts asked for on every combo without a size of its own; not together with
                `target_cost_dollars`.
            target_cost_dollars: Amount to be spent, in US dollars, on every combo without a size of its own;
                not together with `contracts_fp`.
            target_cost_excludes_fees: True to pay fees in addition to the target cost. Default: false, the
                target cost includes them.
            rest_remainder: Must be false: a batch fills in full or not at all. Default: false.
            replace_existing: True to close your oldest open batches to make room; single RFQs stay. Default:
                false.
            obscure_creator_id: True to hide your public id from others until an RFQ of the batch has executed.
                Default: false.
            client_batch_id: Your own id, up to 64 characters. That of an open batch, or of one closed within
                seven days, is rejected with 409.
            subtrader_id: Subtrader to ask for; clearing members, who can't create batches yet.
            subaccount: Subaccount to ask for, 1–63; direct members only. Default: 0, the primary account.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            New RFQ batch.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from pennyweight_kalshi.models import CreateRFQBatchChild
            >>> await kalshi.rfq_batches.create(children=[CreateRFQBatchChild()])

        Vendor's operation id: CreateRFQBatch. See
        https://docs.kalshi.com/api-reference/communications/create-rfq-batch
        """
        _result: CreateRFQBatchResponse = await self._call(
            _CREATE,
            body={
                "children": children,
                "mve_collection_ticker": mve_collection_ticker,
                "contracts_fp": contracts_fp,
                "target_cost_dollars": target_cost_dollars,
                "target_cost_excludes_fees": target_cost_excludes_fees,
                "rest_remainder": rest_remainder,
                "replace_existing": replace_existing,
                "obscure_creator_id": obscure_creator_id,
                "client_batch_id": client_batch_id,
                "subtrader_id": subtrader_id,
                "subaccount": subaccount,
            },
            **self._options(_CREATE, options),
        )
        return _result

    async def get(self, *, rfq_batch_id: str, **options: Unpack[CallOptions]) -> GetRFQBatchResponse:
        """
        One RFQ batch with its RFQs.

        The RFQs come in the order of the request.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One RFQ batch.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.rfq_batches.get(rfq_batch_id="rfq-batch-id")

        Vendor's operation id: GetRFQBatch. See https://docs.kalshi.com/api-reference/communications/get-rfq-batch
        """
        _result: GetRFQBatchResponse = await self._call(
            _GET, path={"rfq_batch_id": rfq_batch_id}, **self._options(_GET, options)
        )
        return _result

    async def cancel(self, *, rfq_batch_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Withdraw an RFQ batch of yours with all its RFQs.

        Its open quotes are cancelled too. Once accepted, a batch can't be withdrawn.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.rfq_batches.cancel(rfq_batch_id="rfq-batch-id")

        Vendor's operation id: DeleteRFQBatch. See
        https://docs.kalshi.com/api-reference/communications/delete-rfq-batch
        """
        _result: None = await self._call(
            _CANCEL, path={"rfq_batch_id": rfq_batch_id}, **self._options(_CANCEL, options)
        )
        return _result

    async def accept(
        self,
        *,
        rfq_batch_id: str,
        accepted_side: OutcomeSide | Literal["yes", "no"],
        min_bids: builtins.list[RFQBatchAcceptLimit],
        client_order_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AcceptRFQBatchResponse:
        """
        Accept one side of every RFQ of your batch, each from the best maker.

        All are accepted or none. Your balance must cover them, and an accepted batch can't be cancelled. The
        winning makers confirm next; if one doesn't, nothing trades.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            accepted_side: Side to accept on every RFQ: `yes` or `no`.
            min_bids: One entry for each RFQ; a bid below it makes the whole call fail, a better one fills
                better.
            client_order_id: Your own id of the acceptance; repeating it returns the result of the one that
                succeeded. Generated if omitted.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Quotes that were accepted; their makers confirm next.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_kalshi.models import RFQBatchAcceptLimit
            >>> await kalshi.rfq_batches.accept(
            ...     rfq_batch_id="rfq-batch-id",
            ...     accepted_side="yes",
            ...     min_bids=[RFQBatchAcceptLimit(rfq_id="rfq-id", bid_dollars=Decimal("10"))],
            ... )

        Vendor's operation id: AcceptRFQBatch. See
        https://docs.kalshi.com/api-reference/communications/accept-rfq-batch
        """
        _result: AcceptRFQBatchResponse = await self._call(
            _ACCEPT,
            path={"rfq_batch_id": rfq_batch_id},
            body={"accepted_side": accepted_side, "min_bids": min_bids, "client_order_id": client_order_id},
            **self._options(_ACCEPT, options),
        )
        return _result

    async def get_best_quotes(
        self, *, rfq_batch_id: str, **options: Unpack[CallOptions]
    ) -> GetRFQBatchBestQuotesResponse:
        """
        Best bids on each RFQ of your batch, over all makers.

        For the creator of an open batch only. `rfq_batches.accept` fills at these prices.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Best bids on the batch asked for.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.rfq_batches.get_best_quotes(rfq_batch_id="rfq-batch-id")

        Vendor's operation id: GetRFQBatchBestQuotes. See
        https://docs.kalshi.com/api-reference/communications/get-rfq-batch-best-quotes
        """
        _result: GetRFQBatchBestQuotesResponse = await self._call(
            _GET_BEST_QUOTES, path={"rfq_batch_id": rfq_batch_id}, **self._options(_GET_BEST_QUOTES, options)
        )
        return _result

    async def list_quotes(self, *, rfq_batch_id: str, **options: Unpack[CallOptions]) -> GetRFQBatchQuotesResponse:
        """
        Makers' quotes on an RFQ batch, as far as you may see them.

        Makers see their own; the creator sees the winning ones once the batch is accepted, and
        `rfq_batches.get_best_quotes` before. One list without pages.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Batch quotes that you may see.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.rfq_batches.list_quotes(rfq_batch_id="rfq-batch-id")

        Vendor's operation id: GetRFQBatchQuotes. See
        https://docs.kalshi.com/api-reference/communications/get-rfq-batch-quotes
        """
        _result: GetRFQBatchQuotesResponse = await self._call(
            _LIST_QUOTES, path={"rfq_batch_id": rfq_batch_id}, **self._options(_LIST_QUOTES, options)
        )
        return _result

    async def create_quote(
        self,
        *,
        rfq_batch_id: str,
        quotes: builtins.list[RFQBatchQuoteEntry],
        rest_remainder: bool,
        post_only: bool | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateRFQBatchQuoteResponse:
        """
        Quote every RFQ of a batch, replacing your previous quote.

        A quote can win for 30 seconds only: send it again to stay in. Unchanged prices keep their time priority.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            quotes: One entry for each RFQ of the batch, none left out.
            rest_remainder: True to let whatever stays unfilled rest as an order.
            post_only: True to cancel your orders rather than take liquidity with them. Default: false.
            subaccount: Subaccount to quote from, 1–63. Default: 0, the primary account.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the new batch quote.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_kalshi.models import RFQBatchQuoteEntry
            >>> await kalshi.rfq_batches.create_quote(
            ...     rfq_batch_id="rfq-batch-id",
            ...     quotes=[RFQBatchQuoteEntry(rfq_id="rfq-id", yes_bid=Decimal("10"), no_bid=Decimal("10"))],
            ...     rest_remainder=True,
            ... )

        Vendor's operation id: CreateRFQBatchQuote. See
        https://docs.kalshi.com/api-reference/communications/create-rfq-batch-quote
        """
        _result: CreateRFQBatchQuoteResponse = await self._call(
            _CREATE_QUOTE,
            path={"rfq_batch_id": rfq_batch_id},
            body={"quotes": quotes, "rest_remainder": rest_remainder, "post_only": post_only, "subaccount": subaccount},
            **self._options(_CREATE_QUOTE, options),
        )
        return _result

    async def cancel_quote(self, *, rfq_batch_id: str, batch_quote_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Withdraw a batch quote of yours, so that it can't be accepted any more.

        Only an open one; not retried automatically.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            batch_quote_id: UUID of the batch quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.rfq_batches.cancel_quote(rfq_batch_id="rfq-batch-id", batch_quote_id="batch-quote-id")

        Vendor's operation id: DeleteRFQBatchQuote. See
        https://docs.kalshi.com/api-reference/communications/delete-rfq-batch-quote
        """
        _result: None = await self._call(
            _CANCEL_QUOTE,
            path={"rfq_batch_id": rfq_batch_id, "batch_quote_id": batch_quote_id},
            **self._options(_CANCEL_QUOTE, options),
        )
        return _result

    async def confirm_quote(self, *, rfq_batch_id: str, batch_quote_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Confirm all RFQs that your batch quote won.

        The batch trades once all winning makers confirm; a missed deadline closes it.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_batch_id: UUID of the RFQ batch, exactly as received; a malformed one is rejected with 400.
            batch_quote_id: UUID of the batch quote, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.rfq_batches.confirm_quote(rfq_batch_id="rfq-batch-id", batch_quote_id="batch-quote-id")

        Vendor's operation id: ConfirmRFQBatchQuote. See
        https://docs.kalshi.com/api-reference/communications/confirm-rfq-batch-quote
        """
        _result: None = await self._call(
            _CONFIRM_QUOTE,
            path={"rfq_batch_id": rfq_batch_id, "batch_quote_id": batch_quote_id},
            body={"": {}},
            **self._options(_CONFIRM_QUOTE, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncRfqBatchesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncRfqBatchesWithResponse(self._with_response())


class AsyncRfqBatchesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncRfqBatches) -> None:
        self.list = async_with_response_pages(resource.list)
        self.create = async_with_response(resource.create)
        self.get = async_with_response(resource.get)
        self.cancel = async_with_response(resource.cancel)
        self.accept = async_with_response(resource.accept)
        self.get_best_quotes = async_with_response(resource.get_best_quotes)
        self.list_quotes = async_with_response(resource.list_quotes)
        self.create_quote = async_with_response(resource.create_quote)
        self.cancel_quote = async_with_response(resource.cancel_quote)
        self.confirm_quote = async_with_response(resource.confirm_quote)
