# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class UpdateFCMSubtraderBlockedCategoriesRequest:
    """Category to block or unblock for one subtrader."""

    subtrader_id: str
    """Full id of a subtrader of yours."""

    category: str
    """One category of events, e.g. `Politics`; up to 100 characters."""

    blocked: bool
    """True to block, false to unblock; repeating either changes nothing."""
