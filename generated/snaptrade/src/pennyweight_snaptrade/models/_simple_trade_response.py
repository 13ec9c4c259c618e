# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class SimpleTradeResponse:
    """Result of placing an order."""

    brokerage_order_id: str
    """Order id assigned by the brokerage; look the order up by it."""
