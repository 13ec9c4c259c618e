# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class DecreaseMarginOrderResponse:
    """Which order became smaller, and how many contracts of it are open now."""

    order_id: str
    """Id given by the exchange."""

    remaining_count: Decimal
    """Contracts that are still open."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order."""
