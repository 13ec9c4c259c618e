# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class CancelTradeDetectionSubscriptionRequestBody:
    """Account to stop watching."""

    account_id: str
    """Account whose subscription ends."""
