# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._margin_funding_rate import MarginFundingRate


@model
class GetMarginHistoricalFundingRatesResponse:
    """Rates of past fundings, by market and moment."""

    funding_rates: list[MarginFundingRate]
    """Rates with the mark prices in US dollars at which they were applied."""
