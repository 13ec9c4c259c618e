# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class CancelMarginOrderResponse:
    """Which order is gone, and how many contracts of it were still open."""

    order_id: str
    """Id given by the exchange."""

    reduced_by: Decimal
    """Contracts that were cancelled."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order."""
