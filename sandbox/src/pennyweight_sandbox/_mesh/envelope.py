"""
Mesh's envelope, around answers and errors alike; and 401 and 403, which have no documented body.

See https://docs.meshconnect.com/api-reference/balance/get-account-balance
"""

from collections.abc import Mapping
from hashlib import sha256
from http import HTTPStatus

from pennyweight_sandbox._messages import Response, json_response
from pennyweight_sandbox._spec import Operation, Violation

_STATUS = {
    400: "badRequest",
    403: "permissionDenied",
    404: "notFound",
    409: "conflict",
    423: "locked",
    429: "tooManyRequest",
    451: "unavailableForLegalReasons",
}

_PROBLEM_DETAILS = "ProblemDetails"
"""The component by which an operation says that its errors are those of RFC 7807."""

SAYABLE = frozenset({*_STATUS.values(), "serverFailure"})
"""What an envelope's `status` says when it isn't `ok`."""


OK: Mapping[str, object] = {
    "status": "ok",
    "message": "",
    "displayMessage": None,
    "errorHash": None,
    "errorType": "",
    "errorData": None,
}
"""What an envelope says around the content of a success."""


def ok(content: object) -> Response:
    """Return a 200 with this content."""
    return json_response(200, {"content": content, **OK})


def refusal(status: str, message: str, *, error_type: str | None = None, http_status: int = 200) -> Response:
    """Return an envelope that reports an error, without content; by default inside a 200."""
    return json_response(
        http_status,
        {
            "status": status,
            "message": message,
            "displayMessage": None,
            "errorHash": sha256(message.encode()).hexdigest()[:8],
            "errorType": error_type,
            "errorData": None,
        },
    )


def missing_field(name: str) -> Response:
    """Return the 400 for a field or parameter that is missing or empty."""
    return refusal("badRequest", f"The field {name} is required.", error_type="missingField", http_status=400)


def violation(found: Violation) -> Response:
    """Return the 400, or the 415, to a request that breaks its operation; some operations have none of Mesh's envelope."""
    if (kind := _problem_type(found.operation)) is not None:
        return _problem(415 if found.rule == "media_type" else 400, found.reason, kind)
    if found.rule == "media_type":
        return failure(415)
    if found.name and (found.rule == "required" or (found.rule == "minLength" and not found.found)):
        return missing_field(found.name)
    if not found.name:
        return invalid("The body must be a JSON object.")
    if found.rule in {"minimum", "maximum"}:
        return invalid(
            f"The field {found.name} must not be {'less' if found.rule == 'minimum' else 'more'} than {found.expected}."
        )
    return invalid(
        f"The {'parameter is not known' if found.rule == 'unknown' else 'value is not valid'}: {found.name}."
    )


def bad_request(operation: Operation, message: str) -> Response:
    """Return the 400 with this message in the form that the operation has."""
    kind = _problem_type(operation)
    return invalid(message) if kind is None else _problem(400, message, kind)


def _problem_type(operation: Operation) -> str | None:
    """Return the media type of an operation's problem details; None where its errors are envelopes."""
    documented = operation.errors.get(400)
    return documented.media_type if documented is not None and documented.schema_name == _PROBLEM_DETAILS else None


def _problem(status: int, detail: str, media_type: str) -> Response:
    title = HTTPStatus(status).phrase
    problem = {"type": "about:blank", "title": title, "status": status, "detail": detail, "instance": None}
    return json_response(status, problem, {"content-type": media_type})


def invalid(message: str) -> Response:
    """Return the 400 with this message."""
    return refusal("badRequest", message, http_status=400)


def failure(status: int) -> Response:
    """Return the answer for a status by itself: an empty object for 401 and 403, else an envelope."""
    if status in {HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN}:
        return json_response(status, {})
    word = _STATUS.get(status, "serverFailure" if status >= HTTPStatus.INTERNAL_SERVER_ERROR else "badRequest")
    return refusal(word, f"The request failed with status {status}.", http_status=status)
