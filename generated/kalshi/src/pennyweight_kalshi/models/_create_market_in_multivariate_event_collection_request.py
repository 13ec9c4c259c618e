# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._ticker_pair import TickerPair


@model
class CreateMarketInMultivariateEventCollectionRequest:
    """Legs of the combo whose market is wanted."""

    selected_markets: list[TickerPair]
    """Legs, as many as `size_min` and `size_max` of the collection allow."""

    with_market_payload: bool | Unset = UNSET
    """True to have the whole market in the answer. Default: false."""
