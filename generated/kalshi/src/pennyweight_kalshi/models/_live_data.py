# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from typing import Any


@model
class LiveData:
    """Scores or other live figures of one milestone."""

    type: str
    """Kind of data, which decides the form of `details`."""

    details: dict[str, Any]
    """
    Figures in a form that differs by `type`. `status` tells the state of a game; `live_data_delayed` is true when
    the feed is far behind.
    """

    milestone_id: str
    """Id of the milestone that the figures belong to."""
