# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class TrailingStopType(OpenStrEnum):
    """Unit of a trailing stop's distance."""

    DOLLAR = "DOLLAR"
    PERCENT = "PERCENT"
