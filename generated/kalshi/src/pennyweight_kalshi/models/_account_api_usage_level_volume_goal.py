# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class AccountApiUsageLevelVolumeGoal:
    """Volume that earns a tier, and the volume that keeps it."""

    level: str
    """Tier the goal is for, lower case, e.g. `premier`."""

    earn_volume_goal_fp: Decimal
    """Contracts in 30 days that earn the tier."""

    keep_volume_goal_fp: Decimal
    """Contracts in 30 days that keep the tier once earned."""
