# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._complex_order_leg import ComplexOrderLeg
    from ._manual_trade_form_complex_type import ManualTradeFormComplexType


@model
class ManualTradeFormComplex:
    """Linked orders to place."""

    type: ManualTradeFormComplexType
    """OCO, OTO or OTOCO, as requested."""

    orders: list[ComplexOrderLeg]
    """OCO: two PEER orders. OTO: one TRIGGER, one CONDITIONAL. OTOCO: one TRIGGER, two PEER."""

    client_order_id: str | None | Unset = UNSET
    """Your own id, forwarded to the brokerage; few refuse duplicates. Null or absent for none."""
