# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerCryptocurrencyTransactionType(OpenStrEnum):
    """Direction of a transfer, seen from the account."""

    UNKNOWN = "unknown"
    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
