# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._processing_fee_retain_type import ProcessingFeeRetainType


@model
class ProcessingFeeRetainMethod:
    """How a processing fee is collected."""

    type: ProcessingFeeRetainType | Unset = UNSET
    """`smartDeposit` if a smart contract splits the deposit, otherwise `default`."""

    processing_fee_address: str | None | Unset = model_field(name="processingFeeAddress", default=UNSET)
    """Address that receives the processing fee; null for `default`."""
