# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from datetime import datetime


@model
class GetUserDataTimestampResponse:
    """Age of the data behind the calls about your account."""

    as_of_time: datetime
    """Time up to which balance, orders, fills and positions were known to be current; approximate."""
