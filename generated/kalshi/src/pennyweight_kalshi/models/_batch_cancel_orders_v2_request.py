# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._batch_cancel_orders_v2_request_order import BatchCancelOrdersV2RequestOrder


@model
class BatchCancelOrdersV2Request:
    """Orders to cancel with one call."""

    orders: list[BatchCancelOrdersV2RequestOrder]
    """Orders, each charged like a single cancel; the batch must fit in your write bucket."""
