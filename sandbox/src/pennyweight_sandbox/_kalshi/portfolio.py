"""What Kalshi's portfolio operations read: which orders and which positions were asked for, page by page."""

from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._kalshi.orders import Order
from pennyweight_sandbox._kalshi.parameters import newest_first, page, subaccount
from pennyweight_sandbox._kalshi.positions import Position, event_view
from pennyweight_sandbox._kalshi.state import State
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

_ORDER_STATUSES = frozenset({"resting", "canceled", "executed"})


def orders(call: Call, state: State) -> dict[str, Any]:
    """Return the answer of GetOrders: newest first."""
    query, own = call.query, subaccount(call)
    status, events, ticker = query.get("status"), query.get("event_ticker"), query.get("ticker")
    if status and status not in _ORDER_STATUSES:
        raise ErrorResponse(errors.out_of_range("GetOrders", "status", "oneof"))

    def wanted(order: Order) -> bool:
        return (
            (not status or order.status == status)
            and own in {None, order.subaccount}
            and query.get("exchange_index") in {None, order.market["exchange_index"]}
            and (not events or order.market["event_ticker"] in events)
            and (not ticker or order.market["ticker"] == ticker)
            and query.get("min_ts", order.placed - 1) < order.placed < query.get("max_ts", order.placed + 1)
        )

    shown, cursor = page(call, [row for row in newest_first(state.orders) if wanted(row[1])])
    return {"orders": [order.view() for order in shown], "cursor": cursor}


def positions(call: Call, state: State) -> dict[str, Any]:
    """
    Return the answer of GetPositions.

    The limit counts positions in markets; those in events come with the first of their markets, summed over all.
    """
    query, own = call.query, subaccount(call) or 0
    ticker, event = query.get("ticker"), query.get("event_ticker")
    nonzero = query.get("count_filter") or ()
    settled = {"all": None, "settled": True}.get(query.get("settlement_status", ""), False)

    def wanted(position: Position) -> bool:
        return (
            (not ticker or position.market["ticker"] == ticker)
            and (not event or position.market["event_ticker"] == event)
            and ("position" not in nonzero or position.held != Decimal(0))
            and ("total_traded" not in nonzero or position.traded != Decimal(0))
            and settled in {None, position.market["status"] == "finalized"}
        )

    rows = [row for row in enumerate(state.positions_of(own, query.get("exchange_index"))) if wanted(row[1])]
    shown, cursor = page(call, rows)
    first = {position.market["event_ticker"]: position for _, position in reversed(rows)}
    by_event = [
        event_view(row for _, row in rows if row.market["event_ticker"] == position.market["event_ticker"])
        for position in shown
        if first[position.market["event_ticker"]] is position
    ]
    return {
        "market_positions": [position.view() for position in shown],
        "event_positions": by_event,
        "cursor": cursor,
    }
