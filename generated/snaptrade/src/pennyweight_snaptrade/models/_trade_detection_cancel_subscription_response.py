# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class TradeDetectionCancelSubscriptionResponse:
    """Result of a cancellation."""

    success: bool
    """True when the subscription is cancelled."""
