# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Rfqs, synchronous and asynchronous."""

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
    from decimal import Decimal
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import RFQ, CreateRFQResponse, GetRFQResponse, GetRFQsResponse, UserFilter

_LIST: Operation[GetRFQsResponse] = Operation(
    "rfqs.list",
    "GET",
    "/communications/rfqs",
    response_type="GetRFQsResponse",
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("rfqs",), next="cursor"),
    deprecated_arguments={"creator_user_id": "for your own RFQs use `user_filter`."},
)
_CREATE: Operation[CreateRFQResponse] = Operation(
    "rfqs.create",
    "POST",
    "/communications/rfqs",
    response_type="CreateRFQResponse",
    body="CreateRFQRequest",
    cost=(("write", 10),),
    deprecated_arguments={"target_cost_centi_cents": "Use `target_cost_dollars`."},
)
_GET: Operation[GetRFQResponse] = Operation(
    "rfqs.get", "GET", "/communications/rfqs/{rfq_id}", response_type="GetRFQResponse", safe=True, cost=(("read", 10),)
)
_CANCEL: Operation[None] = Operation(
    "rfqs.cancel", "DELETE", "/communications/rfqs/{rfq_id}", response_type=None, cost=(("write", 10),)
)


class Rfqs(Resource):
    """Rfqs: `list`, `create`, `get`, `cancel`."""

    __slots__ = ()

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        market_ticker: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: str | Unset = UNSET,
        creator_user_id: str | Unset = UNSET,
        user_filter: UserFilter | Literal["self"] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetRFQsResponse, RFQ]:
        """
        RFQs that you may see, your own with `user_filter`.

        Page size is limited to 100. A malformed cursor is rejected with 400.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            market_ticker: Ticker of the one market to list entries of. Default: all markets.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            limit: Page size, 1–100. Default: 100.
            status: State to filter by: `open` or `closed`. Default: both.
            creator_user_id: Deprecated. User id (UUID) of the creator; for your own RFQs use `user_filter`.
                Default: all creators.
            user_filter: `self` to list your own RFQs only. Default: those of all members.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Request
                for quotes on one market. Other members see it under the creator's public id.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.rfqs.list():
            ...     print(item)

        Vendor's operation id: GetRFQs. See https://docs.kalshi.com/api-reference/communications/get-rfqs
        """
        _result: Pages[GetRFQsResponse, RFQ] = self._pages(
            _LIST,
            query={
                "cursor": cursor,
                "event_ticker": event_ticker,
                "market_ticker": market_ticker,
                "subaccount": subaccount,
                "limit": limit,
                "status": status,
                "creator_user_id": creator_user_id,
                "user_filter": user_filter,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    def create(
        self,
        *,
        market_ticker: str,
        rest_remainder: bool,
        contracts: int | Unset = UNSET,
        contracts_fp: Decimal | int | str | None | Unset = UNSET,
        target_cost_centi_cents: int | Unset = UNSET,
        target_cost_dollars: Decimal | int | str | Unset = UNSET,
        target_cost_excludes_fees: bool | Unset = UNSET,
        obscure_creator_id: bool | Unset = UNSET,
        replace_existing: bool | Unset = UNSET,
        subtrader_id: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateRFQResponse:
        """
        Ask makers for quotes on a market.

        At most 100 RFQs may be open. Quotes arrive in `quotes.list` and on the WebSocket.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            market_ticker: Ticker of the market to be quoted.
            contracts: Whole contracts asked for; must equal `contracts_fp` when both are given.
            contracts_fp: Contracts asked for, in steps of 0.01. Default: `contracts`.
            target_cost_centi_cents: Deprecated. Amount to be spent, in hundredths of a US cent. Use
                `target_cost_dollars`.
            target_cost_dollars: Amount to be spent, in US dollars; quotes are sized by it. Default: sized in
                contracts.
            target_cost_excludes_fees: True to pay fees in addition to the target cost. Default: false, the
                target cost includes them.
            obscure_creator_id: True to hide your public id from others until a quote has executed. Default:
                false.
            rest_remainder: True to let whatever a quote leaves unfilled rest as an order.
            replace_existing: True to delete your existing RFQs first. Default: false.
            subtrader_id: Subtrader to ask for; clearing members only.
            subaccount: Subaccount to ask for, 1–63; direct members only. Default: 0, the primary account.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the new RFQ.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.rfqs.create(market_ticker="market-ticker", rest_remainder=True)

        Vendor's operation id: CreateRFQ. See https://docs.kalshi.com/api-reference/communications/create-rfq
        """
        _result: CreateRFQResponse = self._call(
            _CREATE,
            body={
                "market_ticker": market_ticker,
                "contracts": contracts,
                "contracts_fp": contracts_fp,
                "target_cost_centi_cents": target_cost_centi_cents,
                "target_cost_dollars": target_cost_dollars,
                "target_cost_excludes_fees": target_cost_excludes_fees,
                "obscure_creator_id": obscure_creator_id,
                "rest_remainder": rest_remainder,
                "replace_existing": replace_existing,
                "subtrader_id": subtrader_id,
                "subaccount": subaccount,
            },
            **self._options(_CREATE, options),
        )
        return _result

    def get(self, *, rfq_id: str, **options: Unpack[CallOptions]) -> GetRFQResponse:
        """
        One RFQ by its id.

        Others' RFQs show the creator's public id only.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            rfq_id: UUID of the RFQ, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One RFQ.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.rfqs.get(rfq_id="rfq-id")

        Vendor's operation id: GetRFQ. See https://docs.kalshi.com/api-reference/communications/get-rfq
        """
        _result: GetRFQResponse = self._call(_GET, path={"rfq_id": rfq_id}, **self._options(_GET, options))
        return _result

    def cancel(self, *, rfq_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Withdraw an RFQ of yours.

        Its quotes can't be accepted any more.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_id: UUID of the RFQ, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.rfqs.cancel(rfq_id="rfq-id")

        Vendor's operation id: DeleteRFQ. See https://docs.kalshi.com/api-reference/communications/delete-rfq
        """
        _result: None = self._call(_CANCEL, path={"rfq_id": rfq_id}, **self._options(_CANCEL, options))
        return _result

    @property
    def with_response(self) -> RfqsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return RfqsWithResponse(self._with_response())


class RfqsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Rfqs) -> None:
        self.list = with_response_pages(resource.list)
        self.create = with_response(resource.create)
        self.get = with_response(resource.get)
        self.cancel = with_response(resource.cancel)


class AsyncRfqs(Resource):
    """Rfqs: `list`, `create`, `get`, `cancel`."""

    __slots__ = ()

    def list(
        self,
        *,
        cursor: str | Unset = UNSET,
        event_ticker: str | Unset = UNSET,
        market_ticker: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        limit: int | Unset = UNSET,
        status: str | Unset = UNSET,
        creator_user_id: str | Unset = UNSET,
        user_filter: UserFilter | Literal["self"] | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetRFQsResponse, RFQ]:
        """
        RFQs that you may see, your own with `user_filter`.

        Page size is limited to 100. A malformed cursor is rejected with 400.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            event_ticker: Ticker of the one event to list entries of. Default: all events.
            market_ticker: Ticker of the one market to list entries of. Default: all markets.
            subaccount: Subaccount, 1–63; 0 is the primary account. Default: all of them.
            limit: Page size, 1–100. Default: 100.
            status: State to filter by: `open` or `closed`. Default: both.
            creator_user_id: Deprecated. User id (UUID) of the creator; for your own RFQs use `user_filter`.
                Default: all creators.
            user_filter: `self` to list your own RFQs only. Default: those of all members.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Request
                for quotes on one market. Other members see it under the creator's public id.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.rfqs.list():
            ...     print(item)

        Vendor's operation id: GetRFQs. See https://docs.kalshi.com/api-reference/communications/get-rfqs
        """
        _result: AsyncPages[GetRFQsResponse, RFQ] = self._pages(
            _LIST,
            query={
                "cursor": cursor,
                "event_ticker": event_ticker,
                "market_ticker": market_ticker,
                "subaccount": subaccount,
                "limit": limit,
                "status": status,
                "creator_user_id": creator_user_id,
                "user_filter": user_filter,
            },
            max_items=max_items,
            **self._options(_LIST, options),
        )
        return _result

    async def create(
        self,
        *,
        market_ticker: str,
        rest_remainder: bool,
        contracts: int | Unset = UNSET,
        contracts_fp: Decimal | int | str | None | Unset = UNSET,
        target_cost_centi_cents: int | Unset = UNSET,
        target_cost_dollars: Decimal | int | str | Unset = UNSET,
        target_cost_excludes_fees: bool | Unset = UNSET,
        obscure_creator_id: bool | Unset = UNSET,
        replace_existing: bool | Unset = UNSET,
        subtrader_id: str | Unset = UNSET,
        subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CreateRFQResponse:
        """
        Ask makers for quotes on a market.

        At most 100 RFQs may be open. Quotes arrive in `quotes.list` and on the WebSocket.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            market_ticker: Ticker of the market to be quoted.
            contracts: Whole contracts asked for; must equal `contracts_fp` when both are given.
            contracts_fp: Contracts asked for, in steps of 0.01. Default: `contracts`.
            target_cost_centi_cents: Deprecated. Amount to be spent, in hundredths of a US cent. Use
                `target_cost_dollars`.
            target_cost_dollars: Amount to be spent, in US dollars; quotes are sized by it. Default: sized in
                contracts.
            target_cost_excludes_fees: True to pay fees in addition to the target cost. Default: false, the
                target cost includes them.
            obscure_creator_id: True to hide your public id from others until a quote has executed. Default:
                false.
            rest_remainder: True to let whatever a quote leaves unfilled rest as an order.
            replace_existing: True to delete your existing RFQs first. Default: false.
            subtrader_id: Subtrader to ask for; clearing members only.
            subaccount: Subaccount to ask for, 1–63; direct members only. Default: 0, the primary account.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the new RFQ.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.rfqs.create(market_ticker="market-ticker", rest_remainder=True)

        Vendor's operation id: CreateRFQ. See https://docs.kalshi.com/api-reference/communications/create-rfq
        """
        _result: CreateRFQResponse = await self._call(
            _CREATE,
            body={
                "market_ticker": market_ticker,
                "contracts": contracts,
                "contracts_fp": contracts_fp,
                "target_cost_centi_cents": target_cost_centi_cents,
                "target_cost_dollars": target_cost_dollars,
                "target_cost_excludes_fees": target_cost_excludes_fees,
                "obscure_creator_id": obscure_creator_id,
                "rest_remainder": rest_remainder,
                "replace_existing": replace_existing,
                "subtrader_id": subtrader_id,
                "subaccount": subaccount,
            },
            **self._options(_CREATE, options),
        )
        return _result

    async def get(self, *, rfq_id: str, **options: Unpack[CallOptions]) -> GetRFQResponse:
        """
        One RFQ by its id.

        Others' RFQs show the creator's public id only.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            rfq_id: UUID of the RFQ, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One RFQ.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.rfqs.get(rfq_id="rfq-id")

        Vendor's operation id: GetRFQ. See https://docs.kalshi.com/api-reference/communications/get-rfq
        """
        _result: GetRFQResponse = await self._call(_GET, path={"rfq_id": rfq_id}, **self._options(_GET, options))
        return _result

    async def cancel(self, *, rfq_id: str, **options: Unpack[CallOptions]) -> None:
        """
        Withdraw an RFQ of yours.

        Its quotes can't be accepted any more.

        Needs credentials; costs 10 tokens of `write`.

        Args:
            rfq_id: UUID of the RFQ, exactly as received; a malformed one is rejected with 400.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.rfqs.cancel(rfq_id="rfq-id")

        Vendor's operation id: DeleteRFQ. See https://docs.kalshi.com/api-reference/communications/delete-rfq
        """
        _result: None = await self._call(_CANCEL, path={"rfq_id": rfq_id}, **self._options(_CANCEL, options))
        return _result

    @property
    def with_response(self) -> AsyncRfqsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncRfqsWithResponse(self._with_response())


class AsyncRfqsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncRfqs) -> None:
        self.list = async_with_response_pages(resource.list)
        self.create = async_with_response(resource.create)
        self.get = async_with_response(resource.get)
        self.cancel = async_with_response(resource.cancel)
