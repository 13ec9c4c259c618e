# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class ManualTradePlaceTimeInForceStrict(OpenStrEnum):
    """
    How long an order waits: all of it now or nothing (FOK), this trading day, until you cancel it (GTC), whatever
    trades now (IOC), or until `expiry_date` (GTD).
    """

    FOK = "FOK"
    DAY = "Day"
    GTC = "GTC"
    IOC = "IOC"
    GTD = "GTD"
