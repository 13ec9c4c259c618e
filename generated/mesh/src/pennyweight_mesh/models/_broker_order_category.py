# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerOrderCategory(OpenStrEnum):
    """Kind of record from which a fill was taken."""

    ORDER = "order"
    TRADE = "trade"
    LEDGER = "ledger"
    HISTORY_ACTION = "historyAction"
