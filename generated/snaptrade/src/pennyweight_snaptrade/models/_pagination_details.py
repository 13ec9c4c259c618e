# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class PaginationDetails:
    """Position of a page in the whole list."""

    offset: int | Unset = UNSET
    """Number of items before this page."""

    limit: int | Unset = UNSET
    """Page size that was applied."""

    total: int | Unset = UNSET
    """Number of items on all pages."""
