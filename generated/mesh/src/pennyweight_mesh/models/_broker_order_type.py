# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerOrderType(OpenStrEnum):
    """Side of an order."""

    UNKNOWN = "unknown"
    BUY = "buy"
    SELL = "sell"
