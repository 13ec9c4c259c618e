# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._margin_premium_index_point import MarginPremiumIndexPoint


@model
class GetMarginPremiumIndexResponse:
    """Premium second by second, for information: funding may have used other values."""

    points: list[MarginPremiumIndexPoint]
    """Points, oldest first."""
