# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class CreateTradeDetectionSubscriptionRequestBody:
    """Account to watch for trades."""

    account_id: str
    """Account to watch; its connection must be active."""

    check_interval_seconds: int
    """Seconds between checks of the account, at least 1; shorter intervals cost more."""
