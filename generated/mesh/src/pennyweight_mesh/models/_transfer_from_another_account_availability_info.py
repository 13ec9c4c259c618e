# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class TransferFromAnotherAccountAvailabilityInfo:
    """Move between the user's own accounts that must come before a transfer."""

    transfer_from_another_account_needed: bool | Unset = model_field(
        name="transferFromAnotherAccountNeeded", default=UNSET
    )
    """True if the balance of the sending account is too low without it."""

    transfer_from_another_account_amount: Number | Unset = model_field(
        name="transferFromAnotherAccountAmount", default=UNSET
    )
    """Quantity that must be moved, in units of the transferred token."""

    another_account_name: str | None | Unset = model_field(name="anotherAccountName", default=UNSET)
    """Account that the funds would come from, e.g. `Funding`. Null when not reported."""
