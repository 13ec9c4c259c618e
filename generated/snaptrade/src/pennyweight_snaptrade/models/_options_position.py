# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._currency import Currency
    from ._option_brokerage_symbol import OptionBrokerageSymbol


@model
class OptionsPosition:
    """Contracts of one option that an account holds or owes."""

    symbol: OptionBrokerageSymbol | Unset = UNSET
    """Option contract that the position is in."""

    price: Number | None | Unset = UNSET
    """Last known price per share; may be delayed. Null when unknown."""

    units: Number | Unset = UNSET
    """Contracts held, negative for a short position."""

    average_purchase_price: Number | None | Unset = UNSET
    """Average cost per contract; divide by 100 for the cost per share. Null when unknown."""

    currency: Currency | None | Unset = UNSET
    """Deprecated. Deprecated; the currency is that of the underlying security."""
