# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class AccountCategory(OpenStrEnum):
    """Broad account type: investment account, bank deposit, line of credit (`LOC`) or annuity."""

    INVESTMENT = "INVESTMENT"
    DEPOSIT = "DEPOSIT"
    LOC = "LOC"
    ANNUITY = "ANNUITY"
