# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class GetFCMEventContractDailyCapResponse:
    """Daily cap on premium of one subtrader, and its use so far."""

    subtrader_id: str
    """Full id of the subtrader with this cap."""

    limit: Decimal
    """Most premium at risk in a trading day, in US dollars."""

    executed_utilization: Decimal
    """Net premium of today's fills in US dollars; back to 0 at midnight in New York."""

    resting_order_utilization: Decimal
    """Worst-case cost of resting orders with fees, in US dollars; kept past midnight."""

    pending_order_utilization: Decimal
    """Worst-case cost of orders on their way, with fees, in US dollars; kept past midnight."""

    cap_date: str
    """Date in New York that `executed_utilization` is for, e.g. `2026-11-29`."""
