# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class TransferFee:
    """What the network, the institution or Mesh takes, with its currency."""

    fee: Number | Unset = UNSET
    """Size of the fee, in units of `fee_currency`."""

    fee_currency: str | None | Unset = model_field(name="feeCurrency", default=UNSET)
    """Symbol of the cryptocurrency or currency of the fee; it may differ from the transfer's. Null when not reported."""

    fee_in_fiat: Number | Unset = model_field(name="feeInFiat", default=UNSET)
    """Value of the fee, in the fiat currency of the transfer."""
