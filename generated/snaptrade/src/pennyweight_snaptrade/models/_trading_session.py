# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class TradingSession(OpenStrEnum):
    """Regular hours only, or the hours before and after as well."""

    REGULAR = "REGULAR"
    EXTENDED = "EXTENDED"
