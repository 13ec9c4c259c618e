# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._scope_list import ScopeList


@model
class SportFilterDetails:
    """Filters that apply to one sport."""

    scopes: list[str]
    """Kinds of markets found in this sport, over all its competitions."""

    competitions: dict[str, ScopeList]
    """Scopes by competition, with the competition's name as key."""
