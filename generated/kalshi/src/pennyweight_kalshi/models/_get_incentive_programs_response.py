# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._incentive_program import IncentiveProgram


@model
class GetIncentiveProgramsResponse:
    """One page of incentive programs."""

    incentive_programs: list[IncentiveProgram]
    """Programs of this page; empty when none match."""

    next_cursor: str | Unset = UNSET
    """Cursor of the next page, to send as `cursor`. Empty or absent on the last one."""
