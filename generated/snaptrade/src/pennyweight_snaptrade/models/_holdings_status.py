# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class HoldingsStatus:
    """Sync status of balances, positions and orders."""

    initial_sync_completed: bool | Unset = UNSET
    """True after the first full sync; before that, amounts may be incomplete."""

    last_successful_sync: datetime | None | Unset = UNSET
    """When the last full sync finished. Null before the first."""

    holdings_unavailable: bool | Unset = UNSET
    """True when the brokerage hides positions: an empty list then means unknown."""
