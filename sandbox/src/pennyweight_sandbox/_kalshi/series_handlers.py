"""The operations about series, and the candlesticks of the markets in them."""

from collections.abc import Mapping
from typing import Any

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._kalshi.candlesticks import MOST, Trade, candlesticks, period_ends
from pennyweight_sandbox._kalshi.series import make_series, series_view
from pennyweight_sandbox._kalshi.state import State, StateHandler
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

_MOST_MARKETS = 100


def _list(call: Call, state: State, _now: float) -> dict[str, Any]:
    query = call.query
    shown = [
        series
        for ticker, markets in make_series(state.markets).items()
        for series in [series_view(ticker, markets, volume=query.get("include_volume", False))]
        if query.get("category", "") in {"", series["category"]}
        and (not query.get("tags") or {*query["tags"].split(",")} & {*(series["tags"] or ())})
    ]
    return {"series": shown}


def _get(call: Call, state: State, _now: float) -> dict[str, Any]:
    ticker = call.path["series_ticker"]
    markets = make_series(state.markets).get(ticker)
    if markets is None:
        raise ErrorResponse(errors.nested(404, "not_found"))
    return {"series": series_view(ticker, markets, volume=call.query.get("include_volume", False))}


def _trades(state: State) -> list[Trade]:
    return [*state.trades, *((fill.moment, fill.trade()) for fill in state.fills)]


def _period(call: Call) -> tuple[int, int, int]:
    query = call.query
    if query["start_ts"] > query["end_ts"]:
        raise ErrorResponse(errors.nested(400, "invalid_parameters", "start_ts is after end_ts"))
    return query["start_ts"], query["end_ts"], query["period_interval"]


def _list_of_market(call: Call, state: State, now: float) -> dict[str, Any]:
    ticker, series = call.path["ticker"], call.path["series_ticker"]
    market = state.markets_by_ticker.get(ticker)
    if market is None or not ticker.startswith(f"{series}-"):
        raise ErrorResponse(errors.nested(404, "not_found"))
    ends = period_ends(market, *_period(call), now)
    latest = call.query.get("include_latest_before_start", False)
    return {"ticker": ticker, "candlesticks": candlesticks(market, _trades(state), ends, latest_before=latest)}


def _list_of_markets(call: Call, state: State, now: float) -> dict[str, Any]:
    tickers = [ticker for text in call.query["market_tickers"] for ticker in text.split(",")]
    if len(tickers) > _MOST_MARKETS:
        raise ErrorResponse(errors.nested(400, "invalid_parameters", "market_tickers"))
    found = [state.markets_by_ticker[ticker] for ticker in tickers if ticker in state.markets_by_ticker]
    latest, trades = call.query.get("include_latest_before_start", False), _trades(state)
    ends = [period_ends(market, *_period(call), now) for market in found]
    if sum(map(len, ends)) > MOST:
        raise ErrorResponse(errors.nested(400, "too_many_candlesticks"))
    rows = [
        {"market_ticker": market["ticker"], "candlesticks": candlesticks(market, trades, end, latest_before=latest)}
        for market, end in zip(found, ends, strict=True)
    ]
    return {"markets": rows}


def _list_of_event(call: Call, state: State, now: float) -> dict[str, Any]:
    markets = state.markets_by_event.get(call.path["ticker"])
    if markets is None or not call.path["ticker"].startswith(f"{call.path['series_ticker']}-"):
        raise ErrorResponse(errors.nested(404, "not_found"))
    trades, (start, end, minutes) = _trades(state), _period(call)
    longest = (MOST // len(markets) - 1) * minutes * 60
    stop = min(end, start + longest)
    rows = [candlesticks(market, trades, period_ends(market, start, stop, minutes, now)) for market in markets]
    return {
        "market_tickers": [market["ticker"] for market in markets],
        "market_candlesticks": rows,
        "adjusted_end_ts": stop,
    }


HANDLERS: Mapping[tuple[str, str], StateHandler] = {
    ("GET", "/series"): _list,
    ("GET", "/series/{series_ticker}"): _get,
    ("GET", "/series/{series_ticker}/markets/{ticker}/candlesticks"): _list_of_market,
    ("GET", "/series/{series_ticker}/events/{ticker}/candlesticks"): _list_of_event,
    ("GET", "/markets/candlesticks"): _list_of_markets,
}
"""By method and path of the spec."""
