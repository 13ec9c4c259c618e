# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._transfer_balance_funding_availability_status import TransferBalanceFundingAvailabilityStatus


@model
class TransferBalanceFundingAvailabilityBase:
    """Whether a missing balance can be bought."""

    status: TransferBalanceFundingAvailabilityStatus | Unset = UNSET
    """Whether funding is possible for this transfer."""
