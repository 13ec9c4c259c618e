# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class ProposeBlockTradeResponse:
    """Id of the new proposal."""

    block_trade_proposal_id: str
    """Id that both sides accept the proposal by."""
