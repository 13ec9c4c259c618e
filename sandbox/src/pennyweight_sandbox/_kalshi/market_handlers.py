"""The operations that anyone may call: markets, their order books, trades and events."""

from collections.abc import Mapping
from typing import Any

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._kalshi.events import event_view
from pennyweight_sandbox._kalshi.market_filters import market_filter
from pennyweight_sandbox._kalshi.parameters import is_in_period, newest_first, page
from pennyweight_sandbox._kalshi.state import State, StateHandler
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

_OF_MARKETS = frozenset({"status", "min_close_ts", "min_updated_ts"})
"""Filters of events that look at their markets."""


def _list(call: Call, state: State, _now: float) -> dict[str, Any]:
    wanted = market_filter(call.query)
    shown, cursor = page(call, ((number, market) for number, market in enumerate(state.markets) if wanted(market)))
    return {"markets": shown, "cursor": cursor}


def _get(call: Call, state: State, _now: float) -> dict[str, Any]:
    return {"market": _market(state, call.path["ticker"])}


def _market(state: State, ticker: str) -> dict[str, Any]:
    market = state.markets_by_ticker.get(ticker)
    if market is None:
        raise ErrorResponse(errors.nested(404, "not_found"))
    return market


def _get_book(call: Call, state: State, _now: float) -> dict[str, Any]:
    market = _market(state, call.path["ticker"])
    return {"orderbook_fp": state.book(market).view(state.orders, call.query.get("depth", 0))}


def _list_books(call: Call, state: State, _now: float) -> dict[str, Any]:
    found = [state.markets_by_ticker[ticker] for ticker in call.query["tickers"] if ticker in state.markets_by_ticker]
    books = [{"ticker": m["ticker"], "orderbook_fp": state.book(m).view(state.orders, 0)} for m in found]
    return {"orderbooks": books}


def _list_trades(call: Call, state: State, _now: float) -> dict[str, Any]:
    query = call.query
    own = [(fill.moment, fill.trade()) for fill in state.fills]
    rows = sorted([*state.trades, *own], key=lambda row: row[0])

    def wanted(moment: float, trade: dict[str, Any]) -> bool:
        return (
            query.get("ticker", trade["ticker"]) in {"", trade["ticker"]}
            and is_in_period(call, moment)
            and query.get("is_block_trade", False) == trade["is_block_trade"]
        )

    shown, cursor = page(call, [row for row in newest_first(rows) if wanted(*row[1])])
    return {"trades": [trade for _, trade in shown], "cursor": cursor}


def _list_events(call: Call, state: State, _now: float) -> dict[str, Any]:
    query = call.query
    nested, tickers, series = query.get("with_nested_markets", False), query.get("tickers"), query.get("series_ticker")
    wanted = market_filter({name: query[name] for name in _OF_MARKETS & query.keys()})
    rows = [
        (number, event_view(ticker, markets, nested=nested, fees=state.fee_overrides.get(ticker)))
        for number, (ticker, markets) in enumerate(state.markets_by_event.items())
        if (not tickers or ticker in tickers)
        and (not series or ticker.startswith(f"{series}-"))
        and any(map(wanted, markets))
    ]
    shown, cursor = page(call, rows)
    return {"events": shown, "cursor": cursor} | ({"milestones": []} if query.get("with_milestones") else {})


def _get_event(call: Call, state: State, _now: float) -> dict[str, Any]:
    ticker, nested = call.path["event_ticker"], call.query.get("with_nested_markets", False)
    markets = state.markets_by_event.get(ticker)
    if markets is None:
        raise ErrorResponse(errors.nested(404, "not_found"))
    outside = [] if nested or call.query.get("exclude_markets") else markets
    fees = state.fee_overrides.get(ticker)
    return {"event": event_view(ticker, markets, nested=nested, fees=fees), "markets": outside}


def _get_status(call: Call, state: State, _now: float) -> dict[str, Any]:  # noqa: ARG001 - it is always open
    return {"exchange_active": True, "trading_active": True}


HANDLERS: Mapping[tuple[str, str], StateHandler] = {
    ("GET", "/exchange/status"): _get_status,
    ("GET", "/markets"): _list,
    ("GET", "/markets/orderbooks"): _list_books,
    ("GET", "/markets/trades"): _list_trades,
    ("GET", "/markets/{ticker}"): _get,
    ("GET", "/markets/{ticker}/orderbook"): _get_book,
    ("GET", "/events"): _list_events,
    ("GET", "/events/{event_ticker}"): _get_event,
}
"""By method and path of the spec."""
