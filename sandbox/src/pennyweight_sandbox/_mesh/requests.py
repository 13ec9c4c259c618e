"""What Mesh is asked: JSON bodies, and integers, lists and switches in queries and bodies."""

from typing import Any

from pennyweight_sandbox import _json
from pennyweight_sandbox._mesh import envelope
from pennyweight_sandbox._vendor import RefusedError
from pennyweight_sandbox._wire import Request, natural


def body(request: Request) -> dict[str, Any]:
    """Return the JSON object sent. Raises RefusedError when there is none."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind not in {"application/json", "text/json"} and not (
        kind.startswith("application/") and kind.endswith("+json")
    ):
        raise RefusedError(envelope.failure(415))
    try:
        found = _json.decode(request.body)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise invalid("The body must be a JSON object.")
    return found


def integer(request: Request, name: str, default: int, *, maximum: int | None = None) -> int:
    """Return a query parameter of 0 or more. Raises RefusedError."""
    text = request.value(name)
    return within(name, default if text is None else natural(text), maximum)


def within(name: str, number: object, maximum: int | None) -> int:
    """Return a number when it is an integer from 0 to `maximum`. Raises RefusedError."""
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        raise invalid(f"The value of {name} is not valid.")
    if maximum is not None and number > maximum:
        raise invalid(f"The field {name} must be between 0 and {maximum}.")
    return number


def invalid(message: str) -> RefusedError:
    """Return the error that says 400 with this message."""
    return RefusedError(envelope.says("badRequest", message, http_status=400))
