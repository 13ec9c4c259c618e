# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._structured_target import StructuredTarget


@model
class GetStructuredTargetResponse:
    """Who or what a market can be about, e.g. a team or a player."""

    structured_target: StructuredTarget | Unset = UNSET
    """Target with the id that was asked for."""
