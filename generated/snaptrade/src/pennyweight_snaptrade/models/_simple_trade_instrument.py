# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._simple_trade_instrument_kind import SimpleTradeInstrumentKind


@model
class SimpleTradeInstrument:
    """Share, option, future or option on a future to trade."""

    kind: SimpleTradeInstrumentKind
    """Whether `symbol` is a share, option, future or option on a future."""

    symbol: str
    """Ticker, e.g. `AAPL`; an option's OCC symbol."""
