# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class ManualTradePlaceTimeInForceStrict(OpenStrEnum):
    """
    How long an order stays active: all or nothing at once (FOK), one trading day (Day), until cancelled (GTC),
    whatever executes at once (IOC), until `expiry_date` (GTD).
    """

    FOK = "FOK"
    DAY = "Day"
    GTC = "GTC"
    IOC = "IOC"
    GTD = "GTD"
