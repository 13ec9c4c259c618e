"""Which of an account's activities were asked for: by date, by type, from an offset on."""

from typing import Any

from pennyweight_sandbox._messages import Request, parse_uint
from pennyweight_sandbox._snaptrade.order_request import refused

MAX_LIMIT = 1000
"""Default and maximum; a larger limit is answered with this many, and the answer says so."""


def activities(request: Request, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the page asked for. Raises ErrorResponse for a parameter that cannot be read."""
    offset, limit = _natural(request, "offset", 0, 0), _natural(request, "limit", MAX_LIMIT, 1)
    limit = min(limit, MAX_LIMIT)
    first, last = request.value("startDate") or "", request.value("endDate") or "9999-12-31"
    kinds = set(filter(None, (request.value("type") or "").split(",")))
    shown = [row for row in rows if first <= row["trade_date"][:10] <= last and (not kinds or row["type"] in kinds)]
    pagination = {"offset": offset, "limit": limit, "total": len(shown)}
    return {"data": shown[offset : offset + limit], "pagination": pagination}


def _natural(request: Request, name: str, default: int, minimum: int) -> int:
    text = request.value(name)
    number = default if text is None else parse_uint(text)
    if number is None or number < minimum:
        raise refused(f"{name} must be an integer of {minimum} or more")
    return number
