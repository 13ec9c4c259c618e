# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class CryptocurrencyFundingOptionType(OpenStrEnum):
    """Source of the cryptocurrency for a transfer: balance, cash purchase, payment method, or a conversion."""

    EXISTING_CRYPTOCURRENCY_BALANCE = "existingCryptocurrencyBalance"
    BUYING_POWER_PURCHASE = "buyingPowerPurchase"
    PAYMENT_METHOD_DEPOSIT_USAGE = "paymentMethodDepositUsage"
    CRYPTOCURRENCY_CONVERSION = "cryptocurrencyConversion"
    STABLE_COIN_NO_FEE_CONVERSION = "stableCoinNoFeeConversion"
    CRYPTOCURRENCY_BUYING_POWER_CONVERSION = "cryptocurrencyBuyingPowerConversion"
    CRYPTOCURRENCY_MULTI_STEP_CONVERSION = "cryptocurrencyMultiStepConversion"
