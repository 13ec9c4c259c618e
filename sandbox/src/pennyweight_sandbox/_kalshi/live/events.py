"""What happens on the exchange, as messages show it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi.fills import Fill
from pennyweight_sandbox._kalshi.live.shapes import Levels
from pennyweight_sandbox._kalshi.money import ONE, contracts, dollars, exact_dollars
from pennyweight_sandbox._kalshi.orders import MEMBER_ID, Order
from pennyweight_sandbox._kalshi.positions import Position
from pennyweight_sandbox._kalshi.rfqs import Quote, Rfq

_SHOWN = (
    "last_price_dollars",
    "yes_bid_dollars",
    "yes_ask_dollars",
    "yes_bid_size_fp",
    "yes_ask_size_fp",
    "volume_fp",
    "open_interest_fp",
)


@dataclass(frozen=True, slots=True)
class Event:
    """One message before it has a subscription: `ticker` decides who gets it, `own` is about the member's doing."""

    channel: str
    kind: str
    content: dict[str, Any]
    ticker: str = ""
    own: bool = False


def market_id(market: dict[str, Any]) -> str:
    """Return a market's UUID."""
    from uuid import NAMESPACE_URL, uuid5

    return str(uuid5(NAMESPACE_URL, market["ticker"]))


def snapshot(market: dict[str, Any], levels: Levels, clock: int, *, yes_price: bool) -> dict[str, Any]:
    """Return the book of a market; a side without offers is absent."""
    sides = {"yes_dollars_fp": "bid", "no_dollars_fp": "ask"}
    rows = {
        name: [
            [_price(side, price, yes_price=yes_price), contracts(size)]
            for (where, price), size in sorted(levels.items())
            if where == side
        ]
        for name, side in sides.items()
    }
    shown = {name: row for name, row in rows.items() if row}
    return {"market_ticker": market["ticker"], "market_id": market_id(market), "clock": clock, **shown}


def delta(
    market: dict[str, Any], side: str, price: Decimal, change: Decimal, clock: int, now: float, *, yes_price: bool
) -> dict[str, Any]:
    """Return a change of one level."""
    return {
        "market_ticker": market["ticker"],
        "market_id": market_id(market),
        "clock": clock,
        "price_dollars": _price(side, price, yes_price=yes_price),
        "delta_fp": contracts(change),
        "side": "yes" if side == "bid" else "no",
        "ts_ms": int(now * 1000),
    }


def ticker(market: dict[str, Any], now: float) -> dict[str, Any]:
    """Return the prices of a market."""
    from pennyweight_sandbox._kalshi.orders import timestamp

    volume = Decimal(market["volume_fp"])
    return {
        "market_id": market_id(market),
        "market_ticker": market["ticker"],
        "price_dollars": market["last_price_dollars"],
        "yes_bid_dollars": market["yes_bid_dollars"],
        "yes_ask_dollars": market["yes_ask_dollars"],
        "volume_fp": market["volume_fp"],
        "open_interest_fp": market["open_interest_fp"],
        "dollar_volume": int(volume / 2),
        "dollar_open_interest": int(Decimal(market["open_interest_fp"]) / 2),
        "yes_bid_size_fp": market["yes_bid_size_fp"],
        "yes_ask_size_fp": market["yes_ask_size_fp"],
        "last_trade_size_fp": "1.00",
        "ts": int(now),
        "ts_ms": int(now * 1000),
        "time": timestamp(now),
    }


def prices(market: dict[str, Any]) -> tuple[str, ...]:
    """Return what a ticker message tells of."""
    return tuple(market[name] for name in _SHOWN)


def trade_row(it: Fill) -> dict[str, Any]:
    """Return the trade behind a fill, as GetTrades shows it."""
    return it.trade()


def trade(row: dict[str, Any], now: float) -> dict[str, Any]:
    """Return a public trade, from what GetTrades shows of it."""
    same = (
        "trade_id",
        "yes_price_dollars",
        "no_price_dollars",
        "count_fp",
        "taker_side",
        "taker_outcome_side",
        "taker_book_side",
        "is_block_trade",
    )
    moments = {"ts": int(now), "ts_ms": int(now * 1000)}
    return {"market_ticker": row["ticker"], **{name: row[name] for name in same}, **moments}


def fill(it: Fill, held: Decimal) -> dict[str, Any]:
    """Return one of the member's fills."""
    order = it.order
    outcome = "yes" if order.side == "bid" else "no"
    return {
        "trade_id": it.trade_id,
        "order_id": order.order_id,
        **({"client_order_id": order.client_order_id} if order.client_order_id else {}),
        "market_ticker": order.market["ticker"],
        "exchange_index": order.market["exchange_index"],
        "is_taker": it.is_taker,
        "side": outcome,
        "yes_price_dollars": dollars(it.price),
        "count_fp": contracts(it.count),
        "fee_cost": exact_dollars(it.fee),
        "action": "buy",
        "ts": int(it.moment),
        "ts_ms": int(it.moment * 1000),
        "post_position_fp": contracts(held),
        "purchased_side": outcome,
        "outcome_side": outcome,
        "book_side": order.side,
        **({"subaccount": order.subaccount} if order.subaccount else {}),
    }


def user_order(order: Order, reason: str) -> dict[str, Any]:
    """Return an order as `user_orders` shows it."""
    view = order.view()
    same = (
        "order_id",
        "user_id",
        "client_order_id",
        "ticker",
        "exchange_index",
        "status",
        "side",
        "outcome_side",
        "book_side",
        "yes_price_dollars",
        "fill_count_fp",
        "remaining_count_fp",
        "initial_count_fp",
        "taker_fill_cost_dollars",
        "maker_fill_cost_dollars",
        "taker_fees_dollars",
        "maker_fees_dollars",
        "self_trade_prevention_type",
        "created_time",
        "subaccount_number",
    )
    shown = {name: view[name] for name in same}
    shown |= {"is_yes": order.side == "bid", "created_ts_ms": int(order.placed * 1000)}
    shown["last_updated_ts_ms"] = int((order.changed or order.placed) * 1000)
    optional = {
        "order_group_id": order.group_id,
        "expiration_ts_ms": order.expires and order.expires * 1000,
        "last_update_reason": reason,
    }
    return shown | {name: value for name, value in optional.items() if value}


def position(it: Position) -> dict[str, Any]:
    """Return a position."""
    return {
        "user_id": MEMBER_ID,
        "market_ticker": it.market["ticker"],
        "position_fp": contracts(it.held),
        "position_cost_dollars": exact_dollars(it.exposure),
        "realized_pnl_dollars": exact_dollars(it.realized),
        "fees_paid_dollars": exact_dollars(it.fees),
        "position_fee_cost_dollars": exact_dollars(it.fees),
        "volume_fp": contracts(it.shares),
        **({"subaccount": it.subaccount} if it.subaccount else {}),
    }


def rfq(it: Rfq, moment: str) -> dict[str, Any]:
    """Return a request for quotes, created or deleted at this moment."""
    view = it.view()
    stamp = "created_ts" if it.is_open else "deleted_ts"
    return {
        "id": it.rfq_id,
        "creator_id": it.creator,
        "market_ticker": it.market["ticker"],
        "event_ticker": it.market["event_ticker"],
        "contracts_fp": view["contracts_fp"],
        stamp: moment,
    }


def quote(it: Quote, kind: str, moment: str) -> dict[str, Any]:
    """Return a quote as a message of this kind shows it."""
    market = it.rfq.market
    shown = {
        "quote_id": it.quote_id,
        "rfq_id": it.rfq.rfq_id,
        "quote_creator_id": it.creator,
        "rfq_creator_id": it.rfq.creator,
        "market_ticker": market["ticker"],
    }
    if kind == "quote_executed":
        return shown | {"order_id": it.order_id or "", "client_order_id": "", "executed_ts": moment}
    shown |= {"yes_bid_dollars": dollars(it.yes_bid), "no_bid_dollars": dollars(it.no_bid)}
    shown |= {"event_ticker": market["event_ticker"]}
    return shown | ({"created_ts": moment} if kind == "quote_created" else {"accepted_side": it.accepted_side})


def _price(side: str, price: Decimal, *, yes_price: bool) -> str:
    """Return a level's price: that of NO for offers of NO, unless all are wanted as prices of YES."""
    return dollars(price if side == "bid" or yes_price else ONE - price)
