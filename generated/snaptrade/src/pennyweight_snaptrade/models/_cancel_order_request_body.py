# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class CancelOrderRequestBody:
    """Which order, by the brokerage's id of it."""

    brokerage_order_id: str
    """Order id assigned by the brokerage, as in `orders.list_all`."""
