"""The operations about what a member has: balance, positions, fills, settlements, and what its orders put aside."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi import errors, portfolio
from pennyweight_sandbox._kalshi.money import dollars
from pennyweight_sandbox._kalshi.parameters import is_in_period, newest_first, page, subaccount
from pennyweight_sandbox._kalshi.state import State, StateHandler, balance
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse


def _get_balance(call: Call, state: State, now: float) -> dict[str, Any]:
    index = call.query.get("exchange_index")
    holdings = state.accounts.get(subaccount(call) or 0, {})
    if index is not None:
        holdings = {index: holdings[index]} if index in holdings else {}
    if not holdings:
        raise ErrorResponse(errors.plain(404))
    return balance(holdings, now=now, legacy_response=state.legacy_response)


def _get_positions(call: Call, state: State, _now: float) -> dict[str, Any]:
    return portfolio.positions(call, state)


def _list_fills(call: Call, state: State, _now: float) -> dict[str, Any]:
    query, own = call.query, subaccount(call)
    rows = [
        row
        for row in newest_first(state.fills)
        for fill in row[1:]
        if (not query.get("ticker") or fill.order.market["ticker"] in query["ticker"])
        and query.get("order_id", "") in {"", fill.order.order_id}
        and own in {None, fill.order.subaccount}
        and query.get("exchange_index") in {None, fill.order.market["exchange_index"]}
        and is_in_period(call, fill.moment)
    ]
    shown, cursor = page(call, rows)
    return {"fills": [fill.view() for fill in shown], "cursor": cursor}


def _list_settlements(call: Call, state: State, _now: float) -> dict[str, Any]:
    query, own = call.query, subaccount(call)
    rows = [
        row
        for row in newest_first(state.settlements)
        for settled in row[1:]
        if query.get("ticker", "") in {"", settled.market["ticker"]}
        and query.get("event_ticker", "") in {"", settled.market["event_ticker"]}
        and own in {None, settled.subaccount}
        and is_in_period(call, settled.moment)
    ]
    shown, cursor = page(call, rows)
    return {"settlements": [settlement.view() for settlement in shown], "cursor": cursor}


def _get_resting_value(call: Call, state: State, _now: float) -> dict[str, Any]:  # noqa: ARG001 - nothing is asked
    sums: dict[int, Decimal] = {}
    for order in state.orders:
        index = order.market["exchange_index"]
        sums[index] = sums.get(index, Decimal(0)) + order.reserved
    rows = [{"exchange_index": index, "balance": dollars(amount)} for index, amount in sorted(sums.items())]
    return {"total_resting_order_value": _cents(sums.values()), "resting_order_value_breakdown": rows}


def _cents(amounts: Iterable[Decimal]) -> int:
    return int(sum(amounts, Decimal(0)) * 100)


HANDLERS: Mapping[tuple[str, str], StateHandler] = {
    ("GET", "/portfolio/balance"): _get_balance,
    ("GET", "/portfolio/fills"): _list_fills,
    ("GET", "/portfolio/positions"): _get_positions,
    ("GET", "/portfolio/settlements"): _list_settlements,
    ("GET", "/portfolio/summary/total_resting_order_value"): _get_resting_value,
}
"""By method and path of the spec."""
