"""Find out what has changed on the exchange, whoever changed it."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi.exchange import Exchange
from pennyweight_sandbox._kalshi.live import events
from pennyweight_sandbox._kalshi.live.batches import BatchWatch
from pennyweight_sandbox._kalshi.live.events import Event
from pennyweight_sandbox._kalshi.live.lifecycles import LifeWatch
from pennyweight_sandbox._kalshi.live.shapes import Levels, Shapes
from pennyweight_sandbox._kalshi.orders import Order, timestamp
from pennyweight_sandbox._kalshi.rfqs import OWN
from pennyweight_sandbox._kalshi.state import State

_QUOTE_KINDS = {"open": "quote_created", "accepted": "quote_accepted", "executed": "quote_executed"}


class ExchangeWatch:
    """
    Compares an exchange with how it was the last time.

    Attributes:
        clock: the exchange's, which moves with every action that changes a book.
    """

    def __init__(self, exchange: Exchange, clock: int, shapes: Shapes) -> None:
        self._exchange = exchange
        self._shapes = shapes
        self.clock = clock
        self._levels: dict[str, Levels] = {}
        self._prices = {market["ticker"]: shapes.prices(market) for market in exchange.markets}
        self._orders = {order.order_id: _progress(order) for order in exchange.orders}
        self._fills, self._trades = len(exchange.fills), len(exchange.trades)
        self._groups = {key: _group(it) for key, it in exchange.order_groups.items()}

    def levels(self, ticker: str) -> Levels:
        """Return the book of a market as it was the last time, and watch it from now on."""
        if ticker not in self._levels:
            self._levels[ticker] = self._now(ticker)
        return self._levels[ticker]

    def take(self, now: float) -> Iterator[Event]:
        """Yield what has happened since, in the order in which the exchange tells it."""
        yield from self._take_books(now)
        yield from self._take_trading()
        yield from self._take_positions()
        for market in self._exchange.markets:
            yield from self._take_prices(market, now)
        yield from self._take_groups(now)

    def take_market(self, ticker: str, now: float) -> Iterator[Event]:
        """Yield what has happened to the book and the prices of one market."""
        if ticker in self._levels:
            yield from self._take_book(ticker, self.clock + 1, now)
        yield from self._take_prices(self._exchange.markets_by_ticker[ticker], now)

    def _take_books(self, now: float) -> Iterator[Event]:
        clock = self.clock + 1
        for ticker in self._levels:
            yield from self._take_book(ticker, clock, now)

    def _take_book(self, ticker: str, clock: int, now: float) -> Iterator[Event]:
        before, after = self._levels[ticker], self._now(ticker)
        if after == before:
            return
        self.clock, self._levels[ticker] = clock, after
        for key in sorted(before.keys() | after.keys()):
            change = after.get(key, Decimal(0)) - before.get(key, Decimal(0))
            if change:
                content = {"side": key[0], "price": key[1], "change": change, "clock": clock, "now": now}
                yield Event("orderbook_delta", "orderbook_delta", content, ticker)

    def _take_trading(self) -> Iterator[Event]:
        state, shapes = self._exchange, self._shapes
        fills = state.fills[self._fills :]
        trades = [(fill.moment, shapes.trade_row(fill)) for fill in fills] + state.trades[self._trades :]
        self._fills, self._trades = len(state.fills), len(state.trades)
        for moment, row in trades:
            yield Event("trade", "trade", shapes.trade(row, moment), row["ticker"])
        for fill in fills:
            ticker = fill.order.market["ticker"]
            held = state.held(ticker, fill.order.subaccount)
            yield Event("fill", "fill", shapes.fill(fill, held), ticker, own=True)
        for order in state.orders:
            before, after = self._orders.get(order.order_id), _progress(order)
            if before != after:
                self._orders[order.order_id] = after
                reason = _reason(before, after)
                yield Event(
                    "user_orders", "user_order", shapes.user_order(order, reason), order.market["ticker"], own=True
                )

    def _take_positions(self) -> Iterator[Event]:
        """Yield what has happened to positions, where the exchange tells of them."""
        yield from ()

    def _take_prices(self, market: dict[str, Any], now: float) -> Iterator[Event]:
        ticker, prices = market["ticker"], self._shapes.prices(market)
        if self._prices.get(ticker) != prices:
            self._prices[ticker] = prices
            yield Event("ticker", "ticker", self._shapes.ticker(market, now), ticker)

    def _take_groups(self, now: float) -> Iterator[Event]:
        groups = self._exchange.order_groups
        after = {key: _group(it) for key, it in groups.items()}
        for key in self._groups.keys() | after.keys():
            kind = _group_event(self._groups.get(key), after.get(key))
            if kind:
                limit = {"contracts_limit_fp": after[key][0]} if kind in {"created", "limit_updated"} else {}
                content = {"event_type": kind, "order_group_id": key, **limit, "ts_ms": int(now * 1000)}
                yield Event("order_group_updates", "order_group_updates", content, own=True)
        self._groups = after

    def _now(self, ticker: str) -> Levels:
        state = self._exchange
        book = state.book(state.markets_by_ticker[ticker]).levels(state.orders)
        return {(side, level.price): level.size for side, levels in book.items() for level in levels}


class Watch(ExchangeWatch):
    """Compares the exchange of event markets with how it was the last time."""

    def __init__(self, state: State, clock: int) -> None:
        super().__init__(state, clock, events)
        self._state = state
        self._positions = {_key(it): events.position(it) for it in state.positions}
        self._rfqs = {key: it.is_open for key, it in state.rfqs.items()}
        self._quotes = {key: it.status for key, it in state.quotes.items()}
        self._batches = BatchWatch(state)
        self._lives = LifeWatch(state)

    def take(self, now: float) -> Iterator[Event]:
        yield from super().take(now)
        yield from self._lives.take(now)
        yield from self._take_communications(now)
        yield from self._batches.take(now)

    def _take_positions(self) -> Iterator[Event]:
        for position in self._state.positions:
            shown = events.position(position)
            if self._positions.get(_key(position)) != shown:
                self._positions[_key(position)] = shown
                yield Event("market_positions", "market_position", shown, position.market["ticker"], own=True)

    def _take_communications(self, now: float) -> Iterator[Event]:
        moment = timestamp(now)
        for key, rfq in self._state.rfqs.items():
            if self._rfqs.get(key) != rfq.is_open:
                self._rfqs[key] = rfq.is_open
                kind = "rfq_created" if rfq.is_open else "rfq_deleted"
                yield Event(
                    "communications", kind, events.rfq(rfq, moment), rfq.market["ticker"], own=rfq.creator == OWN
                )
        for key, quote in self._state.quotes.items():
            before, self._quotes[key] = self._quotes.get(key), quote.status
            steps = [step for step in ("open", "accepted", "executed") if _reached(step, before, quote.status)]
            for step in steps:
                kind = _QUOTE_KINDS[step]
                yield Event(
                    "communications", kind, events.quote(quote, kind, moment), quote.rfq.market["ticker"], own=True
                )


def _progress(order: Order) -> tuple[Any, ...]:
    return order.status, order.filled, order.initial, order.price, order.client_order_id


def _reason(before: tuple[Any, ...] | None, after: tuple[Any, ...]) -> str:
    if before is None or after[0] == "canceled":
        return ""
    if after[1] != before[1]:
        return "Trade"
    return "Amend" if after[3] != before[3] else "Decrease"


def _key(position: Any) -> tuple[str, int]:
    return position.market["ticker"], position.subaccount


def _group(group: Any) -> tuple[str, bool, Decimal]:
    return group.view()["contracts_limit_fp"], group.triggered, group.matched


def _group_event(before: tuple[str, bool, Decimal] | None, after: tuple[str, bool, Decimal] | None) -> str:
    if before is None or after is None:
        return "created" if after else "deleted"
    if after[1] != before[1]:
        return "triggered" if after[1] else "reset"
    if after[0] != before[0]:
        return "limit_updated"
    return "reset" if after[2] < before[2] else ""


_ORDER = ("", "open", "accepted", "executed")


def _reached(step: str, before: str | None, after: str) -> bool:
    if after not in _ORDER:
        return False
    return (
        _ORDER.index(before or "") < _ORDER.index(step) <= _ORDER.index(after) if before in (*_ORDER, None) else False
    )
