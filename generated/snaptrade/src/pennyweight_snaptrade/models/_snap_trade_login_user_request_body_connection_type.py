# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class SnapTradeLoginUserRequestBodyConnectionType(OpenStrEnum):
    """Access of a connection: data only, data and orders, or orders only where the brokerage supports them."""

    READ = "read"
    TRADE = "trade"
    TRADE_IF_AVAILABLE = "trade-if-available"
