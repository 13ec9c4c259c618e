# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput

    from ._simple_trade_instrument import SimpleTradeInstrument
    from ._simple_trade_leg_action import SimpleTradeLegAction


@model
class SimpleTradeLeg:
    """One leg of an order."""

    instrument: SimpleTradeInstrument
    """Instrument to trade, by symbol and type."""

    action: SimpleTradeLegAction
    """Side of the leg: bought or sold, and for options opened or closed."""

    units: DecimalInput | None | Unset = UNSET
    """Quantity to trade: shares or contracts. Null or absent with `notional_value`."""
