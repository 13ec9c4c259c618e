# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class SimpleTradeFormTimeInForce(OpenStrEnum):
    """
    How long an order stays active: one trading day (day), until cancelled (gtc), until `expiry_date` (gtd), all or
    nothing at once (fok), whatever executes at once (ioc).
    """

    DAY = "day"
    GTC = "gtc"
    GTD = "gtd"
    FOK = "fok"
    IOC = "ioc"
