"""What Kalshi's portfolio operations read: which orders and which positions were asked for, page by page."""

from decimal import Decimal
from typing import Any

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._kalshi.orders import Order
from pennyweight_sandbox._kalshi.parameters import integer, listed, one_of, page
from pennyweight_sandbox._kalshi.positions import Position, event_view
from pennyweight_sandbox._kalshi.state import State
from pennyweight_sandbox._messages import Request
from pennyweight_sandbox._vendor import ErrorResponse

MAX_SUBACCOUNT = 63

_MOST_EVENTS = 10


def subaccount(request: Request, operation: str) -> int | None:
    """Return the subaccount asked for, None when none was. Raises ErrorResponse."""
    return integer(request, operation, "subaccount", maximum=MAX_SUBACCOUNT)


def orders(request: Request, state: State) -> dict[str, Any]:
    """Return the answer of GetOrders: newest first."""
    operation = "GetOrders"
    status = one_of(request, operation, "status", ("resting", "canceled", "executed"))
    own, index = subaccount(request, operation), integer(request, operation, "exchange_index")
    earliest, latest = integer(request, operation, "min_ts"), integer(request, operation, "max_ts")
    events = listed(request, "event_ticker")
    if events and len(events) > _MOST_EVENTS:
        raise ErrorResponse(errors.out_of_range(operation, "event_ticker", "max"))
    ticker = request.value("ticker")

    def wanted(order: Order) -> bool:
        return (
            status in {None, order.status}
            and own in {None, order.subaccount}
            and index in {None, order.market["exchange_index"]}
            and (events is None or order.market["event_ticker"] in events)
            and (not ticker or order.market["ticker"] == ticker)
            and (earliest is None or order.placed > earliest)
            and (latest is None or order.placed < latest)
        )

    rows = ((-number, order) for number, order in reversed(list(enumerate(state.orders))) if wanted(order))
    shown, cursor = page(request, operation, rows, rule="max")
    return {"orders": [order.view() for order in shown], "cursor": cursor}


def positions(request: Request, state: State) -> dict[str, Any]:
    """
    Return the answer of GetPositions.

    The limit counts positions in markets; those in events come with the first of their markets, summed over all.
    """
    operation = "GetPositions"
    own, index = subaccount(request, operation) or 0, integer(request, operation, "exchange_index")
    ticker, event = request.value("ticker"), request.value("event_ticker")
    nonzero = listed(request, "count_filter") or set()
    if not nonzero <= {"position", "total_traded"}:
        raise ErrorResponse(errors.out_of_range(operation, "count_filter", "oneof"))

    def wanted(position: Position) -> bool:
        return (
            (not ticker or position.market["ticker"] == ticker)
            and (not event or position.market["event_ticker"] == event)
            and ("position" not in nonzero or position.held != Decimal(0))
            and ("total_traded" not in nonzero or position.traded != Decimal(0))
        )

    rows = [row for row in enumerate(state.positions_of(own, index)) if wanted(row[1])]
    shown, cursor = page(request, operation, rows)
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
