# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._margin_position import MarginPosition


@model
class GetMarginPositionsResponse:
    """Contracts you hold, with entry price and profit or loss."""

    positions: list[MarginPosition]
    """One entry by subaccount and market; empty if you hold nothing."""
