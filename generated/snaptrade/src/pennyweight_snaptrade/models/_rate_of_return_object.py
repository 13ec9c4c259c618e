# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from pennyweight_core.runtime import Number

    from ._rate_of_return_object_timeframe import RateOfReturnObjectTimeframe


@model
class RateOfReturnObject:
    """Rate of return over one time frame."""

    timeframe: RateOfReturnObjectTimeframe | Unset = UNSET
    """Period that the rate covers."""

    return_percent: Number | Unset = UNSET
    """Rate in percent, as the brokerage reports it: 5.97 means 5.97 %."""

    created_date: datetime | Unset = UNSET
    """When SnapTrade read the rate from the brokerage."""
