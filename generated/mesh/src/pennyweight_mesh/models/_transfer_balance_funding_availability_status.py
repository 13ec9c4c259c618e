# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class TransferBalanceFundingAvailabilityStatus(OpenStrEnum):
    """Whether a missing balance can be bought; `requiresAmountLowering` asks for a smaller transfer."""

    DISABLED = "disabled"
    AVAILABLE = "available"
    REQUIRES_AMOUNT_LOWERING = "requiresAmountLowering"
    NOT_APPLICABLE = "notApplicable"
    UNAVAILABLE = "unavailable"
