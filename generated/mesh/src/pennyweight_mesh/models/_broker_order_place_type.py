# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerOrderPlaceType(OpenStrEnum):
    """Price condition of an order."""

    UNKNOWN = "unknown"
    MARKET = "market"
    LIMIT = "limit"
    STOP_LOSS = "stopLoss"
    STOP_LIMIT = "stopLimit"
    TAKE_PROFIT = "takeProfit"
    NET_DEBIT = "netDebit"
    NET_CREDIT = "netCredit"
    EXERCISE = "exercise"
