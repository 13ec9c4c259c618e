# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._quote import Quote


@model
class GetQuoteResponse:
    """State and prices of the quote that was asked for."""

    quote: Quote
    """Quote with the id that was asked for."""
