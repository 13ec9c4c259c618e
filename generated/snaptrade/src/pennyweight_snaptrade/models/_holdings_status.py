# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class HoldingsStatus:
    """State of the copied balances and positions of an account."""

    initial_sync_completed: bool | Unset = UNSET
    """True once the first full copy is done; until then amounts may be incomplete."""

    last_successful_sync: datetime | None | Unset = UNSET
    """When the last complete copy was made. Null before the first."""

    holdings_unavailable: bool | Unset = UNSET
    """
    True when the brokerage hides this account's contents, so that empty lists say nothing; go by the total value
    then.
    """
