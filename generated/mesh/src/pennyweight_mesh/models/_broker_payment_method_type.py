# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerPaymentMethodType(OpenStrEnum):
    """Means of payment."""

    CARD = "card"
    BANK_ACCOUNT = "bankAccount"
    DIGITAL_WALLET = "digitalWallet"
    UNKNOWN = "unknown"
