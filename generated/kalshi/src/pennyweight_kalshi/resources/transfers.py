# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Transfers, synchronous and asynchronous."""

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
    from typing import Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import (
        ExchangeInstance,
        GetIntraExchangeInstanceTransferResponse,
        GetIntraExchangeInstanceTransfersResponse,
        IntraExchangeInstanceTransfer,
        IntraExchangeInstanceTransferResponse,
    )

_CREATE: Operation[IntraExchangeInstanceTransferResponse] = Operation(
    "transfers.create",
    "POST",
    "/portfolio/intra_exchange_instance_transfer",
    response_type="IntraExchangeInstanceTransferResponse",
    body="IntraExchangeInstanceTransferRequest",
    cost=(("read", 10),),
)
_LIST: Operation[GetIntraExchangeInstanceTransfersResponse] = Operation(
    "transfers.list",
    "GET",
    "/portfolio/intra_exchange_instance_transfers",
    response_type="GetIntraExchangeInstanceTransfersResponse",
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("transfers",), next="cursor"),
)
_GET: Operation[GetIntraExchangeInstanceTransferResponse] = Operation(
    "transfers.get",
    "GET",
    "/portfolio/intra_exchange_instance_transfers/{transfer_id}",
    response_type="GetIntraExchangeInstanceTransferResponse",
    safe=True,
    cost=(("read", 10),),
)


class Transfers(Resource):
    """Transfers: `create`, `list`, `get`."""

    __slots__ = ()

    def create(
        self,
        *,
        source: ExchangeInstance | Literal["event_contract", "margined"],
        destination: ExchangeInstance | Literal["event_contract", "margined"],
        amount: int,
        client_transfer_id: str | Unset = UNSET,
        source_exchange_shard: int | Unset = UNSET,
        destination_exchange_shard: int | Unset = UNSET,
        source_subaccount: int | Unset = UNSET,
        destination_subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IntraExchangeInstanceTransferResponse:
        """
        Move cash between shards, subaccounts, or event markets and futures.

        Accepted now, carried out later, for subaccounts in up to three steps that are not undone if a later one
        fails. Give a `client_transfer_id` for primary accounts: a repeated request is then rejected with 409. Not
        retried automatically.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            client_transfer_id: Your own UUID; a second transfer with it from the same exchange and shard is
                rejected with 409. Only for primary accounts. Default: every request is a transfer of its own.
            source: Exchange that pays.
            destination: Exchange that receives.
            amount: Amount to move, in hundredths of a US cent: 10000 is one dollar.
            source_exchange_shard: Shard that pays, 0–100. Default: 0.
            destination_exchange_shard: Shard that receives, 0–100. Default: 0.
            source_subaccount: Subaccount that pays; only from event markets to event markets. Default: 0, the
                primary account.
            destination_subaccount: Subaccount that receives; only from event markets to event markets. Default:
                0, the primary account.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the accepted transfer, which is carried out later.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.transfers.create(source="event_contract", destination="event_contract", amount=1)

        Vendor's operation id: IntraExchangeInstanceTransfer. See
        https://docs.kalshi.com/api-reference/portfolio/intra-account-transfer
        """
        _result: IntraExchangeInstanceTransferResponse = self._call(
            _CREATE,
            body={
                "client_transfer_id": client_transfer_id,
                "source": source,
                "destination": destination,
                "amount": amount,
                "source_exchange_shard": source_exchange_shard,
                "destination_exchange_shard": destination_exchange_shard,
                "source_subaccount": source_subaccount,
                "destination_subaccount": destination_subaccount,
            },
            **self._options(_CREATE, options),
        )
        return _result

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetIntraExchangeInstanceTransfersResponse, IntraExchangeInstanceTransfer]:
        """
        Your transfers between shards, subaccounts, and event markets and futures.

        Page size is limited to 500. Transfers between subaccounts on one shard are in `subaccounts.list_transfers`.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–500; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Transfer
                of cash within your account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.transfers.list():
            ...     print(item)

        Vendor's operation id: GetIntraExchangeInstanceTransfers. See
        https://docs.kalshi.com/api-reference/portfolio/get-intra-account-transfers
        """
        _result: Pages[GetIntraExchangeInstanceTransfersResponse, IntraExchangeInstanceTransfer] = self._pages(
            _LIST, query={"limit": limit, "cursor": cursor}, max_items=max_items, **self._options(_LIST, options)
        )
        return _result

    def get(self, *, transfer_id: str, **options: Unpack[CallOptions]) -> GetIntraExchangeInstanceTransferResponse:
        """
        One transfer by its id, and whether it is done.

        Takes the id that Kalshi made, not your `client_transfer_id`.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            transfer_id: Id that `transfers.create` returned.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One transfer within your account.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.transfers.get(transfer_id="transfer-id")

        Vendor's operation id: GetIntraExchangeInstanceTransfer. See
        https://docs.kalshi.com/api-reference/portfolio/get-intra-account-transfer
        """
        _result: GetIntraExchangeInstanceTransferResponse = self._call(
            _GET, path={"transfer_id": transfer_id}, **self._options(_GET, options)
        )
        return _result

    @property
    def with_response(self) -> TransfersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return TransfersWithResponse(self._with_response())


class TransfersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Transfers) -> None:
        self.create = with_response(resource.create)
        self.list = with_response_pages(resource.list)
        self.get = with_response(resource.get)


class AsyncTransfers(Resource):
    """Transfers: `create`, `list`, `get`."""

    __slots__ = ()

    async def create(
        self,
        *,
        source: ExchangeInstance | Literal["event_contract", "margined"],
        destination: ExchangeInstance | Literal["event_contract", "margined"],
        amount: int,
        client_transfer_id: str | Unset = UNSET,
        source_exchange_shard: int | Unset = UNSET,
        destination_exchange_shard: int | Unset = UNSET,
        source_subaccount: int | Unset = UNSET,
        destination_subaccount: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> IntraExchangeInstanceTransferResponse:
        """
        Move cash between shards, subaccounts, or event markets and futures.

        Accepted now, carried out later, for subaccounts in up to three steps that are not undone if a later one
        fails. Give a `client_transfer_id` for primary accounts: a repeated request is then rejected with 409. Not
        retried automatically.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            client_transfer_id: Your own UUID; a second transfer with it from the same exchange and shard is
                rejected with 409. Only for primary accounts. Default: every request is a transfer of its own.
            source: Exchange that pays.
            destination: Exchange that receives.
            amount: Amount to move, in hundredths of a US cent: 10000 is one dollar.
            source_exchange_shard: Shard that pays, 0–100. Default: 0.
            destination_exchange_shard: Shard that receives, 0–100. Default: 0.
            source_subaccount: Subaccount that pays; only from event markets to event markets. Default: 0, the
                primary account.
            destination_subaccount: Subaccount that receives; only from event markets to event markets. Default:
                0, the primary account.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Id of the accepted transfer, which is carried out later.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.transfers.create(source="event_contract", destination="event_contract", amount=1)

        Vendor's operation id: IntraExchangeInstanceTransfer. See
        https://docs.kalshi.com/api-reference/portfolio/intra-account-transfer
        """
        _result: IntraExchangeInstanceTransferResponse = await self._call(
            _CREATE,
            body={
                "client_transfer_id": client_transfer_id,
                "source": source,
                "destination": destination,
                "amount": amount,
                "source_exchange_shard": source_exchange_shard,
                "destination_exchange_shard": destination_exchange_shard,
                "source_subaccount": source_subaccount,
                "destination_subaccount": destination_subaccount,
            },
            **self._options(_CREATE, options),
        )
        return _result

    def list(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetIntraExchangeInstanceTransfersResponse, IntraExchangeInstanceTransfer]:
        """
        Your transfers between shards, subaccounts, and event markets and futures.

        Page size is limited to 500. Transfers between subaccounts on one shard are in `subaccounts.list_transfers`.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–500; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Transfer
                of cash within your account.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.transfers.list():
            ...     print(item)

        Vendor's operation id: GetIntraExchangeInstanceTransfers. See
        https://docs.kalshi.com/api-reference/portfolio/get-intra-account-transfers
        """
        _result: AsyncPages[GetIntraExchangeInstanceTransfersResponse, IntraExchangeInstanceTransfer] = self._pages(
            _LIST, query={"limit": limit, "cursor": cursor}, max_items=max_items, **self._options(_LIST, options)
        )
        return _result

    async def get(
        self, *, transfer_id: str, **options: Unpack[CallOptions]
    ) -> GetIntraExchangeInstanceTransferResponse:
        """
        One transfer by its id, and whether it is done.

        Takes the id that Kalshi made, not your `client_transfer_id`.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            transfer_id: Id that `transfers.create` returned.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One transfer within your account.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.transfers.get(transfer_id="transfer-id")

        Vendor's operation id: GetIntraExchangeInstanceTransfer. See
        https://docs.kalshi.com/api-reference/portfolio/get-intra-account-transfer
        """
        _result: GetIntraExchangeInstanceTransferResponse = await self._call(
            _GET, path={"transfer_id": transfer_id}, **self._options(_GET, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncTransfersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncTransfersWithResponse(self._with_response())


class AsyncTransfersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncTransfers) -> None:
        self.create = async_with_response(resource.create)
        self.list = async_with_response_pages(resource.list)
        self.get = async_with_response(resource.get)
