"""Mesh's two ways of paging: by count and offset in a query, by cursor and count in a body."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from typing import Any

from pennyweight_sandbox._mesh.envelope import invalid
from pennyweight_sandbox._vendor import ErrorResponse

DEFAULT_COUNT, MAX_COUNT = 10, 100
DEFAULT_LIST_COUNT, MAX_LIST_COUNT = 100, 250

_EXACT = {"Id": "id", "ClientTransactionId": "clientTransactionId", "UserId": "userId", "Hash": "hash"}
_BOUNDS: dict[str, tuple[str, Callable[[Any, Any], bool]]] = {
    "FromTimestamp": ("createdTimestamp", lambda found, bound: found >= bound),
    "ToTimestamp": ("createdTimestamp", lambda found, bound: found <= bound),
    "MinAmountInFiat": ("amountInFiat", lambda found, bound: found >= bound),
    "MaxAmountInFiat": ("amountInFiat", lambda found, bound: found <= bound),
}


def initiated(query: Mapping[str, Any], transfers: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the page of transfers that `Count` and `Offset` ask for, and how many there are. Raises ErrorResponse."""
    count, offset = query.get("Count", DEFAULT_COUNT), query.get("Offset", 0)
    _check_range("Count", count, MAX_COUNT)
    _check_range("Offset", offset, None)
    rows = transfers
    for parameter, name in _EXACT.items():
        wanted = query.get(parameter)
        rows = [row for row in rows if not wanted or row[name] == wanted]
    for parameter, (name, holds) in _BOUNDS.items():
        bound = query.get(parameter)
        rows = [row for row in rows if bound is None or holds(row[name], bound)]
    statuses = query.get("Statuses")
    rows = [row for row in rows if not statuses or row["status"] in statuses]
    if order := query.get("OrderBy"):
        rows = sorted(rows, key=lambda row: row[order], reverse=query.get("DescendingOrder", False))
    return {"items": rows[offset : offset + count], "total": len(rows)}


def history(body: Mapping[str, Any], entries: list[dict[str, Any]], name: str = "transfers") -> dict[str, Any]:
    """
    Return the page of entries that `cursor` and `count` ask for, as member `name`; `cursor` is null after the last.

    Raises ErrorResponse, also for a cursor that is not ours.
    """
    count = body.get("count") or DEFAULT_LIST_COUNT
    _check_range("count", count, MAX_LIST_COUNT)
    since, statuses = body.get("from"), body.get("statuses")
    rows = [
        row
        for row in entries
        if (since is None or row["createdTimestamp"] > since) and (not statuses or row["status"] in statuses)
    ]
    begin = _offset(body.get("cursor"))
    shown = rows[begin : begin + count]
    more = begin + len(shown) < len(rows)
    answer: dict[str, Any] = {
        name: shown,
        "total": len(rows),
        "cursor": _cursor(begin + len(shown)) if more else None,
    }
    if rows:
        answer["earliestTimestamp"] = min(row["createdTimestamp"] for row in rows)
    return answer


def _check_range(name: str, number: int, maximum: int | None) -> None:
    """Raise ErrorResponse for a count that no list can have, which the schema does not say."""
    if number < 0:
        raise ErrorResponse(invalid(f"The value of {name} is not valid."))
    if maximum is not None and number > maximum:
        raise ErrorResponse(invalid(f"The field {name} must be between 0 and {maximum}."))


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
    raise ErrorResponse(invalid("The value of cursor is not valid."))
