"""How orders, fills, positions and accounts look where contracts are perpetual futures."""

from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi.exchange import Exchange
from pennyweight_sandbox._kalshi.fills import Fill
from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._kalshi.orders import MEMBER_ID, Order, timestamp
from pennyweight_sandbox._kalshi.perps.terms import MAINTENANCE_RATE, entry_price, unrealized
from pennyweight_sandbox._kalshi.positions import Position
from pennyweight_sandbox._kalshi.terms import OTHER_SIDE

_PERCENT = Decimal("0.01")
_NOTHING = Decimal(0)


def order_view(order: Order) -> dict[str, Any]:
    """Return an order as GetMarginOrders shows it."""
    shown: dict[str, Any] = {
        "order_id": order.order_id,
        "client_order_id": order.client_order_id,
        "user_id": MEMBER_ID,
        "ticker": order.market["ticker"],
        "side": order.side,
        "price": dollars(order.price),
        "fill_count": contracts(order.filled),
        "remaining_count": contracts(order.remaining),
        "created_time": timestamp(order.placed),
        "expiration_time": None if order.expires is None else timestamp(order.expires),
        "last_update_time": None if order.changed is None else timestamp(order.changed),
        "last_update_reason": "Trade" if order.filled else "",
        "self_trade_prevention_type": order.self_trade_prevention,
        "cancel_order_on_pause": order.cancel_on_pause,
        "order_source": "user",
    }
    return shown | ({"order_group_id": order.group_id} if order.group_id else {})


def fill_view(fill: Fill) -> dict[str, Any]:
    """Return a fill as GetMarginFills shows it."""
    return {
        "fill_id": fill.fill_id,
        "order_id": fill.order.order_id,
        "ticker": fill.order.market["ticker"],
        "side": fill.order.side,
        "count": contracts(fill.count),
        "price": dollars(fill.price),
        "entry_price": dollars(entry_price(fill.entry) if fill.entry else fill.price),
        "fees": dollars(fill.fee),
        "realized_pnl": dollars(fill.realized),
        "is_taker": fill.is_taker,
        "order_source": "user",
        "created_time": timestamp(fill.moment),
    }


def trade_view(fill: Fill) -> dict[str, Any]:
    """Return the trade behind a fill as GetMarginTrades shows it."""
    side = fill.order.side
    return {
        "trade_id": fill.trade_id,
        "ticker": fill.order.market["ticker"],
        "count": contracts(fill.count),
        "price": dollars(fill.price),
        "taker_side": side if fill.is_taker else OTHER_SIDE[side],
        "created_time": timestamp(fill.moment),
    }


def position_view(position: Position) -> dict[str, Any]:
    """Return a position as GetMarginPositions shows it."""
    gain = unrealized(position.market, position.held, position.exposure)
    held = abs(position.held)
    return {
        "market_ticker": position.market["ticker"],
        "subaccount": position.subaccount,
        "position": contracts(position.held),
        "entry_price": dollars(entry_price(position.exposure / held) if held else _NOTHING),
        "fees": dollars(position.fees),
        "is_portfolio": False,
        "margin_used": dollars(position.exposure),
        "roe": (gain / position.exposure * 100).quantize(_PERCENT) if position.exposure else None,
        "unrealized_pnl": dollars(gain),
    }


def risk_view(position: Position) -> dict[str, Any]:
    """Return a position as GetMarginRisk shows it."""
    notional = _notional(position)
    return {
        "market_ticker": position.market["ticker"],
        "subaccount": position.subaccount,
        "position": contracts(position.held),
        "is_portfolio": False,
        "mark_price": dollars(Decimal(position.market["price"])),
        "position_notional": dollars(notional),
        "maintenance_margin_required": dollars(notional * MAINTENANCE_RATE),
        "position_leverage": 1 / MAINTENANCE_RATE,
        "estimated_liquidation_price": None,
    }


def total_risk(positions: list[Position]) -> dict[str, Any]:
    """Return the sums that stand around the positions of GetMarginRisk."""
    notional = sum(map(_notional, positions), _NOTHING)
    return {
        "total_position_notional": dollars(notional),
        "total_maintenance_margin": dollars(notional * MAINTENANCE_RATE),
        "account_leverage": 1 / MAINTENANCE_RATE if notional else None,
    }


def account_view(state: Exchange, subaccount: int, *, available: bool) -> dict[str, Any]:
    """Return one account as GetMarginBalance shows it; what is `available` only when it was asked for."""
    cash = sum((holding.cash for holding in state.accounts[subaccount].values()), _NOTHING)
    resting = sum((order.reserved for order in state.orders if order.subaccount == subaccount), _NOTHING)
    positions = list(state.positions_of(subaccount))
    worth = sum((state.terms.worth(row.market, row.held, row.exposure) for row in positions), _NOTHING)
    notional = sum(map(_notional, positions), _NOTHING)
    return {
        "subaccount": subaccount,
        "account_equity": dollars(cash + resting + worth),
        "position_value": dollars(notional),
        "initial_margin": dollars(sum((row.exposure for row in positions), _NOTHING)),
        "maintenance_margin": dollars(notional * MAINTENANCE_RATE),
        "available_balance": dollars(cash if available else _NOTHING),
        "resting_orders_margin": dollars(resting if available else _NOTHING),
    }


def _notional(position: Position) -> Decimal:
    return abs(position.held) * Decimal(position.market["price"])
