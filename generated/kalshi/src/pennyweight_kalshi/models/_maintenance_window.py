# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from datetime import datetime


@model
class MaintenanceWindow:
    """Planned maintenance; the exchange can be down meanwhile."""

    start_datetime: datetime
    """Planned start, with its offset from UTC."""

    end_datetime: datetime
    """Planned end; not guaranteed."""
