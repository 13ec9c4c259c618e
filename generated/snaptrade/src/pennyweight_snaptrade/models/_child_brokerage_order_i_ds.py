# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class ChildBrokerageOrderIDs:
    """The orders that close a bracket."""

    take_profit_order_id: str | Unset = UNSET
    """The brokerage's id of the one that takes the profit."""

    stop_loss_order_id: str | Unset = UNSET
    """The brokerage's id of the one that limits the loss."""
