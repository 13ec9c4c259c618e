# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class ApplySubaccountTransferRequest:
    """Cash to move between two of your subaccounts on one shard."""

    client_transfer_id: str
    """Your own UUID, new for each transfer; a second request with the same one is rejected."""

    from_subaccount: int
    """Subaccount that pays, 1–63; 0 is the primary account."""

    to_subaccount: int
    """Subaccount that receives, 1–63; 0 is the primary account."""

    amount_cents: int
    """Amount to move, in US cents."""

    exchange_index: int | Unset = UNSET
    """Shard on which the cash is moved. Default: 0."""
