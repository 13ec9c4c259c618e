# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerOrderTimeInForceType(OpenStrEnum):
    """Rule that ends an order if it is not filled; `goodForDay` ends with the trading day."""

    GOOD_TILL_CANCELED = "goodTillCanceled"
    IMMEDIATE_OR_CANCEL = "immediateOrCancel"
    FILL_OR_KILL = "fillOrKill"
    GOOD_FOR_DAY = "goodForDay"
    POST_ONLY = "postOnly"
    UNKNOWN = "unknown"
