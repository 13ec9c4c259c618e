# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from pennyweight_core.runtime import OpenStrEnum


class B2BTransactionType(OpenStrEnum):
    """
    Kind of a record in an order history; `order` is a trade, `conversionFrom` and `conversionTo` are the sides of a
    swap.
    """

    ORDER = "order"
    CONVERSION_TO = "conversionTo"
    CONVERSION_FROM = "conversionFrom"
    OWN_ACCOUNT_DEPOSIT = "ownAccountDeposit"
    OWN_ACCOUNT_WITHDRAW = "ownAccountWithdraw"
    STAKE = "stake"
    DIVIDEND_REINVESTMENT = "dividendReinvestment"
    INTEREST = "interest"
    REWARD = "reward"
    UNKNOWN = "unknown"
    CONVERSION_TO_FIAT = "conversionToFiat"
    CONVERSION_FROM_FIAT = "conversionFromFiat"
