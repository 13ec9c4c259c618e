# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class GetOrderQueuePositionResponse:
    """Place of one order in the queue at its price."""

    queue_position_fp: Decimal
    """Contracts ahead of the order that have to be filled first."""
