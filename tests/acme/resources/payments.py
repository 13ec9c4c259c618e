"""Payments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pennyweight_core.runtime import UNSET, Resource, Secret, async_with_response, with_response

from acme import _operations

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from acme.models import Payment


class Payments(Resource):
    __slots__ = ()

    def create(
        self,
        *,
        amount: Decimal,
        pin: str | Unset = UNSET,
        order_id: str | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Payment:
        arguments: dict[str, Any] = {"body": {"pin": Secret(pin), "amount": amount, "order_id": order_id}}
        del pin  # no traceback of ours shows it
        result: Payment = self._call(_operations.CREATE, **arguments, **options)
        return result

    def cancel(self, *, payment_id: str, **options: Unpack[CallOptions]) -> None:
        self._call(_operations.CANCEL, path={"paymentId": payment_id}, **options)

    def get_status(self, **options: Unpack[CallOptions]) -> Any:
        return self._call(_operations.STATUS, **options)

    @property
    def with_response(self) -> PaymentsWithResponse:
        return PaymentsWithResponse(self._with_response())


class PaymentsWithResponse:
    def __init__(self, resource: Payments) -> None:
        self.create = with_response(resource.create)


class AsyncPayments(Resource):
    __slots__ = ()

    async def create(
        self,
        *,
        amount: Decimal,
        pin: str | Unset = UNSET,
        order_id: str | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Payment:
        arguments: dict[str, Any] = {"body": {"pin": Secret(pin), "amount": amount, "order_id": order_id}}
        del pin  # no traceback of ours shows it
        result: Payment = await self._call(_operations.CREATE, **arguments, **options)
        return result

    @property
    def with_response(self) -> AsyncPaymentsWithResponse:
        return AsyncPaymentsWithResponse(self._with_response())


class AsyncPaymentsWithResponse:
    def __init__(self, resource: AsyncPayments) -> None:
        self.create = async_with_response(resource.create)
