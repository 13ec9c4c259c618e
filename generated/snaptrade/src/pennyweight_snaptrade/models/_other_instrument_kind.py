# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class OtherInstrumentKind(OpenStrEnum):
    """Kind of an instrument that has no fields of its own."""

    OTHER = "other"
    BOND = "bond"
