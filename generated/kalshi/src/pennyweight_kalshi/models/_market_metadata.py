# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class MarketMetadata:
    """Pictures and colour of one market."""

    market_ticker: str
    """Ticker of the market shown."""

    image_url: str
    """Address or path of a picture for the market."""

    color_code: str
    """Colour code for the market, e.g. in charts."""
