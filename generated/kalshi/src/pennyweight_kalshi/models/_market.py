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
    from ._strike_type import StrikeType


@model
class Market:
    """A question with a YES and a NO contract that trade against each other; the winner pays the notional value."""

    ticker: str
    """The market's name in every call."""

    event_ticker: str
    """The event it belongs to."""

    market_type: MarketType
    """Whether it pays all or nothing, or a share."""

    yes_sub_title: str
    """Short name of the YES side."""

    no_sub_title: str
    """Short name of the NO side."""

    created_time: datetime
    """When it was set up."""

    updated_time: datetime
    """When its terms or texts last changed; trading does not count."""

    open_time: datetime
    """When trading begins."""

    close_time: datetime
    """When trading ends; it may come earlier where `can_close_early` is true."""

    latest_expiration_time: datetime
    """When the result must be known at last."""

    settlement_timer_seconds: int
    """Seconds from result to payout, during which the result can be contested."""

    status: MarketStatus
    """Where it is between its making and its payout."""

    yes_bid_dollars: Decimal
    """Best bid for YES, in US dollars."""

    yes_bid_size_fp: Decimal
    """Contracts bid for at `yes_bid_dollars`."""

    yes_ask_dollars: Decimal
    """Best offer of YES, in US dollars."""

    yes_ask_size_fp: Decimal
    """Contracts offered at `yes_ask_dollars`."""

    no_bid_dollars: Decimal
    """Best bid for NO, in US dollars."""

    no_ask_dollars: Decimal
    """Best offer of NO, in US dollars."""

    last_price_dollars: Decimal
    """Price of the latest trade in YES, in US dollars; 0 before the first."""

    volume_fp: Decimal
    """Contracts traded since the market opened."""

    volume_24h_fp: Decimal
    """Contracts traded within 24 hours."""

    result: MarketResult
    """How it came out; empty while that is open."""

    can_close_early: bool
    """True when `close_time` may be moved forward."""

    open_interest_fp: Decimal
    """Contracts in members' hands, before pairs of YES and NO are set off."""

    notional_value_dollars: Decimal
    """What the winning contract pays, in US dollars."""

    previous_yes_bid_dollars: Decimal
    """`yes_bid_dollars` of a day ago."""

    previous_yes_ask_dollars: Decimal
    """`yes_ask_dollars` of a day ago."""

    previous_price_dollars: Decimal
    """`last_price_dollars` of a day ago."""

    expiration_value: str
    """The observed value that decided it, as text. Empty before."""

    rules_primary: str
    """The main rule of the contract, in words; may be empty."""

    rules_secondary: str
    """Further rules, in words; may be empty."""

    price_level_structure: str
    """Name of the tick scheme, such as `linear_cent`; go by `price_ranges` instead."""

    price_ranges: list[PriceRange]
    """Prices at which orders are taken."""

    title: str | Unset = UNSET
    """Deprecated. The question. Build it from the event and the subtitles instead."""

    subtitle: str | Unset = UNSET
    """Deprecated. The rest of the question. Use `yes_sub_title`."""

    expected_expiration_time: datetime | None | Unset = UNSET
    """When the result should be known, possibly before `close_time`. Null or absent when nobody can say."""

    expiration_time: datetime | Unset = UNSET
    """Deprecated. An older form of `latest_expiration_time`."""

    liquidity_dollars: Decimal | Unset = UNSET
    """Deprecated. Given up by Kalshi; always 0."""

    settlement_value_dollars: Decimal | None | Unset = UNSET
    """What one YES contract pays, in US dollars. Null or absent until the result is known."""

    settlement_ts: datetime | None | Unset = UNSET
    """When it paid out. Null or absent before."""

    occurrence_datetime: datetime | None | Unset = UNSET
    """When the event in question took place. Null or absent when not recorded."""

    fee_waiver_expiration_time: datetime | None | Unset = UNSET
    """Until when trading is free of fees. Null or absent when it is not."""

    early_close_condition: str | None | Unset = UNSET
    """What would end trading early, in words. Null or absent when nothing would."""

    strike_type: StrikeType | Unset = UNSET
    """How the result is decided. Absent where no value is compared."""

    floor_strike: Number | None | Unset = UNSET
    """Lower bound of the values that mean YES, in the event's unit. Null or absent without one."""

    cap_strike: Number | None | Unset = UNSET
    """Upper bound of the values that mean YES, in the event's unit. Null or absent without one."""

    functional_strike: str | None | Unset = UNSET
    """Formula from the observed value to the payout. Null or absent without one."""

    custom_strike: dict[str, Any] | None | Unset = UNSET
    """Terms of another kind. Null or absent without them."""

    mve_collection_ticker: str | Unset = UNSET
    """The collection a combination was built from. Absent for a market on one event."""

    mve_selected_legs: list[MveSelectedLeg] | Unset = UNSET
    """The markets a combination depends on. Absent for a market on one event."""

    primary_participant_key: str | None | Unset = UNSET
    """Key of the person or team it is about. Null or absent without one."""

    is_provisional: bool | Unset = UNSET
    """True when it may vanish after the result if nobody has traded it. Absent means false."""

    exchange_index: int | Unset = UNSET
    """The shard it trades on. Absent in answers older than the shards."""
