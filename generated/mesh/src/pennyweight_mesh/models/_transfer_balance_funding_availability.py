# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._transfer_balance_funding_availability_status import TransferBalanceFundingAvailabilityStatus
    from ._transfer_fee import TransferFee


@model
class TransferBalanceFundingAvailability:
    """Whether and how a missing balance can be bought, with the amounts involved."""

    status: TransferBalanceFundingAvailabilityStatus | Unset = UNSET
    """Whether funding is possible for this transfer."""

    transfer_total_amount: Number | Unset = model_field(name="transferTotalAmount", default=UNSET)
    """Quantity to send after all fees, in units of `symbol`."""

    unit_price: Number | Unset = model_field(name="unitPrice", default=UNSET)
    """Price of one unit of `symbol` in the fiat currency of the transfer."""

    gas_fee_buffer: TransferFee | None | Unset = model_field(name="gasFeeBuffer", default=UNSET)
    """Safety margin for a rise of the gas fee. Null when not reported."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency to send. Null when not reported."""

    transfer_total_amount_in_fiat: Number | Unset = model_field(name="transferTotalAmountInFiat", default=UNSET)
    """Value to send after all fees, in the fiat currency of the transfer."""
