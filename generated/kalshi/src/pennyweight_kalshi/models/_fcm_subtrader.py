# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class FCMSubtrader:
    """Account of a clearing member's customer."""

    subtrader_id: str
    """Full id, `{your user id}_{suffix}`."""

    exchange_indices: list[int]
    """Shards on which the subtrader has been seen; a new one may be on none yet."""

    trading_blocked: bool
    """True when it can't trade, whoever blocked it: Kalshi, the firm or you."""

    fcm_trading_blocked: bool
    """True when you have blocked this subtrader yourself."""

    propagation_pending: bool
    """True while a block of yours has not reached the matching engine."""
