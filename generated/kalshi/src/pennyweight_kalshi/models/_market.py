# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from typing import Any

    from pennyweight_core.runtime import Number

    from ._market_result import MarketResult
    from ._market_status import MarketStatus
    from ._market_type import MarketType
    from ._mve_selected_leg import MveSelectedLeg
    from ._price_range import PriceRange
    from ._settlement_bounds_type import SettlementBoundsType
    from ._strike_type import StrikeType


@model
class Market:
    """Yes-or-no question, or one with a value as its answer, with contracts for YES and NO."""

    ticker: str
    """Ticker of the market, e.g. `KXHIGHNY-26NOV29-T45`; every call takes it."""

    event_ticker: str
    """Ticker of the event that the market is part of."""

    market_type: MarketType
    """`binary` pays all or nothing, `scalar` a share."""

    yes_sub_title: str
    """Short text that stands for the YES side, e.g. a range or a candidate."""

    no_sub_title: str
    """Short text that stands for the NO side."""

    created_time: datetime
    """Time at which the market was set up."""

    updated_time: datetime
    """Time of the last change to terms or texts; trading doesn't count."""

    open_time: datetime
    """Time at which trading begins."""

    close_time: datetime
    """Time at which trading ends; may come earlier where `can_close_early` is true."""

    latest_expiration_time: datetime
    """Time by which the result is known at the latest."""

    settlement_timer_seconds: int
    """Seconds from result to payout, during which the result can be disputed."""

    status: MarketStatus
    """State in the market's life cycle."""

    yes_bid_dollars: Decimal
    """Highest resting bid for YES, in US dollars."""

    yes_bid_size_fp: Decimal
    """Contracts bid for at `yes_bid_dollars`."""

    yes_ask_dollars: Decimal
    """Lowest resting offer of YES, in US dollars."""

    yes_ask_size_fp: Decimal
    """Contracts offered at `yes_ask_dollars`."""

    no_bid_dollars: Decimal
    """Highest resting bid for NO, in US dollars."""

    no_ask_dollars: Decimal
    """Lowest resting offer of NO, in US dollars."""

    last_price_dollars: Decimal
    """Price of the last trade in YES, in US dollars; 0 before the first."""

    volume_fp: Decimal
    """Contracts traded since the market opened."""

    volume_24h_fp: Decimal
    """Contracts traded within the last 24 hours."""

    result: MarketResult
    """Result of the market; empty until it is known."""

    can_close_early: bool
    """True when trading may end before `close_time`."""

    open_interest_fp: Decimal
    """Outstanding contracts."""

    notional_value_dollars: Decimal
    """Payout of one winning contract, in US dollars."""

    previous_yes_bid_dollars: Decimal
    """Highest bid for YES one day ago, in US dollars."""

    previous_yes_ask_dollars: Decimal
    """Lowest offer of YES one day ago, in US dollars."""

    previous_price_dollars: Decimal
    """Price of the last trade in YES one day ago, in US dollars."""

    expiration_value: str
    """Observed value that decided the market, as text. Empty before."""

    rules_primary: str
    """Main rule of the contract, in words; may be empty."""

    rules_secondary: str
    """Further rules, in words; may be empty."""

    price_level_structure: str
    """Name of the tick scheme, e.g. `linear_cent`; go by `price_ranges`."""

    price_ranges: list[PriceRange] | None
    """Ranges of valid prices for orders. May be null."""

    title: str | Unset = UNSET
    """Deprecated. Question in words. Build it from the event and the subtitles instead."""

    subtitle: str | Unset = UNSET
    """Deprecated. Rest of the question. Use `yes_sub_title`."""

    expected_expiration_time: datetime | None | Unset = UNSET
    """Time at which the result should be known, possibly before `close_time`. Null or absent when unknown."""

    expiration_time: datetime | Unset = UNSET
    """Deprecated. Time at which the market expires. Use `latest_expiration_time`."""

    settlement_value_dollars: Decimal | None | Unset = UNSET
    """Payout of one YES contract, in US dollars. Null or absent until the result is known."""

    settlement_ts: datetime | None | Unset = UNSET
    """Time of the payout; a date and time, despite its name. Null or absent before."""

    settlement_bounds_type: SettlementBoundsType | Unset = UNSET
    """
    `floor` when YES pays at least `settlement_floor_dollars`, `default` without bounds. Absent in answers from
    before it was introduced in 2026.
    """

    settlement_floor_dollars: Decimal | None | Unset = UNSET
    """Least that one YES contract pays, in US dollars. Null or absent unless `settlement_bounds_type` is `floor`."""

    occurrence_datetime: datetime | None | Unset = UNSET
    """Time at which the event took place. Null or absent when not recorded."""

    fee_waiver_expiration_time: datetime | None | Unset = UNSET
    """Time until which trading is free of fees. Null or absent when it isn't."""

    early_close_condition: str | None | Unset = UNSET
    """Condition that ends trading early, in words. Null or absent without one."""

    strike_type: StrikeType | Unset = UNSET
    """Comparison that decides the result. Absent where no value is compared."""

    floor_strike: Number | None | Unset = UNSET
    """Lower bound of the values that mean YES, in the event's unit. Null or absent without one."""

    cap_strike: Number | None | Unset = UNSET
    """Upper bound of the values that mean YES, in the event's unit. Null or absent without one."""

    functional_strike: str | None | Unset = UNSET
    """Formula from observed value to payout. Null or absent without one."""

    custom_strike: dict[str, Any] | None | Unset = UNSET
    """Terms that no other strike field can hold. Null or absent without any."""

    mve_collection_ticker: str | Unset = UNSET
    """Collection that a combo market was made in. Absent for other markets."""

    mve_selected_legs: list[MveSelectedLeg] | Unset = UNSET
    """Legs of a combo market. Absent for other markets."""

    primary_participant_key: str | None | Unset = UNSET
    """Key of the person or team that the market is about. Null or absent without one."""

    is_provisional: bool | Unset = UNSET
    """True when the market may vanish after the result if nobody has traded it. Default: false."""

    exchange_index: int | Unset = UNSET
    """Shard the market trades on. Absent in answers older than the shards."""
