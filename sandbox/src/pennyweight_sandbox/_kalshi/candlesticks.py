"""Candlesticks: the trades of a market, period by period, from its opening until now."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._vendor import ErrorResponse

MOST = 10_000
"""Candlesticks of one answer."""

_SECONDS = 60

Trade = tuple[float, dict[str, Any]]
"""A trade with its moment."""


def period_ends(market: dict[str, Any], start: int, end: int, minutes: int, now: float) -> range:
    """
    Return the moments at which the periods of a market end, from `start` to `end`.

    Raises ErrorResponse when they are too many.
    """
    step = minutes * _SECONDS
    opened, closed = (int(datetime.fromisoformat(market[name]).timestamp()) for name in ("open_time", "close_time"))
    first, last = max(start, opened), min(end, closed, int(now))
    ends = range(-(-first // step) * step, last + 1, step)
    if len(ends) > MOST:
        raise ErrorResponse(errors.nested(400, "too_many_candlesticks"))
    return ends


def candlesticks(
    market: dict[str, Any], trades: Iterable[Trade], ends: range, *, latest_before: bool = False
) -> list[dict[str, Any]]:
    """Return a candlestick for each period; with `latest_before` one more, which has the last price before them."""
    rows = sorted((row for row in trades if row[1]["ticker"] == market["ticker"]), key=lambda row: row[0])
    made = list(_candlesticks(market, rows, ends))
    if latest_before and ends and (before := _previous(rows, ends.start - ends.step)):
        made.insert(0, _candlestick(market, ends.start - ends.step, [], before))
    return made


def _candlesticks(market: dict[str, Any], rows: list[Trade], ends: range) -> Iterator[dict[str, Any]]:
    previous = _previous(rows, ends.start - ends.step) if ends else None
    for end in ends:
        within = [trade for moment, trade in rows if end - ends.step < moment <= end]
        yield _candlestick(market, end, within, previous)
        previous = within[-1]["yes_price_dollars"] if within else previous


def _previous(rows: list[Trade], moment: float) -> str | None:
    return next((trade["yes_price_dollars"] for at, trade in reversed(rows) if at <= moment), None)


def _candlestick(
    market: dict[str, Any], end: int, trades: list[dict[str, Any]], previous: str | None
) -> dict[str, Any]:
    volume = sum((Decimal(trade["count_fp"]) for trade in trades), Decimal(0))
    return {
        "end_period_ts": end,
        "open_interest_fp": market["open_interest_fp"],
        "volume_fp": contracts(volume),
        "price": _prices(trades) | {"previous_dollars": previous},
        **{f"yes_{side}": _still(market[f"yes_{side}_dollars"]) for side in ("bid", "ask")},
    }


def _prices(trades: list[dict[str, Any]]) -> dict[str, str | None]:
    """Return what was paid in a period; nulls when nothing traded."""
    if not trades:
        return dict.fromkeys(("open_dollars", "low_dollars", "high_dollars", "close_dollars", "mean_dollars"))
    paid = [Decimal(trade["yes_price_dollars"]) for trade in trades]
    counts = [Decimal(trade["count_fp"]) for trade in trades]
    mean = sum((price * count for price, count in zip(paid, counts, strict=True)), Decimal(0)) / sum(counts)
    return {
        "open_dollars": dollars(paid[0]),
        "low_dollars": dollars(min(paid)),
        "high_dollars": dollars(max(paid)),
        "close_dollars": dollars(paid[-1]),
        "mean_dollars": dollars(mean),
    }


def _still(price: str) -> dict[str, str]:
    """Return the distribution of a quote that stood still."""
    return {f"{name}_dollars": price for name in ("open", "low", "high", "close")}
