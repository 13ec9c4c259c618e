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
    """One page of transactions."""

    data: list[AccountUniversalActivity] | Unset = UNSET
    """Transactions; empty after the last page."""

    pagination: PaginationDetails | Unset = UNSET
    """Position of the page in the whole list."""
