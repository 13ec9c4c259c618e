# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class OrderQueuePosition:
    """Place of an order in the queue at its price."""

    order_id: str
    """Id of the resting order, given by the exchange."""

    market_ticker: str
    """Which market the order rests in."""

    queue_position_fp: Decimal
    """Contracts ahead of the order that have to be filled first."""
