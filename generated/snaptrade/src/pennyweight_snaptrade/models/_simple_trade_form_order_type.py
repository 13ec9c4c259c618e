# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class SimpleTradeFormOrderType(OpenStrEnum):
    """Type of an order; `limit` and `stop_limit` require a limit price, `stop` and `stop_limit` a stop price."""

    LIMIT = "limit"
    MARKET = "market"
    STOP = "stop"
    STOP_LIMIT = "stop_limit"
