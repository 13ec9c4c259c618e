# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class TradingInstrumentType(OpenStrEnum):
    """Share or fund (EQUITY), option, coin, or pair of currencies."""

    EQUITY = "EQUITY"
    OPTION = "OPTION"
    CRYPTOCURRENCY = "CRYPTOCURRENCY"
    CRYPTOCURRENCY_PAIR = "CRYPTOCURRENCY_PAIR"
