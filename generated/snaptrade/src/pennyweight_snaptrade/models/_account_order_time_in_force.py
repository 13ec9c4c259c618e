# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class AccountOrderTimeInForce(OpenStrEnum):
    """
    How long an order stays active: one day (DAY), until cancelled (GTC), all or nothing at once (FOK), whatever
    executes at once (IOC), until a date (GTD), at the opening (MOO), pre-market (EHP), after hours (EHA).
    """

    DAY = "DAY"
    GTC = "GTC"
    FOK = "FOK"
    IOC = "IOC"
    GTD = "GTD"
    MOO = "MOO"
    EHP = "EHP"
    EHA = "EHA"
    OTHER = "OTHER"
