# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._order import Order


@model
class GetOrderResponse:
    """State of the order that was asked for."""

    order: Order
    """Order with the id that was asked for."""
