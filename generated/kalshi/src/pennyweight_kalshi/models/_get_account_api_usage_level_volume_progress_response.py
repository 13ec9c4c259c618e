# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._account_api_usage_level_volume_progress import AccountApiUsageLevelVolumeProgress


@model
class GetAccountApiUsageLevelVolumeProgressResponse:
    """Your trading volume against the goals of the tiers."""

    volume_progress: list[AccountApiUsageLevelVolumeProgress]
    """Latest calculation for event markets."""
