# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._crypto_trading_instrument_type import CryptoTradingInstrumentType


@model
class CryptoTradingInstrument:
    """Coin or pair to trade."""

    symbol: str
    """Ticker of the coin, e.g. `BTC`, or of the pair, e.g. `BTC-USD`."""

    type: CryptoTradingInstrumentType
    """Whether `symbol` is a coin or a pair."""
