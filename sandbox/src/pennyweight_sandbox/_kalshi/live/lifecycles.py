"""What becomes of markets and events, as messages of the two lifecycle channels."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from pennyweight_sandbox._kalshi.events import event_view
from pennyweight_sandbox._kalshi.live.events import Event
from pennyweight_sandbox._kalshi.state import State

PLAIN, COMBOS = "market_lifecycle_v2", "multivariate_market_lifecycle"

Market = dict[str, Any]
_METADATA = ("strike_type", "floor_strike", "cap_strike", "custom_strike", "yes_sub_title")
_TEXTS = (
    "title",
    "yes_sub_title",
    "no_sub_title",
    "rules_primary",
    "rules_secondary",
    "can_close_early",
    "event_ticker",
)
_STRIKES = ("strike_type", "floor_strike", "cap_strike", "custom_strike")


class LifeWatch:
    """Compares markets and events with how they were the last time."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._seen = {market["ticker"]: _notable(market) for market in state.markets}
        self._events = set(state.markets_by_event)
        self._fees = dict(state.fee_overrides)

    def take(self, now: float) -> Iterator[Event]:
        """Yield what has happened since."""
        for ticker in [it for it in self._state.markets_by_event if it not in self._events]:
            self._events.add(ticker)
            markets = self._state.markets_by_event[ticker]
            yield Event(_channel(markets[0]), "event_lifecycle", _event(ticker, markets))
        for market in self._state.markets:
            ticker, after = market["ticker"], _notable(market)
            before = self._seen.get(ticker)
            if before != after:
                self._seen[ticker] = after
                for content in [_created(market)] if before is None else _steps(market, before, after, now):
                    channel = _channel(market)
                    yield Event(channel, channel, {"market_ticker": ticker, **content}, ticker)
        fees = self._state.fee_overrides
        for ticker in sorted(self._fees.keys() | fees.keys()):
            if self._fees.get(ticker) != fees.get(ticker):
                kind, factor = fees.get(ticker, (None, None))
                content = {"event_ticker": ticker, "fee_type_override": kind, "fee_multiplier_override": factor}
                yield Event(PLAIN, "event_fee_update", content)
        self._fees = dict(fees)


def _notable(market: Market) -> dict[str, Any]:
    names = ("status", "close_time", "price_level_structure", *_METADATA)
    return {name: market.get(name) for name in names}


def _steps(market: Market, before: Market, after: Market, now: float) -> Iterator[dict[str, Any]]:
    """Yield the contents of the messages about a market that has changed."""
    if before["close_time"] != after["close_time"]:
        yield {"event_type": "close_date_updated", "close_ts": _seconds(after["close_time"])}
    combo = _channel(market) == COMBOS
    if before["price_level_structure"] != after["price_level_structure"] and not combo:
        structure = {name: market[name] for name in ("price_level_structure", "price_ranges")}
        yield {"event_type": "price_level_structure_updated", **structure}
    changed = {name: _number(after[name]) for name in _METADATA if before[name] != after[name]}
    if changed and not combo:
        yield {"event_type": "metadata_updated", **changed}
    was, status = before["status"], after["status"]
    if was == status:
        return
    if status in {"active", "inactive"}:
        kind = "activated" if status == "active" else "deactivated"
        yield {"event_type": kind, "is_deactivated": status == "inactive"}
    if status == "determined" or (status == "finalized" and was not in {"determined", "disputed", "amended"}):
        value = {"settlement_value": market["settlement_value_dollars"]} if "settlement_value_dollars" in market else {}
        yield {"event_type": "determined", "determination_ts": int(now), "result": market["result"], **value}
    if status == "finalized":
        yield {"event_type": "settled", "settled_ts": int(now)}


def _created(market: Market) -> dict[str, Any]:
    metadata = {"name": market["title"], **{name: market[name] for name in _TEXTS}}
    metadata["expected_expiration_ts"] = _seconds(market["expected_expiration_time"] or market["close_time"])
    metadata |= {name: _number(market[name]) for name in _STRIKES if market.get(name) is not None}
    ranges = {} if _channel(market) == COMBOS else {"price_ranges": market["price_ranges"]}
    return {
        "event_type": "created",
        "exchange_index": market["exchange_index"],
        "open_ts": _seconds(market["open_time"]),
        "close_ts": _seconds(market["close_time"]),
        "additional_metadata": metadata,
        "price_level_structure": market["price_level_structure"],
        **ranges,
    }


def _event(ticker: str, markets: list[Market]) -> dict[str, Any]:
    view = event_view(ticker, markets, nested=False)
    same = ("event_ticker", "exchange_index", "title", "collateral_return_type", "series_ticker")
    shown = {name: view[name] for name in same}
    return shown | {"subtitle": view["sub_title"], "strike_date": _seconds(view["strike_date"])}


def _channel(market: Market) -> str:
    return COMBOS if market.get("mve_collection_ticker") else PLAIN


def _seconds(moment: str) -> int:
    return int(datetime.fromisoformat(moment).timestamp())


def _number(value: Any) -> Any:
    """Return a value as JSON has it."""
    if isinstance(value, str | dict | list | None):
        return value
    return int(value) if value == int(value) else float(value)
