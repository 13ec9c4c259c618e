# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from pennyweight_core.runtime import OpenStrEnum


class CryptoTradingInstrumentType(OpenStrEnum):
    """Coin or pair of a coin and the currency that pays for it."""

    CRYPTOCURRENCY = "CRYPTOCURRENCY"
    CRYPTOCURRENCY_PAIR = "CRYPTOCURRENCY_PAIR"
