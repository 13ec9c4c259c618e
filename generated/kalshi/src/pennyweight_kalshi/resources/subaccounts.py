# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Subaccounts, synchronous and asynchronous."""

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
    from typing import Any, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import (
        CreateSubaccountResponse,
        GetSubaccountBalancesResponse,
        GetSubaccountNettingResponse,
        GetSubaccountTransfersResponse,
        SubaccountTransfer,
    )

_CREATE: Operation[CreateSubaccountResponse] = Operation(
    "subaccounts.create",
    "POST",
    "/portfolio/subaccounts",
    response_type="CreateSubaccountResponse",
    body="CreateSubaccountRequest",
    cost=(("read", 10),),
)
_LIST_BALANCES: Operation[GetSubaccountBalancesResponse] = Operation(
    "subaccounts.list_balances",
    "GET",
    "/portfolio/subaccounts/balances",
    response_type="GetSubaccountBalancesResponse",
    safe=True,
    cost=(("read", 10),),
)
_LIST_NETTING: Operation[GetSubaccountNettingResponse] = Operation(
    "subaccounts.list_netting",
    "GET",
    "/portfolio/subaccounts/netting",
    response_type="GetSubaccountNettingResponse",
    safe=True,
    cost=(("read", 10),),
)
_UPDATE_NETTING: Operation[None] = Operation(
    "subaccounts.update_netting",
    "PUT",
    "/portfolio/subaccounts/netting",
    response_type=None,
    body="UpdateSubaccountNettingRequest",
    safe=True,
    cost=(("read", 10),),
)
_TRANSFER: Operation[dict[str, Any]] = Operation(
    "subaccounts.transfer",
    "POST",
    "/portfolio/subaccounts/transfer",
    response_type="dict[str, Any]",
    body="ApplySubaccountTransferRequest",
    idempotency_field="client_transfer_id",
    cost=(("read", 10),),
)
_LIST_TRANSFERS: Operation[GetSubaccountTransfersResponse] = Operation(
    "subaccounts.list_transfers",
    "GET",
    "/portfolio/subaccounts/transfers",
    response_type="GetSubaccountTransfersResponse",
    safe=True,
    cost=(("read", 10),),
    pagination=Pagination("cursor", items=("transfers",), next="cursor"),
)


class Subaccounts(Resource):
    """Subaccounts: `create`, `list_balances`, `list_netting`, `update_netting`, `transfer`, `list_transfers`."""

    __slots__ = ()

    def create(
        self, *, exchange_index: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CreateSubaccountResponse:
        """
        Open a subaccount.

        For the tier Advanced and above. Numbers are given in sequence, up to 63.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            exchange_index: Shard on which to open it. Default: 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Number of the new subaccount.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.subaccounts.create()

        Vendor's operation id: CreateSubaccount. See
        https://docs.kalshi.com/api-reference/portfolio/create-subaccount
        """
        _result: CreateSubaccountResponse = self._call(
            _CREATE, body={"exchange_index": exchange_index}, **self._options(_CREATE, options)
        )
        return _result

    def list_balances(self, **options: Unpack[CallOptions]) -> GetSubaccountBalancesResponse:
        """
        Cash of all your subaccounts and the primary account, on each shard.

        One list without pages. A key restricted to a subaccount gets that one's rows alone.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Cash of all your subaccounts.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.subaccounts.list_balances()

        Vendor's operation id: GetSubaccountBalances. See
        https://docs.kalshi.com/api-reference/portfolio/get-all-subaccount-balances
        """
        _result: GetSubaccountBalancesResponse = self._call(_LIST_BALANCES, **self._options(_LIST_BALANCES, options))
        return _result

    def list_netting(self, **options: Unpack[CallOptions]) -> GetSubaccountNettingResponse:
        """
        Netting settings of all your subaccounts.

        One list without pages.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Whether opposite positions offset each other, by subaccount.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.subaccounts.list_netting()

        Vendor's operation id: GetSubaccountNetting. See
        https://docs.kalshi.com/api-reference/portfolio/get-subaccount-netting
        """
        _result: GetSubaccountNettingResponse = self._call(_LIST_NETTING, **self._options(_LIST_NETTING, options))
        return _result

    def update_netting(self, *, subaccount_number: int, enabled: bool, **options: Unpack[CallOptions]) -> None:
        """
        Switch netting on or off for one subaccount.

        Repeating the request changes nothing.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subaccount_number: Subaccount to change, 1–63; 0 is the primary account.
            enabled: True to enable collateral-return netting there (`collateral_return_type` of an event),
                false to disable it.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.subaccounts.update_netting(subaccount_number=1, enabled=True)

        Vendor's operation id: UpdateSubaccountNetting. See
        https://docs.kalshi.com/api-reference/portfolio/update-subaccount-netting
        """
        _result: None = self._call(
            _UPDATE_NETTING,
            body={"subaccount_number": subaccount_number, "enabled": enabled},
            **self._options(_UPDATE_NETTING, options),
        )
        return _result

    def transfer(
        self,
        *,
        client_transfer_id: str,
        from_subaccount: int,
        to_subaccount: int,
        amount_cents: int,
        exchange_index: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Move cash between two of your subaccounts on one shard.

        Safe to retry: a second request with the same `client_transfer_id` is rejected with 409, which then says
        that an earlier attempt arrived.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            client_transfer_id: Your own UUID, new for each transfer; a second request with the same one is
                rejected.
            from_subaccount: Subaccount that pays, 1–63; 0 is the primary account.
            to_subaccount: Subaccount that receives, 1–63; 0 is the primary account.
            amount_cents: Amount to move, in US cents.
            exchange_index: Shard on which the cash is moved. Default: 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Empty: the transfer is done.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.subaccounts.transfer(
            ...     client_transfer_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     from_subaccount=1,
            ...     to_subaccount=1,
            ...     amount_cents=1,
            ... )

        Vendor's operation id: ApplySubaccountTransfer. See
        https://docs.kalshi.com/api-reference/portfolio/transfer-between-subaccounts
        """
        _result: dict[str, Any] = self._call(
            _TRANSFER,
            body={
                "client_transfer_id": client_transfer_id,
                "from_subaccount": from_subaccount,
                "to_subaccount": to_subaccount,
                "amount_cents": amount_cents,
                "exchange_index": exchange_index,
            },
            **self._options(_TRANSFER, options),
        )
        return _result

    def list_transfers(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[GetSubaccountTransfersResponse, SubaccountTransfer]:
        """
        Transfers between your subaccounts.

        Page size is limited to 1000.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Cash
                moved between two subaccounts.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> for item in kalshi.subaccounts.list_transfers():
            ...     print(item)

        Vendor's operation id: GetSubaccountTransfers. See
        https://docs.kalshi.com/api-reference/portfolio/get-subaccount-transfers
        """
        _result: Pages[GetSubaccountTransfersResponse, SubaccountTransfer] = self._pages(
            _LIST_TRANSFERS,
            query={"limit": limit, "cursor": cursor},
            max_items=max_items,
            **self._options(_LIST_TRANSFERS, options),
        )
        return _result

    @property
    def with_response(self) -> SubaccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return SubaccountsWithResponse(self._with_response())


class SubaccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Subaccounts) -> None:
        self.create = with_response(resource.create)
        self.list_balances = with_response(resource.list_balances)
        self.list_netting = with_response(resource.list_netting)
        self.update_netting = with_response(resource.update_netting)
        self.transfer = with_response(resource.transfer)
        self.list_transfers = with_response_pages(resource.list_transfers)


class AsyncSubaccounts(Resource):
    """Subaccounts: `create`, `list_balances`, `list_netting`, `update_netting`, `transfer`, `list_transfers`."""

    __slots__ = ()

    async def create(
        self, *, exchange_index: int | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> CreateSubaccountResponse:
        """
        Open a subaccount.

        For the tier Advanced and above. Numbers are given in sequence, up to 63.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            exchange_index: Shard on which to open it. Default: 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Number of the new subaccount.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.subaccounts.create()

        Vendor's operation id: CreateSubaccount. See
        https://docs.kalshi.com/api-reference/portfolio/create-subaccount
        """
        _result: CreateSubaccountResponse = await self._call(
            _CREATE, body={"exchange_index": exchange_index}, **self._options(_CREATE, options)
        )
        return _result

    async def list_balances(self, **options: Unpack[CallOptions]) -> GetSubaccountBalancesResponse:
        """
        Cash of all your subaccounts and the primary account, on each shard.

        One list without pages. A key restricted to a subaccount gets that one's rows alone.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Cash of all your subaccounts.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.subaccounts.list_balances()

        Vendor's operation id: GetSubaccountBalances. See
        https://docs.kalshi.com/api-reference/portfolio/get-all-subaccount-balances
        """
        _result: GetSubaccountBalancesResponse = await self._call(
            _LIST_BALANCES, **self._options(_LIST_BALANCES, options)
        )
        return _result

    async def list_netting(self, **options: Unpack[CallOptions]) -> GetSubaccountNettingResponse:
        """
        Netting settings of all your subaccounts.

        One list without pages.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Whether opposite positions offset each other, by subaccount.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.subaccounts.list_netting()

        Vendor's operation id: GetSubaccountNetting. See
        https://docs.kalshi.com/api-reference/portfolio/get-subaccount-netting
        """
        _result: GetSubaccountNettingResponse = await self._call(_LIST_NETTING, **self._options(_LIST_NETTING, options))
        return _result

    async def update_netting(self, *, subaccount_number: int, enabled: bool, **options: Unpack[CallOptions]) -> None:
        """
        Switch netting on or off for one subaccount.

        Repeating the request changes nothing.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            subaccount_number: Subaccount to change, 1–63; 0 is the primary account.
            enabled: True to enable collateral-return netting there (`collateral_return_type` of an event),
                false to disable it.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.subaccounts.update_netting(subaccount_number=1, enabled=True)

        Vendor's operation id: UpdateSubaccountNetting. See
        https://docs.kalshi.com/api-reference/portfolio/update-subaccount-netting
        """
        _result: None = await self._call(
            _UPDATE_NETTING,
            body={"subaccount_number": subaccount_number, "enabled": enabled},
            **self._options(_UPDATE_NETTING, options),
        )
        return _result

    async def transfer(
        self,
        *,
        client_transfer_id: str,
        from_subaccount: int,
        to_subaccount: int,
        amount_cents: int,
        exchange_index: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> dict[str, Any]:
        """
        Move cash between two of your subaccounts on one shard.

        Safe to retry: a second request with the same `client_transfer_id` is rejected with 409, which then says
        that an earlier attempt arrived.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            client_transfer_id: Your own UUID, new for each transfer; a second request with the same one is
                rejected.
            from_subaccount: Subaccount that pays, 1–63; 0 is the primary account.
            to_subaccount: Subaccount that receives, 1–63; 0 is the primary account.
            amount_cents: Amount to move, in US cents.
            exchange_index: Shard on which the cash is moved. Default: 0.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Empty: the transfer is done.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.subaccounts.transfer(
            ...     client_transfer_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     from_subaccount=1,
            ...     to_subaccount=1,
            ...     amount_cents=1,
            ... )

        Vendor's operation id: ApplySubaccountTransfer. See
        https://docs.kalshi.com/api-reference/portfolio/transfer-between-subaccounts
        """
        _result: dict[str, Any] = await self._call(
            _TRANSFER,
            body={
                "client_transfer_id": client_transfer_id,
                "from_subaccount": from_subaccount,
                "to_subaccount": to_subaccount,
                "amount_cents": amount_cents,
                "exchange_index": exchange_index,
            },
            **self._options(_TRANSFER, options),
        )
        return _result

    def list_transfers(
        self,
        *,
        limit: int | Unset = UNSET,
        cursor: str | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[GetSubaccountTransfersResponse, SubaccountTransfer]:
        """
        Transfers between your subaccounts.

        Page size is limited to 1000.

        Needs credentials; costs 10 tokens of `read`.

        Args:
            limit: Page size, 1–1000; larger values are rejected. Default: 100.
            cursor: Cursor of the page, as the page before gave it. Default: the first page, which an unknown
                cursor gets too, without an error.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Cash
                moved between two subaccounts.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> async for item in kalshi.subaccounts.list_transfers():
            ...     print(item)

        Vendor's operation id: GetSubaccountTransfers. See
        https://docs.kalshi.com/api-reference/portfolio/get-subaccount-transfers
        """
        _result: AsyncPages[GetSubaccountTransfersResponse, SubaccountTransfer] = self._pages(
            _LIST_TRANSFERS,
            query={"limit": limit, "cursor": cursor},
            max_items=max_items,
            **self._options(_LIST_TRANSFERS, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncSubaccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncSubaccountsWithResponse(self._with_response())


class AsyncSubaccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncSubaccounts) -> None:
        self.create = async_with_response(resource.create)
        self.list_balances = async_with_response(resource.list_balances)
        self.list_netting = async_with_response(resource.list_netting)
        self.update_netting = async_with_response(resource.update_netting)
        self.transfer = async_with_response(resource.transfer)
        self.list_transfers = async_with_response_pages(resource.list_transfers)
