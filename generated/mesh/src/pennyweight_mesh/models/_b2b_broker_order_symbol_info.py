# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._symbol_trading_allowance import SymbolTradingAllowance


@model
class B2BBrokerOrderSymbolInfo:
    """Trading rules of an institution for one symbol."""

    fractional_trading_allowance: SymbolTradingAllowance | Unset = model_field(
        name="fractionalTradingAllowance", default=UNSET
    )
    """Whether the symbol can be traded, and whether in fractions."""

    minimum_order_value: Number | Unset = model_field(name="minimumOrderValue", default=UNSET)
    """Smallest order value accepted, in the payment currency of the request."""

    precision_scale: int | None | Unset = model_field(name="precisionScale", default=UNSET)
    """Most decimal places that a quantity may have. Null when not reported."""
