# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._play_by_play import PlayByPlay


@model
class GetGameStatsResponse:
    """Play-by-play of a game."""

    pbp: PlayByPlay | None | Unset = UNSET
    """Plays by period. Null for kinds of milestones, or games, without such data."""
