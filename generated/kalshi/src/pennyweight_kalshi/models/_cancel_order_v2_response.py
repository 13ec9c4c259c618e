# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class CancelOrderV2Response:
    """What cancelling took off the book."""

    order_id: str
    """The order, by the exchange's id."""

    reduced_by: Decimal
    """Contracts that were still open and are now cancelled."""

    ts_ms: int
    """When the order left the book, in Unix milliseconds."""

    client_order_id: str | Unset = UNSET
    """The order, by your own id. Absent when it had none."""
