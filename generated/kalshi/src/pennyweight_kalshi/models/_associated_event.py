# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class AssociatedEvent:
    """Event whose markets can be legs of combos in a collection."""

    ticker: str
    """Ticker of the event, e.g. `KXHIGHNY-26NOV29`."""

    is_yes_only: bool
    """True when only the YES side of its markets can be a leg."""

    active_quoters: list[str]
    """Makers that quote combos with this event; empty when there are none."""

    size_max: int | None | Unset = UNSET
    """Most legs from this event. Null means no limit."""

    size_min: int | None | Unset = UNSET
    """Fewest legs from this event. Null means no limit."""
