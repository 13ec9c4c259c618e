# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class AmendMarginOrderResponse:
    """State of the order after the change, and what was filled by it at once."""

    order_id: str
    """Id given by the exchange."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order."""

    remaining_count: Decimal | None | Unset = UNSET
    """Contracts that are still open."""

    fill_count: Decimal | None | Unset = UNSET
    """Contracts filled so far."""

    average_fill_price: Decimal | None | Unset = UNSET
    """Average price of the fills in US dollars, weighted by contracts. Absent without fills."""

    average_fee_paid: Decimal | None | Unset = UNSET
    """Average fee per filled contract in US dollars. Absent without fills."""
