# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerPairTradeTimeInForceType(OpenStrEnum):
    """Rule that ends an order on a trading pair if it is not filled."""

    IMMEDIATE_OR_CANCEL = "immediateOrCancel"
    GOOD_TILL_CANCELED = "goodTillCanceled"
    GOOD_TILL_DATE = "goodTillDate"
    FILL_OR_KILL = "fillOrKill"
