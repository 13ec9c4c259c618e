# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class CreateMarginFCMSubtraderRequest:
    """Request for create FCM subtrader."""

    subtrader_suffix: str
    """End of the id, after your user id and an underscore."""

    require_category_cap: bool
    """Reject orders in an asset class that has no cap on initial margin of its own."""
