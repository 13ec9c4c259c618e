# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class OrderTypeStrict(OpenStrEnum):
    """Order type: `Limit` and `StopLimit` require a limit price, `Stop` and `StopLimit` a stop price."""

    LIMIT = "Limit"
    MARKET = "Market"
    STOP_LIMIT = "StopLimit"
    STOP = "Stop"
