"""Three made-up perpetual futures: two that trade, one that is halted."""

from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._kalshi.perps.terms import MARGIN_RATE

PRICED_AT = 1_793_700_000_000
"""The moment of every mark price, in Unix milliseconds."""


def make_markets() -> list[dict[str, Any]]:
    """Return the markets in the order in which they are listed."""
    return [
        _market("KXSBXBTC-PERP", "Sandbox Bitcoin", "6.1250", "0.0005", "120"),
        _market("KXSBXOIL-PERP", "Sandbox Oil", "71.40", "0.01", "40"),
        _market("KXSBXGOLD-PERP", "Sandbox Gold", "40.05", "0.05", "0", status="inactive", halts=["initial_setup"]),
    ]


def _market(
    ticker: str, title: str, price: str, tick: str, size: str, *, status: str = "active", halts: list[str] | None = None
) -> dict[str, Any]:
    last, step = Decimal(price), Decimal(tick)
    volume = Decimal(5_400)
    mark = {"price": dollars(last), "ts_ms": PRICED_AT}
    market = {
        "ticker": ticker,
        "title": title,
        "market_id": str(uuid5(NAMESPACE_URL, ticker)),
        "market_version": 1,
        "status": status,
        "exchange_index": 0,
        "contract_size": "0.000100" if "BTC" in ticker else "1.000000",
        "underlying_multiplier": "1",
        "tick_size": dollars(step),
        "fractional_trading_enabled": True,
        "price": dollars(last),
        "bid": dollars(last - step),
        "ask": dollars(last + step),
        "bid_size_fp": contracts(Decimal(size)),
        "ask_size_fp": contracts(Decimal(size)),
        "volume": contracts(volume),
        "volume_24h": contracts(volume / 4),
        "volume_notional_value_dollars": dollars(volume * last),
        "volume_24h_notional_value_dollars": dollars(volume / 4 * last),
        "open_interest": contracts(volume / 2),
        "open_interest_notional_value_dollars": dollars(volume / 2 * last),
        "reference_price": mark,
        "settlement_mark_price": mark,
        "liquidation_mark_price": mark,
        "leverage_estimate": 1 / MARGIN_RATE,
        "funding_cap": Decimal("0.02"),
        "funding_deadband": Decimal("0.0001"),
        "funding_limit_unit": "percentage",
        "funding_invalid_premium_handling": "exclude",
        "halt_sources": halts or [],
        "schedule": None,
    }
    if status != "active":
        del market["bid"], market["ask"]
    return market
