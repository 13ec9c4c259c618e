# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class ChildBrokerageOrderIDs:
    """Exit orders of a bracket."""

    take_profit_order_id: str | Unset = UNSET
    """Exit order that takes the profit, by the brokerage's id."""

    stop_loss_order_id: str | Unset = UNSET
    """Exit order that stops the loss, by the brokerage's id."""
