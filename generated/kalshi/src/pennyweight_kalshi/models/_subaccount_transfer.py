# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import UnixSeconds


@model
class SubaccountTransfer:
    """Cash moved between two subaccounts."""

    transfer_id: str
    """Id of the transfer at Kalshi."""

    from_subaccount: int
    """Subaccount that paid; 0 is the primary account."""

    to_subaccount: int
    """Subaccount that received; 0 is the primary account."""

    amount_cents: int
    """Amount moved, in US cents."""

    created_ts: UnixSeconds
    """Unix seconds at which the transfer was made."""

    exchange_index: int
    """Shard on which the cash was moved."""
