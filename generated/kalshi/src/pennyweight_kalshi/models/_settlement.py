# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from ._settlement_result import SettlementResult


@model
class Settlement:
    """Payout of one market in which you held contracts."""

    ticker: str
    """Ticker of the settled market, e.g. `KXHIGHNY-26NOV29-T45`."""

    event_ticker: str
    """Ticker of the event that the market is part of."""

    market_result: SettlementResult
    """Result the market settled on; `scalar` pays `value` for each YES contract."""

    yes_count_fp: Decimal
    """YES contracts held at settlement."""

    yes_total_cost_dollars: Decimal
    """Cost of all YES contracts, in US dollars."""

    no_count_fp: Decimal
    """NO contracts held at settlement."""

    no_total_cost_dollars: Decimal
    """Cost of all NO contracts, in US dollars."""

    revenue: int
    """Total paid out, in US cents; a winning contract pays 100."""

    settled_time: datetime
    """Time of the payout."""

    fee_cost: Decimal
    """Fees paid in this market, in US dollars."""

    exchange_index: int | Unset = UNSET
    """Shard the market traded on. Absent in answers older than the shards."""

    value: int | None | Unset = UNSET
    """Payout of one YES contract, in US cents. Null when not recorded."""
