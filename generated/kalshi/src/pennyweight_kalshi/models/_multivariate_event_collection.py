# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ._associated_event import AssociatedEvent
    from ._price_range import PriceRange


@model
class MultivariateEventCollection:
    """Set of events from whose markets combos can be made."""

    collection_ticker: str
    """Ticker of the collection, as the calls about it take it."""

    series_ticker: str
    """Series that events made in the collection belong to."""

    title: str
    """Headline for people."""

    description: str
    """Text for people, about what can be combined."""

    open_date: datetime
    """Time from which combos can be made."""

    close_date: datetime
    """Time until which combos can be made."""

    associated_events: list[AssociatedEvent]
    """Events whose markets can be legs, with their limits."""

    associated_event_tickers: list[str]
    """Deprecated. Tickers of those events. Use `associated_events`."""

    is_ordered: bool
    """True when the order of the legs matters, so that the same legs in another order are another market."""

    is_single_market_per_event: bool
    """Deprecated. True when at most one leg may come from an event. Use `associated_events`."""

    is_all_yes: bool
    """Deprecated. True when all legs must be YES. Use `associated_events`."""

    size_min: int
    """Fewest legs of a combo."""

    size_max: int
    """Most legs of a combo."""

    functional_description: str
    """How the result of a combo follows from its legs, in words."""

    exchange_index: int | Unset = UNSET
    """Shard of the collection's series. Absent in answers older than the shards."""

    price_level_structure: str | Unset = UNSET
    """
    Name of the tick scheme of new combo markets; go by `price_ranges`. Absent in answers from before it was
    introduced in 2026.
    """

    price_ranges: list[PriceRange] | Unset = UNSET
    """
    Valid prices in new combo markets; existing ones may differ. Absent in answers from before they were introduced
    in 2026.
    """
