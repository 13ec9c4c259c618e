# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class AccountCategory(OpenStrEnum):
    """Broad kind of an account, an investment account, a bank deposit or a line of credit."""

    INVESTMENT = "INVESTMENT"
    DEPOSIT = "DEPOSIT"
    LOC = "LOC"
