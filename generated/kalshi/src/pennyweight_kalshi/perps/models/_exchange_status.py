# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ._exchange_index_status import ExchangeIndexStatus


@model
class ExchangeStatus:
    """State of the exchange; the top-level flags are those of shard 0. Errors of this call have the same form."""

    exchange_active: bool
    """False during maintenance, when nothing at all can be changed."""

    trading_active: bool
    """False outside trading hours and during a pause; orders are rejected then."""

    intra_exchange_transfers_active: bool | Unset = UNSET
    """False while transfers between shards and exchanges are blocked."""

    exchange_estimated_resume_time: datetime | None | Unset = UNSET
    """Estimated end of the maintenance, which may be extended. Null or absent when there is none."""

    exchange_index_statuses: list[ExchangeIndexStatus] | Unset = UNSET
    """State of each shard. Absent when the breakdown is not available."""
