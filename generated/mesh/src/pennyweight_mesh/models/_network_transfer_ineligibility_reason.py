# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class NetworkTransferIneligibilityReason(OpenStrEnum):
    """Reason why a transfer cannot go over a network."""

    AMOUNT_NOT_SUFFICIENT = "amountNotSufficient"
    GAS_FEE_ASSET_BALANCE_NOT_ENOUGH = "gasFeeAssetBalanceNotEnough"
    NO_TARGET_NETWORK_FOUND = "noTargetNetworkFound"
    REFUSED_BY_INSTITUTION = "refusedByInstitution"
    ELIGIBLE_WITH_FUNDING = "eligibleWithFunding"
    BALANCE_BELOW_REQUESTED_AMOUNT = "balanceBelowRequestedAmount"
    REQUESTED_AMOUNT_BELOW_MINIMUM = "requestedAmountBelowMinimum"
    BALANCE_BELOW_MINIMUM = "balanceBelowMinimum"
    REQUESTED_AMOUNT_BELOW_FEES = "requestedAmountBelowFees"
    REQUESTED_AMOUNT_BELOW_CLIENT_MINIMUM = "requestedAmountBelowClientMinimum"
    REQUESTED_AMOUNT_ABOVE_CLIENT_MAXIMUM = "requestedAmountAboveClientMaximum"
    NO_PRICE = "noPrice"
    NY_COINBASE_USER_RESTRICTIONS = "nyCoinbaseUserRestrictions"
    GAS_FEE_ASSET_AND_BALANCE_NOT_ENOUGH = "gasFeeAssetAndBalanceNotEnough"
