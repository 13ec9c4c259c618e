# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from typing import Any


@model
class PlayByPlayPeriod:
    """Plays of one period of a game."""

    events: list[dict[str, Any]] | Unset = UNSET
    """What happened in it, in order."""
