# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


@model
class MarginCorporateActionSplitTerms:
    """Ratio of new shares to old ones. Null or absent unless the action is one, and once it is cancelled."""

    ratio_old: Decimal | Unset = UNSET
    """Shares before the split."""

    ratio_new: Decimal | Unset = UNSET
    """Shares after the split."""

    ex_date: date | Unset = UNSET
    """Ex-date. Absent if unknown."""
