"""Six markets that are unlike the others: combos, a scalar, and strikes of other kinds."""

from decimal import Decimal
from typing import Any

_ZERO = {"volume_fp": "0.00", "volume_24h_fp": "0.00", "open_interest_fp": "0.00", "last_price_dollars": "0.0000"}


def special_markets(usual: dict[str, Any]) -> list[dict[str, Any]]:
    """Return them, each like `usual` where nothing else is said."""
    plain = {name: value for name, value in usual.items() if name not in {"floor_strike", "early_close_condition"}}
    legs = [
        {"event_ticker": usual["event_ticker"], "market_ticker": usual["ticker"], "side": "yes"},
        {
            "event_ticker": "KXSBXCUP-32",
            "market_ticker": "KXSBXCUP-32-BLUE",
            "side": "no",
            "yes_settlement_value_dollars": None,
        },
    ]
    return [
        plain | _named("KXSBXCUP-32", "BLUE") | {"strike_type": "custom", "custom_strike": {"Team": "Blue", "Seed": 4}},
        plain | _named("KXSBXCUP-32", "RED") | {"strike_type": "structured", "custom_strike": {"team": "b7c0f1d2"}},
        plain
        | _named("KXSBXRATE-32", "MID")
        | {"strike_type": "between", "floor_strike": Decimal("3.25"), "cap_strike": Decimal("3.49999")},
        plain
        | _named("KXSBXRATE-32", "FN")
        | {"strike_type": "functional", "functional_strike": "x > 3.5", "fee_waiver_expiration_time": None},
        plain
        | _named("KXSBXMVE-S2032", "A1F0")
        | _ZERO
        | {"strike_type": "custom", "mve_collection_ticker": "KXSBXMVE-R", "mve_selected_legs": legs},
        plain
        | _named("KXSBXINDEX-26", "S")
        | {
            "market_type": "scalar",
            "status": "finalized",
            "close_time": "2026-10-12T04:59:00Z",
            "result": "scalar",
            "expiration_value": "0.37125",
            "settlement_value_dollars": "0.371250",
            "settlement_bounds_type": "floor",
            "settlement_floor_dollars": "0.050000",
            "settlement_ts": "2026-10-12T16:00:00.119874Z",
        },
    ]


def _named(event_ticker: str, name: str) -> dict[str, Any]:
    words = {
        "title": name.title(),
        "subtitle": "",
        "yes_sub_title": name.title(),
        "no_sub_title": f"Not {name.title()}",
    }
    return {"ticker": f"{event_ticker}-{name}", "event_ticker": event_ticker} | words
