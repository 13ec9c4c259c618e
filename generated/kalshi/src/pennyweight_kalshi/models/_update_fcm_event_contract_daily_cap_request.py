# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput


@model
class UpdateFCMEventContractDailyCapRequest:
    """Daily cap on premium to set for one subtrader."""

    subtrader_id: str
    """Full id of a subtrader of yours."""

    limit: DecimalInput
    """Most premium at risk in a trading day, in US dollars."""
