"""What Mesh is asked: JSON bodies, and integers, lists and switches in queries and bodies."""

from typing import Any

from pennyweight_sandbox import _json
from pennyweight_sandbox._mesh import envelope
from pennyweight_sandbox._messages import Request, parse_uint
from pennyweight_sandbox._vendor import ErrorResponse


def body(request: Request) -> dict[str, Any]:
    """Return the JSON object sent. Raises ErrorResponse when there is none."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in {"application/json", "text/json"} and not (
        kind.startswith("application/") and kind.endswith("+json")
    ):
        raise ErrorResponse(envelope.failure(415))
    try:
        found = _json.decode(request.body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise invalid("The body must be a JSON object.")
    return found


def integer(request: Request, name: str, default: int, *, maximum: int | None = None) -> int:
    """Return a query parameter of 0 or more. Raises ErrorResponse."""
    text = request.value(name)
    return within(name, default if text is None else parse_uint(text), maximum)


def within(name: str, number: object, maximum: int | None) -> int:
    """Return a number when it is an integer from 0 to `maximum`. Raises ErrorResponse."""
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        raise invalid(f"The value of {name} is not valid.")
    if maximum is not None and number > maximum:
        raise invalid(f"The field {name} must be between 0 and {maximum}.")
    return number


def invalid(message: str) -> ErrorResponse:
    """Return the error that says 400 with this message."""
    return ErrorResponse(envelope.refusal("badRequest", message, http_status=400))
