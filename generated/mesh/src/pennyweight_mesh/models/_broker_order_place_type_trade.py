# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerOrderPlaceTypeTrade(OpenStrEnum):
    """Price condition of a new order; `limit` and `stopLoss` need a price."""

    MARKET = "market"
    LIMIT = "limit"
    STOP_LOSS = "stopLoss"
