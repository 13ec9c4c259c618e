# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._quote import Quote


@model
class GetQuotesResponse:
    """One page of quotes."""

    quotes: list[Quote]
    """Quotes of this page; empty when none match."""

    cursor: str | Unset = UNSET
    """Cursor of the next page. Empty or absent on the last one."""
