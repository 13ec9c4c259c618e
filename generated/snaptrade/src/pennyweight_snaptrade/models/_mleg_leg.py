# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._mleg_action_strict import MlegActionStrict
    from ._mleg_trading_instrument import MlegTradingInstrument


@model
class MlegLeg:
    """One leg of an option order."""

    instrument: MlegTradingInstrument
    """Option or share to trade."""

    action: MlegActionStrict
    """Side of the leg: bought or sold, and for options opened or closed."""

    units: int
    """Quantity to trade: contracts of an option, or shares."""
