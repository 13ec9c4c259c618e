# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class BrokerFeature(OpenStrEnum):
    """Product that an integration may offer."""

    HOLDINGS = "holdings"
    BALANCE = "balance"
    ORDERS = "orders"
    TRANSFERS = "transfers"
    IDENTITY = "identity"
    CRYPTOCURRENCY_DEPOSIT_ADDRESSES = "cryptocurrencyDepositAddresses"
    ACCOUNT_NUMBER = "accountNumber"
    PAYMENT_METHODS = "paymentMethods"
    CONVERSIONS = "conversions"
