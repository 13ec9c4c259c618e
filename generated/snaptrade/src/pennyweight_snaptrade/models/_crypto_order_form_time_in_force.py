# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class CryptoOrderFormTimeInForce(OpenStrEnum):
    """
    How long an order stays active: until cancelled (GTC), all or nothing at once (FOK), whatever executes at once
    (IOC), until `expiration_date` (GTD).
    """

    GTC = "GTC"
    FOK = "FOK"
    IOC = "IOC"
    GTD = "GTD"
