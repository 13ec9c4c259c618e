"""Events as they are listed: what their markets have in common."""

from typing import Any


def event_view(
    ticker: str, markets: list[dict[str, Any]], *, nested: bool, fees: tuple[str, int] | None = None
) -> dict[str, Any]:
    """Return an event, with its markets in it if they are `nested`; `fees` are type and factor in place of its series'."""
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
    if fees is not None:
        shown |= {"fee_type_override": fees[0], "fee_multiplier_override": fees[1]}
    return shown | {"markets": markets} if nested else shown
