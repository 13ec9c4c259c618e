"""
Placing, amending, decreasing and canceling: the money that rests, the contracts that change hands, the ids that stay used.

An order that crosses the book is filled at the makers' price, up to what they have there. One that would meet the
member's own order is canceled, or cancels it, as its self-trade prevention says.
See https://docs.kalshi.com/api-reference/orders/create-order-v2
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi import errors, order_groups
from pennyweight_sandbox._kalshi.exchange import Exchange
from pennyweight_sandbox._kalshi.fills import Fill
from pennyweight_sandbox._kalshi.order_request import OrderRequest, read_count, read_price
from pennyweight_sandbox._kalshi.orders import Order, timestamp
from pennyweight_sandbox._kalshi.positions import Position
from pennyweight_sandbox._kalshi.terms import OTHER_SIDE
from pennyweight_sandbox._vendor import ErrorResponse

_NONE = Decimal(0)


@dataclass(frozen=True, slots=True)
class _Match:
    """What an order meets at once: contracts at a price, and whether what is left rests."""

    count: Decimal
    price: Decimal
    rests: Decimal
    canceled: bool = False
    private: bool = False


def place(exchange: Exchange, form: OrderRequest, now: float) -> Order:
    """Put an order into the state and return it. Raises ErrorResponse, and then nothing has changed."""
    name = form.get("client_order_id") or ""
    if name in exchange.used_order_ids:
        raise ErrorResponse(errors.exchange(409, "order_already_exists"))
    order = _order(exchange, form, name, now)
    match = _match(exchange, order, form.get("time_in_force"), post_only=bool(form.get("post_only")))
    _execute(exchange, order, match, now)
    exchange.orders.append(order)
    if name:
        exchange.used_order_ids.add(name)
    _after_trading(exchange, order, match.count, now)
    return order


def cancel(exchange: Exchange, order_id: str, subaccount: int, index: int | None, now: float) -> tuple[Order, Decimal]:
    """
    Take an order out of the book; return it and how many contracts rested.

    Raises ErrorResponse with a 404 unless it rests in this subaccount, on this exchange index (None is any).
    """
    order = find_resting(exchange, order_id, subaccount)
    if index not in {None, order.market["exchange_index"]}:
        raise ErrorResponse(errors.exchange(404, "not_found"))
    return order, withdraw(exchange, order, now)


def withdraw(exchange: Exchange, order: Order, now: float) -> Decimal:
    """Cancel what rests of an order, give its money back, and return how many contracts that was."""
    _move_cash(exchange, order, order.reserved)
    order.reserved = _NONE
    gone = order.cancel(now)
    exchange.book(order.market).show(exchange.orders)
    return gone


def withdraw_all(exchange: Exchange, subaccount: int | None, now: float) -> None:
    """Cancel whatever rests in this subaccount, in all of them for None."""
    for order in exchange.orders:
        if order.status == "resting" and subaccount in {None, order.subaccount}:
            withdraw(exchange, order, now)


def decrease(exchange: Exchange, order: Order, body: Mapping[str, Any], now: float) -> None:
    """Leave fewer contracts resting, by `reduce_by` or to `reduce_to`. Raises ErrorResponse."""
    by, to = body.get("reduce_by"), body.get("reduce_to")
    if (by is None) == (to is None):
        raise ErrorResponse(errors.exchange(400, "invalid_order", "either reduce_by or reduce_to"))
    after = order.remaining - read_count(by) if by is not None else _read_rest(to or "")
    if after > order.remaining:
        raise ErrorResponse(errors.exchange(400, "invalid_order", "count"))
    if after <= 0:
        withdraw(exchange, order, now)
        return
    kept = order.reserved * after / order.remaining
    _move_cash(exchange, order, order.reserved - kept)
    order.reserved, order.initial, order.changed = kept, order.filled + after, now
    exchange.book(order.market).show(exchange.orders)


def amend(exchange: Exchange, order: Order, body: Mapping[str, Any], now: float) -> Decimal:
    """Give an order another price and total; return what was filled by it. Raises ErrorResponse, and nothing changed."""
    price, total = read_price(body["price"]), read_count(body["count"])
    if (body["ticker"], body["side"]) != (order.market["ticker"], order.side):
        raise ErrorResponse(errors.exchange(400, "invalid_order", "ticker and side stay"))
    if total <= order.filled:
        raise ErrorResponse(errors.exchange(400, "invalid_order", "count"))
    exchange.terms.check_price(order.market, price)
    name = body.get("updated_client_order_id") or order.client_order_id
    if name != order.client_order_id and name in exchange.used_order_ids:
        raise ErrorResponse(errors.exchange(409, "order_already_exists"))
    before, reserved = replace(order), order.reserved
    _move_cash(exchange, order, reserved)
    order.price, order.initial, order.reserved = price, total, _NONE
    try:
        match = _match(exchange, order, "good_till_canceled", post_only=False)
        _execute(exchange, order, match, now)
    except ErrorResponse:
        order.price, order.initial, order.reserved = before.price, before.initial, reserved
        _move_cash(exchange, order, -reserved)
        raise
    order.client_order_id, order.changed = name, now
    order.expires = body.get("expiration_time", order.expires)
    exchange.used_order_ids.add(name)
    _after_trading(exchange, order, match.count, now)
    return match.count


def fill(exchange: Exchange, order: Order, count: Decimal, now: float) -> None:
    """Let others trade with an order that rests, at its price; a maker pays no fee here."""
    cost = exchange.terms.cost(order.side, order.price) * count
    freed = order.reserved * count / order.remaining
    sold = _sellable(exchange, order, count)
    order.reserved -= freed
    _move_cash(
        exchange,
        order,
        freed
        - exchange.terms.cost(order.side, order.price) * (count - sold)
        + _proceeds(exchange, order, sold, order.price),
    )
    _record(exchange, Fill(order, count, order.price, _NONE, is_taker=False, moment=now))
    order.filled += count
    order.maker_cost += cost
    order.traded += order.price * count
    order.status, order.changed = "executed" if order.filled == order.initial else "resting", now
    _value_positions(exchange, order)
    _after_trading(exchange, order, count, now)


def trade_privately(exchange: Exchange, form: OrderRequest, now: float) -> Order:
    """Trade all of an order with another member at its price, past the book. Raises ErrorResponse."""
    order = _order(exchange, form, "", now)
    _execute(exchange, order, _Match(order.initial, order.price, _NONE, private=True), now)
    exchange.orders.append(order)
    exchange.book(order.market).show(exchange.orders)
    return order


def find_resting(exchange: Exchange, order_id: str, subaccount: int) -> Order:
    """Return an order that rests in this subaccount. Raises ErrorResponse with a 404."""
    for order in exchange.orders:
        if (order.order_id, order.status, order.subaccount) == (order_id, "resting", subaccount):
            return order
    raise ErrorResponse(errors.exchange(404, "not_found"))


def _order(exchange: Exchange, form: OrderRequest, name: str, now: float) -> Order:
    market = exchange.markets_by_ticker.get(form.get("ticker"))
    subaccount, index = form.get("subaccount") or 0, form.get("exchange_index")
    if market is None or (index not in {None, -1, market["exchange_index"]}):
        raise ErrorResponse(errors.exchange(404, "market_not_found"))
    exchange.cash(subaccount, market["exchange_index"])
    if market["status"] != "active":
        raise ErrorResponse(errors.exchange(400, "market_inactive"))
    exchange.terms.check_price(market, form.price)
    group_id = form.get("order_group_id")
    if group_id:
        order_groups.check_open(exchange.order_groups, group_id)
    count = form.count
    if form.get("reduce_only"):
        held = exchange.held(market["ticker"], subaccount)
        count = min(count, max(_NONE, held if form.get("side") == "ask" else -held))
        if not count:
            raise ErrorResponse(errors.exchange(400, "invalid_order", "reduce only"))
    return Order(
        market,
        form.get("side"),
        form.price,
        count,
        now,
        client_order_id=name,
        subaccount=subaccount,
        expires=form.get("expiration_time"),
        self_trade_prevention=form.get("self_trade_prevention_type"),
        cancel_on_pause=bool(form.get("cancel_order_on_pause")),
        group_id=group_id,
    )


def _match(exchange: Exchange, order: Order, time_in_force: str, *, post_only: bool) -> _Match:
    """Return what an order meets. Raises ErrorResponse when it may not meet that, or not that little."""
    book = exchange.book(order.market)
    price = book.makers[OTHER_SIDE[order.side]].price
    wanted = order.initial - order.filled
    if order.self_trade_prevention == "taker_at_cross" and list(_own_crossed(exchange, order)):
        return _Match(_NONE, price, _NONE, canceled=True)
    count = book.take(order.side, order.price, wanted)
    if count and post_only:
        raise ErrorResponse(errors.nested(400, "invalid_order", "post only cross"))
    if time_in_force == "fill_or_kill" and count < wanted:
        raise ErrorResponse(errors.exchange(400, "fill_or_kill_insufficient_resting_volume"))
    return _Match(count, price, wanted - count if time_in_force == "good_till_canceled" else _NONE)


def _own_crossed(exchange: Exchange, order: Order) -> list[Order]:
    """Return the member's resting orders that this one would trade with."""
    sign = 1 if order.side == "bid" else -1
    return [
        other
        for other in exchange.orders
        if other.market is order.market
        and other.remaining
        and other.side != order.side
        and (order.price - other.price) * sign >= 0
    ]


def _execute(exchange: Exchange, order: Order, match: _Match, now: float) -> None:
    """Move the money and the contracts of a match. Raises ErrorResponse, before anything changed, when money is short."""
    count, price = match.count, match.price
    fee = exchange.terms.fee(count, price)
    sellable = _sellable(exchange, order, order.initial - order.filled)
    sold = min(count, sellable)
    spent = exchange.terms.cost(order.side, price) * (count - sold) + fee - _proceeds(exchange, order, sold, price)
    reserved = exchange.terms.cost(order.side, order.price) * max(_NONE, match.rests - (sellable - sold))
    if spent + reserved > exchange.cash(order.subaccount, order.market["exchange_index"]):
        raise ErrorResponse(errors.exchange(400, "insufficient_balance"))
    for other in () if match.canceled or match.private else _own_crossed(exchange, order):
        withdraw(exchange, other, now)
    order.reserved = reserved
    _move_cash(exchange, order, -spent - reserved)
    if count:
        _record(exchange, Fill(order, count, price, fee, is_taker=True, moment=now))
        if not match.private:
            exchange.book(order.market).makers[OTHER_SIDE[order.side]].size -= count
        order.filled += count
        order.fill_cost += exchange.terms.cost(order.side, price) * count
        order.traded += price * count
        order.fees += fee
        _value_positions(exchange, order)
    order.status = "resting" if match.rests else "executed" if order.filled == order.initial else "canceled"


def _sellable(exchange: Exchange, order: Order, count: Decimal) -> Decimal:
    """Return how many of an order's contracts close what the member holds, which needs no money."""
    held = exchange.held(order.market["ticker"], order.subaccount)
    return min(count, max(_NONE, -held if order.side == "bid" else held))


def _proceeds(exchange: Exchange, order: Order, sold: Decimal, price: Decimal) -> Decimal:
    """Return what closing so many contracts brings."""
    if not sold:
        return _NONE
    position = exchange.position(order.market["ticker"], order.subaccount)
    average = position.exposure / abs(position.held) if position else _NONE
    return exchange.terms.proceeds(order.side, price, average) * sold


def _move_cash(exchange: Exchange, order: Order, amount: Decimal) -> None:
    exchange.move_cash(order.subaccount, order.market["exchange_index"], amount)


def _value_positions(exchange: Exchange, order: Order) -> None:
    accounts, index = exchange.accounts[order.subaccount], order.market["exchange_index"]
    rows = exchange.positions_of(order.subaccount, index)
    worth = sum((exchange.terms.worth(row.market, row.held, row.exposure) for row in rows), _NONE)
    accounts[index] = replace(accounts[index], positions=int(worth * 100))


def _after_trading(exchange: Exchange, order: Order, count: Decimal, now: float) -> None:
    exchange.book(order.market).show(exchange.orders)
    if order.group_id and count and order_groups.count_matched(exchange.order_groups, order.group_id, count):
        for other in order_groups.resting(exchange.orders, order.group_id):
            withdraw(exchange, other, now)


def _read_rest(text: str) -> Decimal:
    """Return a number of contracts that may be none. Raises ErrorResponse."""
    return _NONE if not text.strip("0.") and text else read_count(text)


def _record(exchange: Exchange, fill: Fill) -> None:
    """Add what was filled to the member's fills, and to its position in the market."""
    order, count = fill.order, fill.count
    position = exchange.position(order.market["ticker"], order.subaccount)
    if position is None:
        position = Position(order.market, order.subaccount)
        exchange.positions.append(position)
    signed = count if order.side == "bid" else -count
    average = position.exposure / abs(position.held) if position.held else _NONE
    closed = min(abs(position.held), count) if position.held * signed < 0 else _NONE
    price = exchange.terms.cost(order.side, fill.price)
    realized = closed * (exchange.terms.proceeds(order.side, fill.price, average) - average)
    exchange.fills.append(replace(fill, entry=average, realized=realized))
    position.realized += realized
    position.exposure += (count - closed) * price - closed * average
    position.held += signed
    position.traded += price * count
    position.shares += count
    position.fees += fill.fee
    position.updated = timestamp(fill.moment)
