# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnixSeconds


@model
class SubaccountBalance:
    """Cash of one subaccount on one shard."""

    subaccount_number: int
    """Number of the subaccount, 1–63; 0 is the primary account."""

    exchange_index: int
    """Shard that holds the cash."""

    balance: Decimal
    """Cash available to trade there, in US dollars, exact."""

    updated_ts: UnixSeconds
    """Last change of this balance in Unix seconds."""
