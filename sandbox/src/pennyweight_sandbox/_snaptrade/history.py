"""Which of an account's activities were asked for: by date, by type, from an offset on."""

from typing import Any

from pennyweight_sandbox._spec import Call

MAX_LIMIT = 1000
"""Default and maximum."""


def activities(call: Call, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the page asked for."""
    query = call.query
    offset, limit = query.get("offset", 0), min(query.get("limit", MAX_LIMIT), MAX_LIMIT)
    first, last = query.get("startDate", ""), query.get("endDate", "9999-12-31")
    kinds = query.get("type")
    shown = [row for row in rows if first <= row["trade_date"][:10] <= last and (not kinds or row["type"] in kinds)]
    pagination = {"offset": offset, "limit": limit, "total": len(shown)}
    return {"data": shown[offset : offset + limit], "pagination": pagination}
