# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._trade import Trade


@model
class GetTradesResponse:
    """One page of trades."""

    trades: list[Trade]
    """Trades of this page; empty when none match."""

    cursor: str
    """Cursor of the next page. Empty on the last one."""
