# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._batch_create_orders_v2_response_order import BatchCreateOrdersV2ResponseOrder


@model
class BatchCreateOrdersV2Response:
    """Outcome for each order; the call succeeds even if orders failed."""

    orders: list[BatchCreateOrdersV2ResponseOrder]
    """One entry for each order of the request; those with `error` failed."""
