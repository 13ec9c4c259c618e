# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class AccountMarginType(OpenStrEnum):
    """Account type by borrowing: without (cash), with (margin) or unknown."""

    CASH = "cash"
    MARGIN = "margin"
    UNKNOWN = "unknown"
