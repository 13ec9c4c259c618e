# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class CreateOrderV2Response:
    """What became of the order when it reached the book."""

    order_id: str
    """The order, by the exchange's id."""

    fill_count: Decimal
    """Contracts traded at once."""

    remaining_count: Decimal
    """Contracts that now rest on the book; 0 when the order has ended."""

    ts_ms: int
    """When the order reached the book, in Unix milliseconds."""

    client_order_id: str | Unset = UNSET
    """The order, by your own id. Absent when you gave none."""

    average_fill_price: Decimal | Unset = UNSET
    """Mean price of what traded, in US dollars a contract. Absent when nothing did."""

    average_fee_paid: Decimal | Unset = UNSET
    """Mean fee of what traded, in US dollars a contract. Absent when nothing did."""
