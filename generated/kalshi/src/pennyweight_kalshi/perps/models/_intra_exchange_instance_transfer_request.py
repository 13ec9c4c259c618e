# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._exchange_instance import ExchangeInstance


@model
class IntraExchangeInstanceTransferRequest:
    """Cash to move between shards, subaccounts, or event markets and futures."""

    source: ExchangeInstance
    """Exchange that pays."""

    destination: ExchangeInstance
    """Exchange that receives."""

    amount: int
    """Amount to move, in hundredths of a US cent: 10000 is one dollar."""

    client_transfer_id: str | Unset = UNSET
    """
    Your own UUID; a second transfer with it from the same exchange and shard is rejected with 409. Only for primary
    accounts. Default: every request is a transfer of its own.
    """

    source_exchange_shard: int | Unset = UNSET
    """Shard that pays, 0–100. Default: 0."""

    destination_exchange_shard: int | Unset = UNSET
    """Shard that receives, 0–100. Default: 0."""

    source_subaccount: int | Unset = UNSET
    """Subaccount that pays; only from event markets to event markets. Default: 0, the primary account."""

    destination_subaccount: int | Unset = UNSET
    """Subaccount that receives; only from event markets to event markets. Default: 0, the primary account."""
