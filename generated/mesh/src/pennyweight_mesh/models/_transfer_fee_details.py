# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class TransferFeeDetails:
    """Gas parameters in the terms of EIP-1559."""

    gas_limit: Number | None | Unset = model_field(name="gasLimit", default=UNSET)
    """Units of gas that the transaction may use. Null when not reported."""

    max_priority_fee_per_gas: Number | None | Unset = model_field(name="maxPriorityFeePerGas", default=UNSET)
    """Highest tip for the validator, per unit of gas; Mesh does not document the denomination. Null when not reported."""

    max_fee_per_gas: Number | None | Unset = model_field(name="maxFeePerGas", default=UNSET)
    """Highest price per unit of gas, tip included; Mesh does not document the denomination. Null when not reported."""
