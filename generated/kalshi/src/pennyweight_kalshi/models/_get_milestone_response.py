# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._milestone import Milestone


@model
class GetMilestoneResponse:
    """When and where what was asked for takes place, and its events."""

    milestone: Milestone
    """Milestone with the id that was asked for."""
