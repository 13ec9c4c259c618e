# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class OptionImpactCashChangeDirection(OpenStrEnum):
    """Direction of cash: received (CREDIT), paid (DEBIT), none (EVEN) or UNKNOWN."""

    CREDIT = "CREDIT"
    DEBIT = "DEBIT"
    EVEN = "EVEN"
    UNKNOWN = "UNKNOWN"
