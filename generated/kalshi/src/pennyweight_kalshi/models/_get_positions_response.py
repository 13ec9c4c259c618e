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

    market_positions: list[MarketPosition]
    """Holdings by market; empty when there are none on this page."""

    event_positions: list[EventPosition]
    """The same holdings by event; empty when there are none on this page."""

    cursor: str | Unset = UNSET
    """Where the next page of both lists begins. Empty or absent on the last page."""
