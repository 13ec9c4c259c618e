# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class AnnuityAccountSyncStatus:
    """When SnapTrade last synced an annuity."""

    balances: datetime | None | Unset = UNSET
    """When the value was last synced. Null before the first sync."""
