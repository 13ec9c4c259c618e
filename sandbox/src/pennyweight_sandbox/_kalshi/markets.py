"""
A few hundred made-up markets: thirty events of eleven strikes each, in every stage of a market's life, and six odd ones.

The higher the strike, the lower the price: 0.97 for the lowest, 0.09 less for each one above.
See https://docs.kalshi.com/getting_started/market_lifecycle
"""

from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi.money import ONE, contracts, dollars
from pennyweight_sandbox._kalshi.special_markets import special_markets

SERIES = "KXSBXTEMP"
EVENTS = 30
STRIKES = 11

_STATUSES = {20: "initialized", 21: "initialized", 22: "initialized", 23: "inactive", 24: "closed", 25: "determined"}
_STATUSES |= {26: "disputed", 27: "finalized", 28: "finalized", 29: "finalized"}
_DECIDED = frozenset({"determined", "disputed", "amended", "finalized"})
_OVER = _DECIDED | {"closed"}

_CENTS = [{"start": "0.0000", "end": "1.0000", "step": "0.0100"}]
_TAPERED = [
    {"start": "0.0000", "end": "0.1000", "step": "0.0010"},
    {"start": "0.1000", "end": "0.9000", "step": "0.0100"},
    {"start": "0.9000", "end": "1.0000", "step": "0.0010"},
]


def make_markets() -> list[dict[str, Any]]:
    """Return the markets in the order in which they are listed."""
    usual = [_market(event, strike) for event in range(EVENTS) for strike in range(STRIKES)]
    return usual + special_markets(usual[0])


def event_ticker(event: int) -> str:
    """Return the ticker of an event by its number."""
    return f"{SERIES}-{_day(event)}"


def ticker(event: int, strike: int) -> str:
    """Return the ticker of a market by the numbers of its event and its strike."""
    return f"{event_ticker(event)}-T{60 + event % 7 + strike}"


def _market(event: int, strike: int) -> dict[str, Any]:
    status = _STATUSES.get(event, "active")
    threshold = Decimal(60 + event % 7 + strike) + Decimal("0.5")
    reached = Decimal(60 + event % 7) + 7
    last = Decimal("0.97") - strike * Decimal("0.09")
    outcome = ("yes" if reached > threshold else "no") if status in _DECIDED else ""
    ended = f"2026-10-{event - 19:02d}" if status in _OVER else None
    market: dict[str, Any] = {
        "ticker": ticker(event, strike),
        "event_ticker": event_ticker(event),
        "market_type": "binary",
        "title": f"Will it be warmer than {threshold} degrees in Sandbox City on {_date(event)}?",
        "subtitle": f"Above {threshold}",
        "yes_sub_title": f"Above {threshold}",
        "no_sub_title": f"{threshold} or less",
        "created_time": f"2026-09-{1 + event % 28:02d}T14:03:07.{118204 + strike}Z",
        "updated_time": f"2026-10-01T00:00:00.{285630 + event:06d}Z",
        "open_time": "2032-01-01T15:00:00Z" if status == "initialized" else "2026-10-01T15:00:00Z",
        "close_time": f"{ended or _date(event)}T04:59:00Z",
        "expected_expiration_time": None if event == 23 else f"{ended or _date(event)}T15:00:00Z",
        "expiration_time": f"{ended or _date(event)}T23:00:00Z",
        "latest_expiration_time": f"{ended or _date(event)}T23:00:00Z",
        "settlement_timer_seconds": 3600,
        "settlement_bounds_type": "default",
        "settlement_floor_dollars": None,
        "status": status,
        **_prices(last, event, strike, trading=status == "active"),
        "result": outcome,
        "can_close_early": True,
        "expiration_value": f"{reached}.00" if outcome else "",
        "occurrence_datetime": f"{ended}T20:00:00Z" if outcome else None,
        "strike_type": "greater",
        "floor_strike": threshold,
        "rules_primary": f"Resolves to Yes above {threshold} degrees.",
        "rules_secondary": "",
        "price_level_structure": "tapered_deci_cent" if event % 5 == 4 else "linear_cent",
        "price_ranges": _TAPERED if event % 5 == 4 else _CENTS,
        "exchange_index": 1 if event % 4 == 3 else 0,
    }
    if outcome:
        market["settlement_value_dollars"] = "1.0000" if outcome == "yes" else "0.0000"
    if status == "finalized":
        market["settlement_ts"] = f"{ended}T16:00:00.{504117 + strike:06d}Z"
    if strike == 0:
        market["early_close_condition"] = "The market closes once the day is over."
    if strike == STRIKES - 1:
        market |= {"is_provisional": True, "primary_participant_key": None, "cap_strike": None}
    return market


def _prices(last: Decimal, event: int, strike: int, *, trading: bool) -> dict[str, str]:
    """Return the book's best prices a cent either side of the last one, an empty book when nobody trades."""
    bid, ask = (last - Decimal("0.01"), last + Decimal("0.01")) if trading else (Decimal(0), ONE)
    size = Decimal(25 * (1 + strike)) + Decimal(event) / 4 if trading else Decimal(0)
    volume = Decimal(1000 + 37 * event + strike) + Decimal("0.56")
    return {
        "notional_value_dollars": "1.0000",
        "yes_bid_dollars": dollars(bid),
        "yes_bid_size_fp": contracts(size),
        "yes_ask_dollars": dollars(ask),
        "yes_ask_size_fp": contracts(size),
        "no_bid_dollars": dollars(ONE - ask),
        "no_ask_dollars": dollars(ONE - bid),
        "last_price_dollars": dollars(last),
        "previous_yes_bid_dollars": dollars(bid),
        "previous_yes_ask_dollars": dollars(ask),
        "previous_price_dollars": dollars(last),
        "volume_fp": contracts(volume),
        "volume_24h_fp": contracts(volume / 4),
        "open_interest_fp": contracts(volume / 2),
    }


def _date(event: int) -> str:
    return f"2032-03-{event + 1:02d}"


def _day(event: int) -> str:
    return f"32MAR{event + 1:02d}"
