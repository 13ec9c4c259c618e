# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal


@model
class MarginPremiumIndexPoint:
    """Premium at one second."""

    second_ts: datetime
    """Start of the second in which the premium was measured."""

    premium_index: Decimal
    """Premium over the index as a signed fraction of the index price."""
