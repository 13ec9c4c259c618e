# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._margin_trade import MarginTrade


@model
class GetMarginTradesResponse:
    """One page of trades between anybody."""

    trades: list[MarginTrade]
    """Trades of the page, newest first."""

    cursor: str
    """Cursor of the next page; empty on the last."""
