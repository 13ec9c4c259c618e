# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from pennyweight_core.runtime import Number


@model
class GetMarginFundingRateEstimateResponse:
    """Rate that the next funding would have by the data so far."""

    next_funding_time: datetime
    """Moment of the next funding."""

    market_ticker: str | Unset = UNSET
    """Market whose next funding is estimated."""

    computed_time: datetime | Unset = UNSET
    """Moment of the computation."""

    funding_rate: Number | Unset = UNSET
    """Funding rate of the period; longs pay shorts when it is positive."""

    mark_price: Decimal | Unset = UNSET
    """Mark price in US dollars."""

    premium_index: Decimal | Unset = UNSET
    """Premium over the index as a signed fraction of the index price."""

    premium_index_ts: datetime | Unset = UNSET
    """Last second of the data behind `premium_index`; earlier than `computed_time` when data is late."""
