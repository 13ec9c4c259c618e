# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._order_queue_position import OrderQueuePosition


@model
class GetOrderQueuePositionsResponse:
    """Places of your resting orders in their queues."""

    queue_positions: list[OrderQueuePosition]
    """One entry for each resting order that matches the filters."""
