# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class MarginCorporateActionTickerChangeTerms:
    """Underlying's symbol before and after. Null or absent unless the action is one, and once it is cancelled."""

    old_ticker: str
    """Underlying's ticker before."""

    new_ticker: str
    """Underlying's ticker after."""
