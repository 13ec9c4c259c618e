# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._market import Market


@model
class CreateMarketInMultivariateEventCollectionResponse:
    """Market of the combo, new or existing."""

    event_ticker: str
    """Ticker of the combo's event."""

    market_ticker: str
    """Ticker to trade the combo by."""

    market: Market | Unset = UNSET
    """Market of the combo. Absent unless asked for by `with_market_payload`."""
