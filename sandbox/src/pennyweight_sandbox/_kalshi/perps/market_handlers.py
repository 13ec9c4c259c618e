"""The operations about the markets of perpetual futures, which anyone may call: listings, order books, trades."""

from collections.abc import Callable, Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal, InvalidOperation
from typing import Any

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._kalshi.book import Level
from pennyweight_sandbox._kalshi.money import contracts, dollars
from pennyweight_sandbox._kalshi.parameters import is_in_period, newest_first, page
from pennyweight_sandbox._kalshi.perps import views
from pennyweight_sandbox._kalshi.perps.state import PerpsState
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

_ROUNDING = {"bid": ROUND_FLOOR, "ask": ROUND_CEILING}


def named(state: PerpsState, body: Mapping[str, Any]) -> dict[str, Any]:
    """Return the market that a body names by its `ticker` or its `market_id`. Raises ErrorResponse."""
    ticker, market_id = body.get("ticker"), body.get("market_id")
    if not ticker and not market_id:
        raise ErrorResponse(errors.exchange(400, "invalid_order", "ticker"))
    for market in state.markets:
        if ticker in {None, "", market["ticker"]} and market_id in {None, "", market["market_id"]}:
            return market
    raise ErrorResponse(errors.exchange(404, "market_not_found"))


def _list(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:
    status = call.query.get("status")
    return {"markets": [market for market in state.markets if status in {None, market["status"]}]}


def _find(call: Call, state: PerpsState) -> dict[str, Any]:
    market = state.markets_by_ticker.get(call.path["ticker"])
    if market is None:
        raise ErrorResponse(errors.nested(404, "not_found"))
    return market


def _get(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:
    return {"market": _find(call, state)}


def _get_book(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:
    step = call.query.get("aggregation_tick_size")
    return {"orderbook": _book(state, _find(call, state), call.query.get("depth", 0), _step(step) if step else None)}


def _step(text: str) -> Decimal:
    try:
        step = Decimal(text)
    except InvalidOperation:
        step = Decimal("NaN")
    if not step.is_finite() or not Decimal("0.0001") <= step <= Decimal(1_000_000):
        raise ErrorResponse(errors.nested(400, "invalid_parameters", "aggregation_tick_size"))
    return step


def _list_books(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:
    found = [state.markets_by_ticker[ticker] for ticker in call.query["tickers"] if ticker in state.markets_by_ticker]
    return {
        "orderbooks": [{"ticker": market["ticker"], "orderbook": _book(state, market, 0, None)} for market in found]
    }


def _book(state: PerpsState, market: dict[str, Any], depth: int, step: Decimal | None) -> dict[str, Any]:
    """Return bids and asks, the best first."""
    levels = state.book(market).levels(state.orders)
    shown = {}
    for side, rows in levels.items():
        best_first = _grouped(rows, step, _ROUNDING[side])[::-1]
        shown[f"{side}s"] = [[dollars(row.price), contracts(row.size)] for row in best_first[: depth or None]]
    return shown


def _grouped(rows: list[Level], step: Decimal | None, rounding: str) -> list[Level]:
    """Return levels joined by steps of the price, bids rounded down and asks up."""
    if step is None:
        return rows
    sizes: dict[Decimal, Decimal] = {}
    for row in rows:
        price = (row.price / step).to_integral_value(rounding) * step
        sizes[price] = sizes.get(price, Decimal(0)) + row.size
    return [Level(price, size) for price, size in sizes.items()]


def _list_trades(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:
    query = call.query
    own = [(fill.moment, views.trade_view(fill)) for fill in state.fills]
    rows = [
        row
        for row in newest_first(sorted([*state.trades, *own], key=lambda row: row[0]))
        for moment, trade in row[1:]
        if query.get("ticker", "") in {"", trade["ticker"]} and is_in_period(call, moment)
    ]
    shown, cursor = page(call, rows)
    return {"trades": [trade for _, trade in shown], "cursor": cursor}


def _get_status(call: Call, state: PerpsState, _now: float) -> dict[str, Any]:  # noqa: ARG001 - it is always open
    return {"exchange_active": True, "trading_active": True}


HANDLERS: Mapping[tuple[str, str], Callable[[Call, PerpsState, float], dict[str, Any]]] = {
    ("GET", "/margin/exchange/status"): _get_status,
    ("GET", "/margin/markets"): _list,
    ("GET", "/margin/markets/orderbooks"): _list_books,
    ("GET", "/margin/markets/{ticker}"): _get,
    ("GET", "/margin/markets/{ticker}/orderbook"): _get_book,
    ("GET", "/margin/trades"): _list_trades,
}
"""By method and path of the spec."""
