# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._play_by_play_period import PlayByPlayPeriod


@model
class PlayByPlay:
    """Plays of a game, grouped by period."""

    periods: list[PlayByPlayPeriod] | Unset = UNSET
    """Periods of the game, such as quarters or innings."""
