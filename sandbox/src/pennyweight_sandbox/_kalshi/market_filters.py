"""Which markets GetMarkets shows: by status, tickers, event, series, moments and kind."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

_CLOSED = frozenset({"closed", "determined", "disputed", "amended"})
_STATUSES: dict[str, frozenset[str]] = {
    "unopened": frozenset({"initialized"}),
    "open": frozenset({"active"}),
    "paused": frozenset({"inactive"}),
    "closed": _CLOSED,
    "settled": frozenset({"finalized"}),
}
_MOMENTS = {
    "created": "created_time",
    "updated": "updated_time",
    "close": "close_time",
    "settled": "settlement_ts",
}

Wanted = Callable[[dict[str, Any]], bool]


def market_filter(query: Mapping[str, Any]) -> Wanted:
    """Return a function that says whether a market was asked for."""
    statuses = _STATUSES.get(query.get("status", ""))
    combos, tickers = query.get("mve_filter"), query.get("tickers")
    event, series = query.get("event_ticker"), query.get("series_ticker")
    moments = [
        (field, sign, moment)
        for name, field in _MOMENTS.items()
        for edge, sign in (("min", 1), ("max", -1))
        if (moment := query.get(f"{edge}_{name}_ts")) is not None
    ]

    def wanted(market: dict[str, Any]) -> bool:
        return (
            (statuses is None or market["status"] in statuses)
            and (tickers is None or market["ticker"] in tickers)
            and (not event or market["event_ticker"] == event)
            and (not series or market["event_ticker"].startswith(f"{series}-"))
            and (combos is None or ("mve_collection_ticker" in market) == (combos == "only"))
            and all(_is_after(market.get(field), sign, moment) for field, sign, moment in moments)
        )

    return wanted


def _is_after(text: str | None, sign: int, moment: int) -> bool:
    """Say whether a moment lies strictly beyond another: later for a sign of 1, earlier for -1."""
    return text is not None and (datetime.fromisoformat(text).timestamp() - moment) * sign > 0
