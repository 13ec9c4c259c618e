"""
Placing and canceling: the money that rests, the contracts that change hands, the ids that stay used.

An order that crosses the book is filled at the book's best price, up to what stands there; what is shown of the book
stays as it is. See https://docs.kalshi.com/api-reference/orders/create-order-v2
"""

from dataclasses import replace
from decimal import ROUND_CEILING, Decimal

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._kalshi.money import ONE
from pennyweight_sandbox._kalshi.order_request import OrderRequest
from pennyweight_sandbox._kalshi.orders import Order, timestamp
from pennyweight_sandbox._kalshi.positions import Position
from pennyweight_sandbox._kalshi.state import State
from pennyweight_sandbox._vendor import ErrorResponse

_CENT = Decimal("0.01")
_FEE_RATE = Decimal("0.07")


def place(state: State, form: OrderRequest, now: float) -> Order:
    """Put an order into the state and return it. Raises ErrorResponse, and then nothing has changed."""
    name = form.get("client_order_id") or ""
    if name in state.used_order_ids:
        raise ErrorResponse(errors.exchange(409, "order_already_exists"))
    order = _order(state, form, name, now)
    fill, price = _fill(order, form)
    fee = (_FEE_RATE * fill * price * (ONE - price)).quantize(_CENT, ROUND_CEILING)
    rests = order.initial - fill if form.get("time_in_force") == "good_till_canceled" else Decimal(0)
    held = state.held(order.market["ticker"], order.subaccount)
    sold = min(order.initial, max(Decimal(0), -held if order.side == "bid" else held))
    filled_cost = _cost(order.side, price) * max(Decimal(0), fill - sold)
    order.reserved = _cost(order.side, order.price) * max(Decimal(0), rests - max(Decimal(0), sold - fill))
    index = order.market["exchange_index"]
    holding = state.accounts[order.subaccount][index]
    proceeds = _cost("ask" if order.side == "bid" else "bid", price) * min(fill, sold)
    if filled_cost + fee + order.reserved > holding.cash + proceeds:
        raise ErrorResponse(errors.exchange(400, "insufficient_balance"))
    order.filled, order.fill_cost, order.fees = fill, _cost(order.side, price) * fill, fee
    order.status = "resting" if rests else "executed" if fill == order.initial else "canceled"
    if fill:
        _settle(state, order, now)
    worth = sum((position.value for position in state.positions_of(order.subaccount, index)), Decimal(0))
    state.accounts[order.subaccount][index] = replace(
        holding, cash=holding.cash + proceeds - filled_cost - fee - order.reserved, positions=int(worth * 100)
    )
    state.orders.append(order)
    if name:
        state.used_order_ids.add(name)
    return order


def cancel(state: State, order_id: str, subaccount: int, index: int | None, now: float) -> tuple[Order, Decimal]:
    """
    Take an order out of the book; return it and how many contracts rested.

    Raises ErrorResponse with a 404 unless it rests in this subaccount, on this exchange index.
    """
    for order in state.orders:
        if order.order_id == order_id and order.status == "resting" and order.subaccount == subaccount:
            own = order.market["exchange_index"]
            if index != own:
                break
            gone, holding = order.cancel(now), state.accounts[subaccount][own]
            state.accounts[subaccount][own] = replace(holding, cash=holding.cash + order.reserved)
            order.reserved = Decimal(0)
            return order, gone
    raise ErrorResponse(errors.exchange(404, "not_found"))


def _order(state: State, form: OrderRequest, name: str, now: float) -> Order:
    market = state.markets_by_ticker.get(form.get("ticker"))
    subaccount, index = form.get("subaccount") or 0, form.get("exchange_index")
    if market is None or (index not in {None, -1, market["exchange_index"]}):
        raise ErrorResponse(errors.exchange(404, "market_not_found"))
    if subaccount not in state.accounts or market["exchange_index"] not in state.accounts[subaccount]:
        raise ErrorResponse(errors.exchange(404, "subaccount_not_found"))
    if market["status"] != "active":
        raise ErrorResponse(errors.exchange(400, "market_inactive"))
    if (
        not any(
            Decimal(span["start"]) <= form.price <= Decimal(span["end"]) and form.price % Decimal(span["step"]) == 0
            for span in market["price_ranges"]
        )
        or not 0 < form.price < 1
    ):
        raise ErrorResponse(errors.exchange(400, "invalid_price"))
    count = form.count
    if form.get("reduce_only"):
        held = state.held(market["ticker"], subaccount)
        count = min(count, max(Decimal(0), held if form.get("side") == "ask" else -held))
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
        group_id=form.get("order_group_id"),
    )


def _fill(order: Order, form: OrderRequest) -> tuple[Decimal, Decimal]:
    """Return how many contracts are filled at once, and at which price."""
    other = "ask" if order.side == "bid" else "bid"
    best, size = (Decimal(order.market[f"yes_{other}_{what}"]) for what in ("dollars", "size_fp"))
    crosses = best <= order.price if order.side == "bid" else best >= order.price
    fill = min(order.initial, size) if crosses else Decimal(0)
    if fill and form.get("post_only"):
        raise ErrorResponse(errors.nested(400, "invalid_order", "post only cross"))
    if form.get("time_in_force") == "fill_or_kill" and fill < order.initial:
        raise ErrorResponse(errors.exchange(400, "fill_or_kill_insufficient_resting_volume"))
    return fill, best


def _settle(state: State, order: Order, now: float) -> None:
    """Add what was filled to the member's position in the market."""
    position = next((p for p in state.positions_of(order.subaccount) if p.market is order.market), None)
    if position is None:
        position = Position(order.market, order.subaccount)
        state.positions.append(position)
    signed = order.filled if order.side == "bid" else -order.filled
    average = position.exposure / abs(position.held) if position.held else Decimal(0)
    after = position.held + signed
    closed = min(abs(position.held), order.filled) if position.held * signed < 0 else Decimal(0)
    price = order.fill_cost / order.filled
    position.realized += closed * (ONE - price - average)
    position.exposure += (order.filled - closed) * price - closed * average
    position.held = after
    position.traded += order.fill_cost
    position.shares += order.filled
    position.fees += order.fees
    position.updated = timestamp(now)


def _cost(side: str, price: Decimal) -> Decimal:
    return price if side == "bid" else ONE - price
