# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class ComplexOrderResponseType(OpenStrEnum):
    """
    How orders are linked: OCO (one cancels the other), OTO (one triggers the other) or OTOCO (one triggers such a
    pair).
    """

    OCO = "OCO"
    OTO = "OTO"
    OTOCO = "OTOCO"
