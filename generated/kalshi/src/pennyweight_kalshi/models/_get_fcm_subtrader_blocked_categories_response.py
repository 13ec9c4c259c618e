# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class GetFCMSubtraderBlockedCategoriesResponse:
    """Categories blocked for one subtrader."""

    categories: list[str]
    """Blocked categories, sorted; empty when none is blocked."""
