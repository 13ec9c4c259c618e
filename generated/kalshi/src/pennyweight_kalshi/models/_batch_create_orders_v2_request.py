# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._create_order_v2_request import CreateOrderV2Request


@model
class BatchCreateOrdersV2Request:
    """Orders to place with one call."""

    orders: list[CreateOrderV2Request]
    """Orders, each charged like a single one; the batch must fit in your write bucket."""
