# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""Transfers, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import ExchangeInstance, IntraExchangeInstanceTransferResponse

_CREATE: Operation[IntraExchangeInstanceTransferResponse] = Operation(
    "transfers.create",
    "POST",
    "/portfolio/intra_exchange_instance_transfer",
    response_type="IntraExchangeInstanceTransferResponse",
    body="IntraExchangeInstanceTransferRequest",
)


class Transfers(Resource):
    """Transfers: `create`."""

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
        Move money between event contracts and the margin exchange.

        The same operation as `transfers.create` of the vendor's own client.

        Needs credentials.

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
            >>> kalshi.perps.transfers.create(source="event_contract", destination="event_contract", amount=1)

        Vendor's operation id: IntraExchangeInstanceTransfer.
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

    @property
    def with_response(self) -> TransfersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return TransfersWithResponse(self._with_response())


class TransfersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Transfers) -> None:
        self.create = with_response(resource.create)


class AsyncTransfers(Resource):
    """Transfers: `create`."""

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
        Move money between event contracts and the margin exchange.

        The same operation as `transfers.create` of the vendor's own client.

        Needs credentials.

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
            >>> await kalshi.perps.transfers.create(source="event_contract", destination="event_contract", amount=1)

        Vendor's operation id: IntraExchangeInstanceTransfer.
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

    @property
    def with_response(self) -> AsyncTransfersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncTransfersWithResponse(self._with_response())


class AsyncTransfersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncTransfers) -> None:
        self.create = async_with_response(resource.create)
