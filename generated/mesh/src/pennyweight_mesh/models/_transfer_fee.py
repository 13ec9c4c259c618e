# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class TransferFee:
    """A fee of a transfer."""

    fee: Number | Unset = UNSET
    """The fee, in `feeCurrency`."""

    fee_currency: str | None | Unset = model_field(name="feeCurrency", default=UNSET)
    """Coin or currency of the fee, not always the transfer's. Null when unknown."""

    fee_in_fiat: Number | Unset = model_field(name="feeInFiat", default=UNSET)
    """The fee, converted to the currency of the transfer's `amountInFiat`."""
