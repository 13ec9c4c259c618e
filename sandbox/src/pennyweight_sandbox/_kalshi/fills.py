"""Trades: those of the member, which are its fills, and what the public sees of all."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_URL, uuid4, uuid5

from pennyweight_sandbox._kalshi.money import ONE, contracts, dollars, exact_dollars
from pennyweight_sandbox._kalshi.orders import Order, timestamp

_BEGAN = 1_793_500_000.0  # 2026-11-01


@dataclass(frozen=True, slots=True)
class Fill:
    """A part of an order that traded: so many contracts at a YES price."""

    order: Order
    count: Decimal
    price: Decimal
    fee: Decimal
    is_taker: bool
    moment: float
    fill_id: str = field(default_factory=lambda: str(uuid4()))
    trade_id: str = field(default_factory=lambda: str(uuid4()))
    entry: Decimal = Decimal(0)
    """What one contract of the position that it closed had taken."""
    realized: Decimal = Decimal(0)
    """Profit locked in by it."""

    def view(self) -> dict[str, Any]:
        """Return it as GetFills shows it."""
        order = self.order
        outcome = "yes" if order.side == "bid" else "no"
        return {
            "fill_id": self.fill_id,
            "trade_id": self.trade_id,
            "order_id": order.order_id,
            "ticker": order.market["ticker"],
            "market_ticker": order.market["ticker"],
            "side": outcome,
            "action": "buy",
            "outcome_side": outcome,
            "book_side": order.side,
            "count_fp": contracts(self.count),
            "yes_price_dollars": dollars(self.price),
            "no_price_dollars": dollars(ONE - self.price),
            "fee_cost": exact_dollars(self.fee),
            "is_taker": self.is_taker,
            "created_time": timestamp(self.moment),
            "ts": int(self.moment),
            "subaccount_number": order.subaccount,
            "exchange_index": order.market["exchange_index"],
        }

    def trade(self) -> dict[str, Any]:
        """Return it as GetTrades shows it."""
        taker = self.order.side if self.is_taker else "ask" if self.order.side == "bid" else "bid"
        return _trade(self.order.market, self.count, self.price, taker, self.moment, self.trade_id)


def make_fills(orders: list[Order]) -> list[Fill]:
    """Return what traded before the member's orders came to be as they are, oldest first."""
    return [
        Fill(order, order.filled, order.price, order.fees, is_taker=True, moment=order.placed + 1)
        for order in orders
        if order.filled
    ]


def make_trades(markets: list[dict[str, Any]]) -> list[tuple[float, dict[str, Any]]]:
    """Return a trade of others in every market that trades, with its moment, oldest first."""
    trades = []
    for number, market in enumerate(market for market in markets if market["status"] == "active"):
        count, price = Decimal(1 + number % 40), Decimal(market["last_price_dollars"])
        taker, trade_id = "bid" if number % 2 else "ask", str(uuid5(NAMESPACE_URL, f"trade-{number}"))
        moment = _BEGAN + 60 * number
        trades.append((moment, _trade(market, count, price, taker, moment, trade_id)))
    return trades


def _trade(
    market: dict[str, Any], count: Decimal, price: Decimal, taker: str, moment: float, trade_id: str
) -> dict[str, Any]:
    outcome = "yes" if taker == "bid" else "no"
    return {
        "trade_id": trade_id,
        "ticker": market["ticker"],
        "count_fp": contracts(count),
        "yes_price_dollars": dollars(price),
        "no_price_dollars": dollars(ONE - price),
        "taker_side": outcome,
        "taker_outcome_side": outcome,
        "taker_book_side": taker,
        "created_time": timestamp(moment),
        "is_block_trade": False,
    }
