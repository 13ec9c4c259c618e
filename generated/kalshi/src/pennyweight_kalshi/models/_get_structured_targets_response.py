# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._structured_target import StructuredTarget


@model
class GetStructuredTargetsResponse:
    """One page of structured targets."""

    structured_targets: list[StructuredTarget] | Unset = UNSET
    """Targets of this page; empty when none match."""

    cursor: str | Unset = UNSET
    """Cursor of the next page. Empty or absent on the last one."""
