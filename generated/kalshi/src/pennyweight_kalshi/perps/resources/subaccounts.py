# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Subaccounts, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Any, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import CreateSubaccountResponse

_CREATE: Operation[CreateSubaccountResponse] = Operation(
    "subaccounts.create", "POST", "/portfolio/margin/subaccounts", response_type="CreateSubaccountResponse"
)
_TRANSFER: Operation[dict[str, Any]] = Operation(
    "subaccounts.transfer",
    "POST",
    "/portfolio/margin/subaccounts/transfer",
    response_type="dict[str, Any]",
    body="ApplySubaccountTransferRequest",
)


class Subaccounts(Resource):
    """Subaccounts: `create`, `transfer`."""

    __slots__ = ()

    def create(self, **options: Unpack[CallOptions]) -> CreateSubaccountResponse:
        """
        Create the next subaccount on the margin exchange.

        63 at most, numbered from 1.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Number of the new subaccount.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.subaccounts.create()

        Vendor's operation id: CreateMarginSubaccount.
        """
        _result: CreateSubaccountResponse = self._call(_CREATE, **self._options(_CREATE, options))
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
        Move money between two margin subaccounts.

        0 is the primary account.

        Needs credentials.

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
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> kalshi.perps.subaccounts.transfer(
            ...     client_transfer_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     from_subaccount=1,
            ...     to_subaccount=1,
            ...     amount_cents=1,
            ... )

        Vendor's operation id: ApplyMarginSubaccountTransfer.
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

    @property
    def with_response(self) -> SubaccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return SubaccountsWithResponse(self._with_response())


class SubaccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Subaccounts) -> None:
        self.create = with_response(resource.create)
        self.transfer = with_response(resource.transfer)


class AsyncSubaccounts(Resource):
    """Subaccounts: `create`, `transfer`."""

    __slots__ = ()

    async def create(self, **options: Unpack[CallOptions]) -> CreateSubaccountResponse:
        """
        Create the next subaccount on the margin exchange.

        63 at most, numbered from 1.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Number of the new subaccount.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.subaccounts.create()

        Vendor's operation id: CreateMarginSubaccount.
        """
        _result: CreateSubaccountResponse = await self._call(_CREATE, **self._options(_CREATE, options))
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
        Move money between two margin subaccounts.

        0 is the primary account.

        Needs credentials.

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
            ConflictError: it exists already, or has changed meanwhile.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.
            ServerError: an error on the vendor's side.

        Example:
            >>> await kalshi.perps.subaccounts.transfer(
            ...     client_transfer_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     from_subaccount=1,
            ...     to_subaccount=1,
            ...     amount_cents=1,
            ... )

        Vendor's operation id: ApplyMarginSubaccountTransfer.
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

    @property
    def with_response(self) -> AsyncSubaccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncSubaccountsWithResponse(self._with_response())


class AsyncSubaccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncSubaccounts) -> None:
        self.create = async_with_response(resource.create)
        self.transfer = async_with_response(resource.transfer)
