# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class TradeDetectionSubscription:
    """Subscription to the trades of one account."""

    account_id: str
    """Account whose trades are reported by webhook."""

    cost: Decimal
    """Monthly fee of the subscription; SnapTrade does not name the currency."""

    check_interval_seconds: int
    """Seconds between checks of the account."""
