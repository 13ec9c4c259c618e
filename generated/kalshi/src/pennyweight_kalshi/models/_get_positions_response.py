# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._event_position import EventPosition
    from ._market_position import MarketPosition


@model
class GetPositionsResponse:
    """One page of positions, by market and by event."""

    market_positions: list[MarketPosition] | None
    """Positions by market. Null or empty when there are none on this page."""

    event_positions: list[EventPosition] | None
    """The same positions added up by event. Null or empty when there are none on this page."""

    cursor: str | Unset = UNSET
    """Cursor of the next page of both lists. Empty or absent on the last one."""
