# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerOptionDirection(OpenStrEnum):
    """Side of an option trade and whether it opens or closes a position."""

    UNKNOWN = "unknown"
    BUY_TO_OPEN = "buyToOpen"
    BUY_TO_CLOSE = "buyToClose"
    SELL_TO_OPEN = "sellToOpen"
    SELL_TO_CLOSE = "sellToClose"
    BUY_TO_COVER = "buyToCover"
    SELL_SHORT = "sellShort"
