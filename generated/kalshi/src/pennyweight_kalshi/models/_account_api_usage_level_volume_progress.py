# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnixSeconds

    from ._account_api_usage_level_volume_goal import AccountApiUsageLevelVolumeGoal


@model
class AccountApiUsageLevelVolumeProgress:
    """Trading volume of 30 days, and the goals to reach."""

    computed_ts: UnixSeconds
    """Unix seconds of the calculation, which runs periodically; the 30 days end here."""

    trailing_30d_volume_fp: Decimal
    """Contracts that you traded within the 30 days."""

    goals: list[AccountApiUsageLevelVolumeGoal]
    """Goals of the tiers from Expert to Prestige, one entry for each."""
