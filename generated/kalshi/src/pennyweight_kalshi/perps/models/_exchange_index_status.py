# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class ExchangeIndexStatus:
    """State of one exchange shard."""

    exchange_index: int
    """Shard whose state this is."""

    description: str
    """Label of the shard, for people."""

    exchange_active: bool
    """False while the shard is under maintenance and takes no change at all."""

    trading_active: bool
    """False outside the shard's trading hours and during a pause."""

    intra_exchange_transfers_active: bool
    """False while transfers to and from the shard are blocked."""
