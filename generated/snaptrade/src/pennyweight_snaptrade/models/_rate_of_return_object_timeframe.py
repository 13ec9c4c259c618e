# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class RateOfReturnObjectTimeframe(OpenStrEnum):
    """Time frame up to today: since opening (ALL), one year, since 1 January (YTD), one month, week or day."""

    ALL = "ALL"
    VALUE_1_Y = "1Y"
    YTD = "YTD"
    VALUE_1_M = "1M"
    VALUE_1_W = "1W"
    VALUE_1_D = "1D"
