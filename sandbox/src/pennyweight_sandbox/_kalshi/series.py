"""Series as they are listed: what the events have in common whose tickers begin alike."""

from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi.money import contracts

_CATEGORIES = {
    "KXSBXTEMP": "Climate and Weather",
    "KXSBXCUP": "Sports",
    "KXSBXRATE": "Economics",
    "KXSBXMVE": "Exotics",
    "KXSBXINDEX": "Financials",
}
_FREQUENCIES = {"KXSBXTEMP": "daily"}
_TAGS = {"KXSBXTEMP": ["Daily temperature"], "KXSBXRATE": ["Fed"]}


def make_series(markets: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Return the markets of each series, by its ticker."""
    series: dict[str, list[dict[str, Any]]] = {}
    for market in markets:
        series.setdefault(market["event_ticker"].partition("-")[0], []).append(market)
    return series


def series_view(ticker: str, markets: list[dict[str, Any]], *, volume: bool) -> dict[str, Any]:
    """Return a series; how much was traded in it only if `volume` was asked for."""
    category = _CATEGORIES.get(ticker, "World")
    shown: dict[str, Any] = {
        "ticker": ticker,
        "title": f"Sandbox {category}",
        "category": category,
        "categories": [category],
        "frequency": _FREQUENCIES.get(ticker, "one-off"),
        "tags": _TAGS.get(ticker),
        "settlement_sources": [{"name": "Sandbox Bureau", "url": "https://sandbox.invalid/bureau"}],
        "contract_url": f"https://sandbox.invalid/{ticker}.pdf",
        "contract_terms_url": f"https://sandbox.invalid/{ticker}-terms.pdf",
        "additional_prohibitions": [],
        "fee_type": "quadratic",
        "fee_multiplier": 1,
        "exchange_index": markets[0]["exchange_index"],
        "last_updated_ts": max(market["updated_time"] for market in markets),
    }
    traded = sum((Decimal(market["volume_fp"]) for market in markets), Decimal(0))
    return shown | ({"volume_fp": contracts(traded)} if volume else {})
