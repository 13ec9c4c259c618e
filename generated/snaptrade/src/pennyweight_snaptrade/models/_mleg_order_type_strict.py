# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class MlegOrderTypeStrict(OpenStrEnum):
    """Type of an option order; `STOP_LOSS_MARKET` and `STOP_LOSS_LIMIT` wait for the stop price."""

    MARKET = "MARKET"
    LIMIT = "LIMIT"
    STOP_LOSS_MARKET = "STOP_LOSS_MARKET"
    STOP_LOSS_LIMIT = "STOP_LOSS_LIMIT"
