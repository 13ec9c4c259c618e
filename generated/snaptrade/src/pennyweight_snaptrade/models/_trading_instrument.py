# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._trading_instrument_type import TradingInstrumentType


@model
class TradingInstrument:
    """Share, option, coin or pair to trade."""

    symbol: str
    """Ticker of a share or coin, or 21-character OCC symbol of an option, e.g. `AAPL 251114C00240000`."""

    type: TradingInstrumentType
    """Whether `symbol` is a share, option, coin or pair."""
