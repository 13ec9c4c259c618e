# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._currency import Currency
    from ._position_symbol import PositionSymbol
    from ._tax_lot import TaxLot


@model
class Position:
    """A position in a security, fund or cryptocurrency."""

    symbol: PositionSymbol | Unset = UNSET
    """Security that the position is in."""

    units: Number | None | Unset = UNSET
    """Quantity held, negative for a short position. Null when unknown."""

    price: Number | None | Unset = UNSET
    """Last known price per unit; may be delayed. Null when unknown."""

    open_pnl: Number | None | Unset = UNSET
    """Profit or loss since purchase; rather calculate it from `price` and `average_purchase_price`. Null when unknown."""

    average_purchase_price: Number | None | Unset = UNSET
    """Average cost per unit. Null when unknown."""

    fractional_units: Number | None | Unset = UNSET
    """Deprecated. Deprecated; `units` holds fractions too."""

    currency: Currency | Unset = UNSET
    """Currency in which the brokerage values the position; it may differ from the exchange's."""

    cash_equivalent: bool | None | Unset = UNSET
    """True for a fund that also counts as cash. Null when unknown."""

    tax_lots: list[TaxLot] | Unset = UNSET
    """Purchases that make up the position. Absent unless enabled for your client id."""
