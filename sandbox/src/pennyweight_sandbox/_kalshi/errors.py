"""
Kalshi's error bodies, of which it has four.

An object under `error` (authentication and most others), a flat `code`/`message`/`details` (a malformed request),
`msg` alone (a parameter out of range), and a plain string under `error` (429, which comes without any header).
"""

from http import HTTPStatus

from pennyweight_sandbox._messages import Response, json_response


def nested(status: int, code: str, details: str | None = None, *, message: str | None = None) -> Response:
    """Return `{"error": {"code", "message", "details"}}`; the message is the code in words unless given."""
    error = {"code": code, "message": message or code.replace("_", " ")}
    return json_response(status, {"error": error if details is None else error | {"details": details}})


def unauthenticated(details: str) -> Response:
    """Return the 401 of an unknown key (`NOT_FOUND`) or a wrong signature (`INCORRECT_API_KEY_SIGNATURE`)."""
    return nested(401, "authentication_error", details, message="authentication_error")


def malformed(details: str) -> Response:
    """Return the flat 400 of a value that cannot be read at all."""
    return json_response(400, {"code": "bad_request", "message": "bad request", "details": details})


def unreadable(found: str, struct: str, field: str | None, expected: str) -> Response:
    """Return the flat 400 of a body whose value has another kind than its field."""
    place = "value" if field is None else f"struct field {struct}.{field}"
    return malformed(f"json: cannot unmarshal {found} into Go {place} of type {expected}")


def invalid_field(struct: str, field: str, rule: str) -> Response:
    """Return the flat 400 of a body whose field breaks a rule such as `required` or `oneof`."""
    name = _go_name(field)
    last = name.rpartition(".")[2]
    return malformed(f"Key: '{struct}.{name}' Error:Field validation for '{last}' failed on the '{rule}' tag")


def exchange(status: int, code: str, details: str | None = None) -> Response:
    """Return what the exchange behind the API says of an order: like `nested`, naming itself as the service."""
    error = {"code": code, "message": code.replace("_", " "), "service": "exchange"}
    return json_response(status, {"error": error if details is None else error | {"details": details}})


def out_of_range(operation: str, parameter: str, rule: str) -> Response:
    """Return the 400 of a value that was read but breaks a rule such as `gte` or `lte`."""
    field = _go_name(parameter)
    return json_response(
        400,
        {
            "msg": f"Parameter validation failed for {operation}: Key: '{operation}Params.{field}' "
            f"Error:Field validation for '{field}' failed on the '{rule}' tag"
        },
    )


def plain(status: int) -> Response:
    """Return the answer for a status by itself; no list of codes is published, so the code is the status in words."""
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        return json_response(429, {"error": "too many requests"})
    try:
        return nested(status, HTTPStatus(status).phrase.lower().replace(" ", "_"))
    except ValueError:  # 520 and its like are no registered statuses
        return nested(status, "unknown_error")


def _go_name(name: str) -> str:
    """Return a member's name as a Go field, and the way to it: `orders.0.price` is `Orders[0].Price`."""
    steps = [f"[{step}]" if step.isdecimal() else "".join(map(str.title, step.split("_"))) for step in name.split(".")]
    return ".".join(steps).replace(".[", "[")
