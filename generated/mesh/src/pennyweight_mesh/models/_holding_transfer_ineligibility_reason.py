# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class HoldingTransferIneligibilityReason(OpenStrEnum):
    """Reason why a holding cannot be transferred."""

    NO_ELIGIBLE_NETWORKS = "noEligibleNetworks"
    SYMBOL_DOES_NOT_MATCH = "symbolDoesNotMatch"
    NOT_SUPPORTED_FOR_TRANSFER_BY_TARGET = "notSupportedForTransferByTarget"
    NOT_SUPPORTED_FOR_TRANSFER_BY_SOURCE = "notSupportedForTransferBySource"
    ELIGIBLE_WITH_FUNDING = "eligibleWithFunding"
    AMOUNT_NOT_SUFFICIENT = "amountNotSufficient"
    NO_PRICE = "noPrice"
