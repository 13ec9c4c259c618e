# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._sport_filter_details import SportFilterDetails


@model
class GetFiltersBySportsResponse:
    """Filters for sports markets."""

    filters_by_sports: dict[str, SportFilterDetails]
    """Filters by sport, with the sport's name as key."""

    sport_ordering: list[str]
    """Sports in the order in which the site shows them."""
