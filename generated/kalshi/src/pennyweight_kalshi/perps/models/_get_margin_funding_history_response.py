# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._margin_funding_history_entry import MarginFundingHistoryEntry


@model
class GetMarginFundingHistoryResponse:
    """What you received and paid as funding in US dollars, by market and moment."""

    funding_history: list[MarginFundingHistoryEntry]
    """Funding payments."""
