# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Transfers, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import (
    UNSET,
    Operation,
    Pagination,
    Resource,
    Secret,
    async_with_response_pages,
    with_response_pages,
)

if TYPE_CHECKING:
    import builtins
    from typing import Any, Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Number, Pages, Unset

    from ..models import (
        B2BBrokerCryptocurrencyTransaction,
        B2BBrokerTransactionsListModel,
        BrokerCryptocurrencyTransactionStatus,
        BrokerType,
        CryptocurrencyAddressType,
        TransferModel,
        TransferModelPaginationResponse,
        TransferOrderByFields,
        TransferStatus,
    )

_LIST: Operation[B2BBrokerTransactionsListModel] = Operation(
    "transfers.list",
    "POST",
    "/api/v1/transfers/list",
    response_type="B2BBrokerTransactionsListModelApiResult",
    body="TransfersBrokerTransactionsListRequest",
    safe=True,
    pagination=Pagination("cursor", items=("transfers",), location="body", next="cursor"),
    enveloped=True,
)
_LIST_MANAGED: Operation[TransferModelPaginationResponse] = Operation(
    "transfers.list_managed",
    "GET",
    "/api/v1/transfers/managed/mesh",
    response_type="TransferModelPaginationResponseApiResult",
    safe=True,
    pagination=Pagination("Offset", items=("items",), total="total"),
    enveloped=True,
)


class Transfers(Resource):
    """Transfers: `list`, `list_managed`."""

    __slots__ = ()

    def list(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        count: int | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        statuses: builtins.list[BrokerCryptocurrencyTransactionStatus] | None | Unset = UNSET,
        cryptocurrency_address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        from_: int | None | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[B2BBrokerTransactionsListModel, B2BBrokerCryptocurrencyTransaction]:
        """
        Deposits and withdrawals of coins in one connected account, the oldest first.

        Exchanges only. Changes nothing, although it is a POST. The cursor also serves to ask later for what is new,
        so the last page may carry one too: stop at an empty page or at a cursor seen before.

        Args:
            auth_token: Token that Mesh issued when the account was connected.
            type: The institution where the account is.
            count: Length of a page, 250 at most. Absent means 100.
            cursor: Where to go on, from an answer. Null or absent means from the oldest transfer.
            statuses: Only transfers in these states. Null or absent means all states.
            cryptocurrency_address_type: The chain, needed when the account is a bare address. Null or absent
                otherwise.
            from_: Only transfers started after this second of Unix time. Null or absent means no lower bound.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: A deposit
                or withdrawal of coins.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Vendor's operation id: getTransferHistory. See
        https://docs.meshconnect.com/api-reference/transfers/get-transfer-history
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "count": count,
                "cursor": cursor,
                "statuses": statuses,
                "cryptocurrency_address_type": cryptocurrency_address_type,
                "from_": from_,
            }
        }
        del auth_token  # no traceback of ours shows them
        _result: Pages[B2BBrokerTransactionsListModel, B2BBrokerCryptocurrencyTransaction] = self._pages(
            _LIST, **_arguments, max_items=max_items, **options
        )
        return _result

    def list_managed(
        self,
        *,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        id: str | Unset = UNSET,
        client_transaction_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        integration_ids: builtins.list[str] | Unset = UNSET,
        statuses: builtins.list[TransferStatus] | Unset = UNSET,
        from_timestamp: int | Unset = UNSET,
        to_timestamp: int | Unset = UNSET,
        min_amount_in_fiat: Number | Unset = UNSET,
        max_amount_in_fiat: Number | Unset = UNSET,
        order_by: TransferOrderByFields
        | Literal[
            "id",
            "clientTransferId",
            "userId",
            "fromType",
            "amountInFiat",
            "status",
            "createdTimestamp",
            "symbol",
            "networkName",
        ]
        | Unset = UNSET,
        hash: str | Unset = UNSET,
        sub_client_id: str | Unset = UNSET,
        descending_order: bool | Unset = UNSET,
        is_sand_box: bool | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[TransferModelPaginationResponse, TransferModel]:
        """
        Transfers of coins that Mesh has started for your users, page by page.

        Of all users together, unless a filter says otherwise; filters add up.

        Args:
            count: Length of a page, 100 at most. Absent means 10.
            offset: How many transfers to skip. Absent means none.
            id: Only this transfer, by Mesh's id. Absent means all.
            client_transaction_id: Only transfers with this id of yours. Absent means all.
            user_id: Only this user's transfers, by the id you gave Mesh. Absent means every user's.
            integration_ids: Only transfers from these institutions, by Mesh's ids, 100 at most. Absent means
                all.
            statuses: Only transfers in these states. Absent means all states.
            from_timestamp: Only transfers started at this second of Unix time or later. Absent means no lower
                bound.
            to_timestamp: Only transfers started up to this second of Unix time. Absent means no upper bound.
            min_amount_in_fiat: Only transfers worth this or more, in the currency of `amountInFiat`. Absent
                means no lower bound.
            max_amount_in_fiat: Only transfers worth this or less, in the currency of `amountInFiat`. Absent
                means no upper bound.
            order_by: What to sort by. Absent leaves the order to Mesh.
            hash: Only the transfer with this hash on its chain. Absent means all.
            sub_client_id: Only transfers of this client of yours. Absent means all.
            descending_order: True to sort from high to low. Absent leaves it to Mesh.
            is_sand_box: True for transfers in the test environment. Absent leaves it to Mesh.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: A
                transfer of coins that Mesh has started.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Vendor's operation id: getTransfersInitiatedByMesh. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-transfers-initiated-by-mesh
        """
        _result: Pages[TransferModelPaginationResponse, TransferModel] = self._pages(
            _LIST_MANAGED,
            query={
                "Count": count,
                "Offset": offset,
                "Id": id,
                "ClientTransactionId": client_transaction_id,
                "UserId": user_id,
                "IntegrationIds": integration_ids,
                "Statuses": statuses,
                "FromTimestamp": from_timestamp,
                "ToTimestamp": to_timestamp,
                "MinAmountInFiat": min_amount_in_fiat,
                "MaxAmountInFiat": max_amount_in_fiat,
                "OrderBy": order_by,
                "Hash": hash,
                "SubClientId": sub_client_id,
                "DescendingOrder": descending_order,
                "IsSandBox": is_sand_box,
            },
            max_items=max_items,
            **options,
        )
        return _result

    @property
    def with_response(self) -> TransfersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return TransfersWithResponse(self._with_response())


class TransfersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Transfers) -> None:
        self.list = with_response_pages(resource.list)
        self.list_managed = with_response_pages(resource.list_managed)


class AsyncTransfers(Resource):
    """Transfers: `list`, `list_managed`."""

    __slots__ = ()

    def list(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        count: int | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        statuses: builtins.list[BrokerCryptocurrencyTransactionStatus] | None | Unset = UNSET,
        cryptocurrency_address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        from_: int | None | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[B2BBrokerTransactionsListModel, B2BBrokerCryptocurrencyTransaction]:
        """
        Deposits and withdrawals of coins in one connected account, the oldest first.

        Exchanges only. Changes nothing, although it is a POST. The cursor also serves to ask later for what is new,
        so the last page may carry one too: stop at an empty page or at a cursor seen before.

        Args:
            auth_token: Token that Mesh issued when the account was connected.
            type: The institution where the account is.
            count: Length of a page, 250 at most. Absent means 100.
            cursor: Where to go on, from an answer. Null or absent means from the oldest transfer.
            statuses: Only transfers in these states. Null or absent means all states.
            cryptocurrency_address_type: The chain, needed when the account is a bare address. Null or absent
                otherwise.
            from_: Only transfers started after this second of Unix time. Null or absent means no lower bound.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: A deposit
                or withdrawal of coins.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Vendor's operation id: getTransferHistory. See
        https://docs.meshconnect.com/api-reference/transfers/get-transfer-history
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "count": count,
                "cursor": cursor,
                "statuses": statuses,
                "cryptocurrency_address_type": cryptocurrency_address_type,
                "from_": from_,
            }
        }
        del auth_token  # no traceback of ours shows them
        _result: AsyncPages[B2BBrokerTransactionsListModel, B2BBrokerCryptocurrencyTransaction] = self._pages(
            _LIST, **_arguments, max_items=max_items, **options
        )
        return _result

    def list_managed(
        self,
        *,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        id: str | Unset = UNSET,
        client_transaction_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        integration_ids: builtins.list[str] | Unset = UNSET,
        statuses: builtins.list[TransferStatus] | Unset = UNSET,
        from_timestamp: int | Unset = UNSET,
        to_timestamp: int | Unset = UNSET,
        min_amount_in_fiat: Number | Unset = UNSET,
        max_amount_in_fiat: Number | Unset = UNSET,
        order_by: TransferOrderByFields
        | Literal[
            "id",
            "clientTransferId",
            "userId",
            "fromType",
            "amountInFiat",
            "status",
            "createdTimestamp",
            "symbol",
            "networkName",
        ]
        | Unset = UNSET,
        hash: str | Unset = UNSET,
        sub_client_id: str | Unset = UNSET,
        descending_order: bool | Unset = UNSET,
        is_sand_box: bool | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[TransferModelPaginationResponse, TransferModel]:
        """
        Transfers of coins that Mesh has started for your users, page by page.

        Of all users together, unless a filter says otherwise; filters add up.

        Args:
            count: Length of a page, 100 at most. Absent means 10.
            offset: How many transfers to skip. Absent means none.
            id: Only this transfer, by Mesh's id. Absent means all.
            client_transaction_id: Only transfers with this id of yours. Absent means all.
            user_id: Only this user's transfers, by the id you gave Mesh. Absent means every user's.
            integration_ids: Only transfers from these institutions, by Mesh's ids, 100 at most. Absent means
                all.
            statuses: Only transfers in these states. Absent means all states.
            from_timestamp: Only transfers started at this second of Unix time or later. Absent means no lower
                bound.
            to_timestamp: Only transfers started up to this second of Unix time. Absent means no upper bound.
            min_amount_in_fiat: Only transfers worth this or more, in the currency of `amountInFiat`. Absent
                means no lower bound.
            max_amount_in_fiat: Only transfers worth this or less, in the currency of `amountInFiat`. Absent
                means no upper bound.
            order_by: What to sort by. Absent leaves the order to Mesh.
            hash: Only the transfer with this hash on its chain. Absent means all.
            sub_client_id: Only transfers of this client of yours. Absent means all.
            descending_order: True to sort from high to low. Absent leaves it to Mesh.
            is_sand_box: True for transfers in the test environment. Absent leaves it to Mesh.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: A
                transfer of coins that Mesh has started.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Vendor's operation id: getTransfersInitiatedByMesh. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-transfers-initiated-by-mesh
        """
        _result: AsyncPages[TransferModelPaginationResponse, TransferModel] = self._pages(
            _LIST_MANAGED,
            query={
                "Count": count,
                "Offset": offset,
                "Id": id,
                "ClientTransactionId": client_transaction_id,
                "UserId": user_id,
                "IntegrationIds": integration_ids,
                "Statuses": statuses,
                "FromTimestamp": from_timestamp,
                "ToTimestamp": to_timestamp,
                "MinAmountInFiat": min_amount_in_fiat,
                "MaxAmountInFiat": max_amount_in_fiat,
                "OrderBy": order_by,
                "Hash": hash,
                "SubClientId": sub_client_id,
                "DescendingOrder": descending_order,
                "IsSandBox": is_sand_box,
            },
            max_items=max_items,
            **options,
        )
        return _result

    @property
    def with_response(self) -> AsyncTransfersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncTransfersWithResponse(self._with_response())


class AsyncTransfersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncTransfers) -> None:
        self.list = async_with_response_pages(resource.list)
        self.list_managed = async_with_response_pages(resource.list_managed)
