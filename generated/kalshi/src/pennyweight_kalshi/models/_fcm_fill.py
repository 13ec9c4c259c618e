# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from ._outcome_side import OutcomeSide


@model
class FcmFill:
    """Fill that involves subtraders of a clearing member, with both sides as far as they are its own."""

    fill_id: str
    """Tells this fill from the others of one order."""

    ticker: str
    """Ticker of the market traded."""

    taker_outcome_side: OutcomeSide
    """Outcome that the taker gains from; the maker has the other one."""

    count_fp: Decimal
    """Contracts filled at this price."""

    yes_price_dollars: Decimal
    """Price in terms of YES, in US dollars per contract."""

    exchange_index: int | Unset = UNSET
    """Shard on which it was matched."""

    created_time: datetime | Unset = UNSET
    """Time at which the fill happened. Absent when not recorded."""

    maker_order_id: str | Unset = UNSET
    """Id of the maker's order. Absent unless the maker is yours."""

    maker_subtrader_id: str | Unset = UNSET
    """Subtrader on the maker's side. Absent unless the maker is yours."""

    maker_fee_cost: Decimal | Unset = UNSET
    """Maker's fee in US dollars. Absent unless the maker is yours."""

    taker_order_id: str | Unset = UNSET
    """Id of the taker's order. Absent unless the taker is yours."""

    taker_subtrader_id: str | Unset = UNSET
    """Subtrader on the taker's side. Absent unless the taker is yours."""

    taker_fee_cost: Decimal | Unset = UNSET
    """Taker's fee in US dollars. Absent unless the taker is yours."""
