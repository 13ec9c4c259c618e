# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._market import Market


@model
class GetMarketsResponse:
    """One page of markets."""

    markets: list[Market]
    """Markets of this page; empty when none match."""

    cursor: str
    """Cursor of the next page. Empty on the last one."""
