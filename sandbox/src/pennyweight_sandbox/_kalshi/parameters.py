"""Query parameters as Kalshi reads them, and its cursors: opaque, and ignored when they are not its own."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable
from typing import TypeVar

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._messages import Request, parse_uint
from pennyweight_sandbox._vendor import ErrorResponse

Row = TypeVar("Row")

DEFAULT_LIMIT = 100
MAX_LIMIT = 1000


def integer(
    request: Request, operation: str, name: str, *, maximum: int | None = None, rule: str = "lte"
) -> int | None:
    """Return a parameter that is 0 or more, None when it was not sent. Raises ErrorResponse with a 400."""
    text = request.value(name)
    if text is None:
        return None
    number = parse_uint(text.removeprefix("-"))
    if number is None:
        raise ErrorResponse(
            errors.malformed(f'parameter "{name}" in query has an error: value {text} is not an integer')
        )
    if number > 0 and text.startswith("-"):
        raise ErrorResponse(errors.out_of_range(operation, name, "gte"))
    if maximum is not None and number > maximum:
        raise ErrorResponse(errors.out_of_range(operation, name, rule))
    return number


def one_of(request: Request, operation: str, name: str, values: Iterable[str]) -> str | None:
    """Return a parameter with one of these values; None when it was not sent or is empty. Raises ErrorResponse."""
    text = request.value(name)
    if text and text not in values:
        raise ErrorResponse(errors.out_of_range(operation, name, "oneof"))
    return text or None


def listed(request: Request, name: str) -> set[str] | None:
    """Return the values of a parameter that are separated by commas; None when it was not sent or is empty."""
    text = request.value(name)
    return set(text.split(",")) if text else None


def page(
    request: Request, operation: str, rows: Iterable[tuple[int, Row]], *, rule: str = "lte"
) -> tuple[list[Row], str]:
    """
    Return the rows of the page asked for by `limit` and `cursor`, and the cursor of the next one, "" after the last.

    `rows` come with keys that rise; a cursor is a key, so that rows added before it don't shift the pages after it.
    A cursor that is not ours is as good as none. Raises ErrorResponse for a limit that is out of range.
    """
    limit = integer(request, operation, "limit", maximum=MAX_LIMIT, rule=rule) or DEFAULT_LIMIT
    after = _key(operation, request.value("cursor") or "")
    waiting = [(key, row) for key, row in rows if after is None or key > after]
    shown = waiting[:limit]
    more = len(waiting) > limit
    return [row for _, row in shown], _cursor(operation, shown[-1][0]) if more else ""


def _cursor(operation: str, key: int) -> str:
    return urlsafe_b64encode(f"{operation}:{key}".encode()).decode().rstrip("=")


def _key(operation: str, cursor: str) -> int | None:
    try:
        text = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
        name, _, key = text.partition(":")
        return int(key) if name == operation else None
    except ValueError:
        return None
