"""Parameters that operations have in common: pages, the subaccount, and the period of time."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from typing import TypeVar

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._spec import Call
from pennyweight_sandbox._vendor import ErrorResponse

Row = TypeVar("Row")

DEFAULT_LIMIT = 100
MAX_SUBACCOUNT = 63


def subaccount(call: Call) -> int | None:
    """Return the subaccount asked for, None when none was. Raises ErrorResponse."""
    number: int | None = call.query.get("subaccount")
    if number is not None and number > MAX_SUBACCOUNT:
        raise ErrorResponse(errors.out_of_range(call.operation.title, "subaccount", "lte"))
    return number


def is_in_period(call: Call, moment: float) -> bool:
    """Whether a moment is between `min_ts` and `max_ts`, both included, as far as they were given."""
    after: float = call.query.get("min_ts", moment)
    before: float = call.query.get("max_ts", moment)
    return after <= moment <= before


def page(call: Call, rows: Iterable[tuple[int, Row]], default: int = DEFAULT_LIMIT) -> tuple[list[Row], str]:
    """
    Return the rows of the page asked for by `limit` (else `default`) and `cursor`, and the cursor of the next one, "" after the last.

    `rows` come with keys that rise; a cursor is a key, so that rows added before it don't shift the pages after it.
    A cursor that is not ours is as good as none.
    """
    operation = call.operation.operation_id
    limit = call.query.get("limit") or default
    after = _key(operation, call.query.get("cursor") or "")
    waiting = [(key, row) for key, row in rows if after is None or key > after]
    shown = waiting[:limit]
    more = len(waiting) > limit
    return [row for _, row in shown], _cursor(operation, shown[-1][0]) if more else ""


def newest_first(rows: list[Row]) -> list[tuple[int, Row]]:
    """Return rows that were added one after another, the last first, with keys that rise."""
    return [(-number, row) for number, row in reversed(list(enumerate(rows)))]


def _cursor(operation: str, key: int) -> str:
    return urlsafe_b64encode(f"{operation}:{key}".encode()).decode().rstrip("=")


def _key(operation: str, cursor: str) -> int | None:
    try:
        text = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
        name, _, key = text.partition(":")
        return int(key) if name == operation else None
    except ValueError:
        return None
