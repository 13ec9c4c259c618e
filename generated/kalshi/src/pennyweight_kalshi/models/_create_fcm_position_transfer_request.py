# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class CreateFCMPositionTransferRequest:
    """Position to move from a subtrader into your error account."""

    source_subtrader_id: str
    """Full id of the subtrader that gives up the position; its holdings are not checked."""

    target_subtrader_id: str
    """Subtrader of your error account that receives, `{error account id}_{suffix}`; created when missing."""

    market_ticker: str
    """Ticker of the market whose contracts are moved."""

    position_centicount: int
    """Hundredths of contracts to move, positive for YES, negative for NO. Whole contracts only: 1000 is 10 YES."""

    price_centicents: int
    """
    Price of YES in hundredths of a US cent, in whole cents, also for NO. 4500 is 45 cents. To move no cash give 0
    with YES, 10000 with NO.
    """
