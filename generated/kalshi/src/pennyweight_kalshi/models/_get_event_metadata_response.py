# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._market_metadata import MarketMetadata
    from ._settlement_source import SettlementSource


@model
class GetEventMetadataResponse:
    """Pictures, sources and competition of one event."""

    image_url: str
    """Address or path of a picture for the event."""

    market_details: list[MarketMetadata]
    """Pictures and colours of the event's markets."""

    settlement_sources: list[SettlementSource]
    """Official sources that decide the event's markets."""

    featured_image_url: str | Unset = UNSET
    """Address or path of a picture of the market shown first. May be absent."""

    competition: str | None | Unset = UNSET
    """Competition that the event is part of. Null or absent without one."""

    competition_scope: str | None | Unset = UNSET
    """Kind of market within the competition. Null or absent without one."""
