# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._fcm_subtrader import FCMSubtrader


@model
class ListFCMSubtradersResponse:
    """All event-market subtraders of a clearing member."""

    subtraders: list[FCMSubtrader]
    """Subtraders, with or without trades; a new one may take a moment to show."""
