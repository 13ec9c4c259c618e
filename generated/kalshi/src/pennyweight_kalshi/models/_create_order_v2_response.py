# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnixMilliseconds


@model
class CreateOrderV2Response:
    """Outcome of placing an order."""

    order_id: str
    """Id given by the exchange; cancel and amend by it."""

    fill_count: Decimal
    """Contracts filled at once."""

    remaining_count: Decimal
    """Contracts that now rest on the book; 0 when the order has ended."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds at which the matching engine took the order."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order. Absent when it has none."""

    average_fill_price: Decimal | Unset = UNSET
    """Average fill price weighted by volume, in US dollars per contract. Absent when nothing was filled."""

    average_fee_paid: Decimal | Unset = UNSET
    """Average fee weighted by volume, in US dollars per contract. Absent when nothing was filled."""
