"""Mesh's two ways of paging: by count and offset in a query, by cursor and count in a body."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any

from pennyweight_sandbox._mesh.requests import integer, invalid, within
from pennyweight_sandbox._messages import Request

DEFAULT_COUNT, MAX_COUNT = 10, 100
DEFAULT_LIST_COUNT, MAX_LIST_COUNT = 100, 250

_EXACT = {"Id": "id", "ClientTransactionId": "clientTransactionId", "UserId": "userId", "Hash": "hash"}
_BOUNDS: dict[str, tuple[str, Callable[[Any, Any], bool]]] = {
    "FromTimestamp": ("createdTimestamp", lambda found, bound: found >= bound),
    "ToTimestamp": ("createdTimestamp", lambda found, bound: found <= bound),
    "MinAmountInFiat": ("amountInFiat", lambda found, bound: found >= bound),
    "MaxAmountInFiat": ("amountInFiat", lambda found, bound: found <= bound),
}
_ORDERS = ("id", "userId", "amountInFiat", "status", "createdTimestamp", "symbol", "networkName")


def initiated(request: Request, transfers: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the page of transfers that `Count` and `Offset` ask for, and how many there are. Raises ErrorResponse."""
    count = integer(request, "Count", DEFAULT_COUNT, maximum=MAX_COUNT)
    offset = integer(request, "Offset", 0)
    rows = transfers
    for parameter, name in _EXACT.items():
        wanted = request.value(parameter)
        rows = [row for row in rows if not wanted or row[name] == wanted]
    for parameter, (name, holds) in _BOUNDS.items():
        bound = _number(request, parameter)
        rows = [row for row in rows if bound is None or holds(row[name], bound)]
    statuses = request.values("Statuses")
    rows = [row for row in rows if not statuses or row["status"] in statuses]
    order = request.value("OrderBy")
    if order:
        if order not in _ORDERS:
            raise invalid("The value of OrderBy is not valid.")
        rows = sorted(rows, key=lambda row: row[order])
        if request.value("DescendingOrder") == "true":
            rows.reverse()
    return {"items": rows[offset : offset + count], "total": len(rows)}


def history(body: dict[str, Any], transfers: list[dict[str, Any]]) -> dict[str, Any]:
    """
    Return the page of transfers that `cursor` and `count` ask for; `cursor` is null after the last.

    Raises ErrorResponse, also for a cursor that is not ours.
    """
    count = within("count", body.get("count") or DEFAULT_LIST_COUNT, MAX_LIST_COUNT)
    since, statuses = body.get("from"), body.get("statuses")
    rows = [
        row
        for row in transfers
        if (since is None or row["createdTimestamp"] > within("from", since, None))
        and (not statuses or row["status"] in statuses)
    ]
    begin = _offset(body.get("cursor"))
    shown = rows[begin : begin + count]
    more = begin + len(shown) < len(rows)
    answer: dict[str, Any] = {
        "transfers": shown,
        "total": len(rows),
        "cursor": _cursor(begin + len(shown)) if more else None,
    }
    if rows:
        answer["earliestTimestamp"] = rows[-1]["createdTimestamp"]
    return answer


def _cursor(offset: int) -> str:
    return urlsafe_b64encode(f"transfers/{offset}".encode()).decode()


def _offset(cursor: object) -> int:
    if cursor is None or cursor == "":
        return 0
    try:
        name, _, offset = urlsafe_b64decode(str(cursor)).decode().partition("/")
        if name == "transfers":
            return int(offset)
    except ValueError:
        pass
    raise invalid("The value of cursor is not valid.")


def _number(request: Request, name: str) -> Decimal | None:
    text = request.value(name)
    if not text:
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        raise invalid(f"The value of {name} is not valid.") from None
