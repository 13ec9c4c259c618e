# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal


@model
class MarginCorporateActionCashTerms:
    """What dividends and spin-offs pay in cash. Null or absent unless the action is one, and once it is cancelled."""

    cash_per_share: Decimal | Unset = UNSET
    """Cash per underlying share in US dollars."""

    cash_per_contract: Decimal | Unset = UNSET
    """Cash per contract in US dollars: longs receive it, shorts pay it."""

    ex_date: date | Unset = UNSET
    """Ex-date. Absent if unknown."""
