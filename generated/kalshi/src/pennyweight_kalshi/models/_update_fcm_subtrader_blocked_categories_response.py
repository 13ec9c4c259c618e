# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class UpdateFCMSubtraderBlockedCategoriesResponse:
    """Categories blocked for the subtrader after the change."""

    categories: list[str]
    """All blocked categories, sorted; empty when none is left."""
