# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class PaginationDetails:
    """Where a page lies among all items."""

    offset: int | Unset = UNSET
    """Items before this page."""

    limit: int | Unset = UNSET
    """Most items a page may have."""

    total: int | Unset = UNSET
    """Items on all pages together."""
