# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._universal_symbol import UniversalSymbol


@model
class SymbolsQuote:
    """Quote of one security, in the security's currency."""

    symbol: UniversalSymbol | Unset = UNSET
    """Security that is quoted, with its currency."""

    last_trade_price: Number | Unset = UNSET
    """Price of the last trade at the brokerage's market."""

    bid_price: Number | Unset = UNSET
    """Highest price that a buyer offers."""

    ask_price: Number | Unset = UNSET
    """Lowest price that a seller asks."""

    bid_size: Number | Unset = UNSET
    """Quantity available at the bid."""

    ask_size: Number | Unset = UNSET
    """Quantity available at the ask."""
