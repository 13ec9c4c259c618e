# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._account_universal_activity import AccountUniversalActivity
    from ._pagination_details import PaginationDetails


@model
class PaginatedUniversalActivity:
    """One page of activities."""

    data: list[AccountUniversalActivity] | Unset = UNSET
    """The activities; empty past the last one."""

    pagination: PaginationDetails | Unset = UNSET
    """Where this page lies among all."""
