# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._complex_order_response_type import ComplexOrderResponseType


@model
class ComplexOrderResponse:
    """Result of placing linked orders; their records appear after the next sync."""

    type: ComplexOrderResponseType | Unset = UNSET
    """OCO, OTO or OTOCO, as requested."""

    brokerage_group_order_id: str | None | Unset = UNSET
    """Id by which to find the orders later. Null when the brokerage assigns none."""
