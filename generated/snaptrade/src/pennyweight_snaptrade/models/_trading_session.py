# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class TradingSession(OpenStrEnum):
    """Regular trading hours only, or pre-market and after-hours too."""

    REGULAR = "REGULAR"
    EXTENDED = "EXTENDED"
