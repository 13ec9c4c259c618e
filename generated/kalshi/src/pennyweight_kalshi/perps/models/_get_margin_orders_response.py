# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._margin_order import MarginOrder


@model
class GetMarginOrdersResponse:
    """One page of your orders."""

    orders: list[MarginOrder]
    """Orders of the page."""

    cursor: str
    """Cursor of the next page; empty on the last."""
