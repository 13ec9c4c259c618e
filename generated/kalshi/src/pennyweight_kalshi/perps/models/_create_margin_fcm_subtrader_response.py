# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class CreateMarginFCMSubtraderResponse:
    """Response with create FCM subtrader."""

    subtrader_id: str
    """Id of the subtrader: user id, underscore, suffix."""
