# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class CreateMarginOrderResponse:
    """The exchange's id of the order, and what was filled at once."""

    order_id: str
    """Id given by the exchange."""

    fill_count: Decimal
    """Contracts filled so far."""

    remaining_count: Decimal
    """Contracts that are still open."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order."""

    average_fill_price: Decimal | Unset = UNSET
    """Average price of the fills in US dollars, weighted by contracts. Absent without fills."""

    average_fee_paid: Decimal | Unset = UNSET
    """Average fee per filled contract in US dollars. Absent without fills."""
