# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class SimpleTradeInstrumentKind(OpenStrEnum):
    """Share or fund (equity), option, future, or option on a future."""

    EQUITY = "equity"
    OPTION = "option"
    FUTURE = "future"
    FUTURE_OPTION = "future_option"
