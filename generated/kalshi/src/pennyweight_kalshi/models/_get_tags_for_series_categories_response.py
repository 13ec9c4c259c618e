# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class GetTagsForSeriesCategoriesResponse:
    """Tags in use, grouped by category of series."""

    tags_by_categories: dict[str, list[str]]
    """Tags by category, e.g. under `Sports`; usable as filters of `series.list`."""
