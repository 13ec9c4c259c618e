"""What happens on the margin exchange, as messages show it. See https://docs.kalshi.com/perps_asyncapi.yaml"""

from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi.fills import Fill
from pennyweight_sandbox._kalshi.live.shapes import Levels
from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._kalshi.orders import MEMBER_ID, Order
from pennyweight_sandbox._kalshi.perps.views import trade_view as trade_row

__all__ = ["CHANNELS", "delta", "fill", "prices", "snapshot", "ticker", "trade", "trade_row", "user_order"]

CHANNELS = frozenset(
    {"orderbook_delta", "ticker", "trade", "fill", "user_orders", "order_group_updates", "corporate_actions"}
)
_FUNDING_HOURS = 8 * 3_600
_NOTHING = "0.0000"
_TICKER = (
    "price",
    "bid_size_fp",
    "ask_size_fp",
    "volume",
    "volume_notional_value_dollars",
    "volume_24h",
    "volume_24h_notional_value_dollars",
    "open_interest",
    "open_interest_notional_value_dollars",
    "reference_price",
    "settlement_mark_price",
    "liquidation_mark_price",
)


def snapshot(
    market: dict[str, Any],
    levels: Levels,
    clock: int,  # noqa: ARG001 - as event markets have it
    *,
    yes_price: bool,  # noqa: ARG001 - as event markets have it
) -> dict[str, Any]:
    """Return the book of a market; a side without offers is absent."""
    rows = {
        side: [[dollars(price), contracts(size)] for (where, price), size in sorted(levels.items()) if where == side]
        for side in ("bid", "ask")
    }
    return {"market_ticker": market["ticker"], **{side: row for side, row in rows.items() if row}}


def delta(
    market: dict[str, Any],
    side: str,
    price: Decimal,
    change: Decimal,
    clock: int,  # noqa: ARG001 - as event markets have it
    now: float,
    *,
    yes_price: bool,  # noqa: ARG001 - as event markets have it
) -> dict[str, Any]:
    """Return a change of one level."""
    content = {"market_ticker": market["ticker"], "price": dollars(price), "delta": contracts(change), "side": side}
    return content | {"ts_ms": int(now * 1000)}


def ticker(market: dict[str, Any], now: float) -> dict[str, Any]:
    """Return the prices of a market; an empty side is a price of nothing."""
    moment = int(now * 1000)
    next_funding = (int(now) // _FUNDING_HOURS + 1) * _FUNDING_HOURS * 1000
    return {
        "market_ticker": market["ticker"],
        "bid": market.get("bid", _NOTHING),
        "ask": market.get("ask", _NOTHING),
        **{name: market[name] for name in _TICKER},
        "last_trade_size_fp": "1.00",
        "funding_rate": {"rate": 0.0001, "next_funding_time_ms": next_funding, "ts_ms": moment},
        "ts_ms": moment,
    }


def trade(row: dict[str, Any], now: float) -> dict[str, Any]:
    """Return a public trade, from what GetMarginTrades shows of it."""
    same = {name: row[name] for name in ("trade_id", "price", "count", "taker_side")}
    return {"market_ticker": row["ticker"], **same, "ts_ms": int(now * 1000)}


def fill(it: Fill, held: Decimal) -> dict[str, Any]:
    """Return one of the member's fills."""
    order = it.order
    return {
        "trade_id": it.trade_id,
        "order_id": order.order_id,
        **({"client_order_id": order.client_order_id} if order.client_order_id else {}),
        "market_ticker": order.market["ticker"],
        "is_taker": it.is_taker,
        "side": order.side,
        "ts_ms": int(it.moment * 1000),
        "price": dollars(it.price),
        "count": contracts(it.count),
        "fee_cost": dollars(it.fee),
        "post_position": contracts(held),
        "order_source": "user",
        **({"subaccount": order.subaccount} if order.subaccount else {}),
    }


def user_order(order: Order, reason: str) -> dict[str, Any]:
    """Return an order as `user_orders` shows it."""
    optional = {
        "order_group_id": order.group_id,
        "expiration_ts_ms": order.expires and order.expires * 1000,
        "last_update_reason": reason,
        "subaccount_number": order.subaccount,
    }
    return {
        "order_id": order.order_id,
        "user_id": MEMBER_ID,
        "client_order_id": order.client_order_id,
        "ticker": order.market["ticker"],
        "side": order.side,
        "price": dollars(order.price),
        "fill_count": contracts(order.filled),
        "remaining_count": contracts(order.remaining),
        "self_trade_prevention_type": order.self_trade_prevention,
        "created_ts_ms": int(order.placed * 1000),
        "last_updated_ts_ms": int((order.changed or order.placed) * 1000),
        "order_source": "user",
        **{name: value for name, value in optional.items() if value},
    }


def prices(market: dict[str, Any]) -> tuple[str, ...]:
    """Return what a ticker message tells of."""
    return tuple(str(market.get(name)) for name in ("bid", "ask", *_TICKER))
