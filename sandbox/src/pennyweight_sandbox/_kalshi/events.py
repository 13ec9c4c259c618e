"""Events as they are listed: what their markets have in common."""

from typing import Any


def event_view(ticker: str, markets: list[dict[str, Any]], *, nested: bool) -> dict[str, Any]:
    """Return an event, with its markets in it if they are `nested`."""
    first = markets[0]
    series = ticker.partition("-")[0]
    shown: dict[str, Any] = {
        "event_ticker": ticker,
        "series_ticker": series,
        "title": first["title"],
        "sub_title": ticker.partition("-")[2],
        "category": "Climate and Weather",
        "collateral_return_type": "MECNET",
        "mutually_exclusive": False,
        "strike_date": first["close_time"],
        "strike_period": None,
        "settlement_sources": [{"name": "Sandbox Weather Service", "url": "https://sandbox.invalid/weather"}],
        "exchange_index": first["exchange_index"],
        "last_updated_ts": first["updated_time"],
    }
    return shown | {"markets": markets} if nested else shown
