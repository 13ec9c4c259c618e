# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._manual_trade import ManualTrade
    from ._manual_trade_balance import ManualTradeBalance
    from ._manual_trade_impact import ManualTradeImpact


@model
class ManualTradeAndImpact:
    """A simulated order and its effect on the account."""

    trade: ManualTrade | Unset = UNSET
    """The order; its `id` places it."""

    trade_impacts: list[ManualTradeImpact] | Unset = UNSET
    """Effects on the account; one entry at present."""

    combined_remaining_balance: ManualTradeBalance | Unset = UNSET
    """Cash that would remain."""
