"""OneBalance's error body: `error`, `message`, `statusCode`, `timestamp` and `path`, all always there."""

from datetime import UTC, datetime
from http import HTTPStatus

from pennyweight_sandbox._messages import Request, Response, json_response
from pennyweight_sandbox._spec import Violation

_NAMES = {
    400: "BadRequestException",
    401: "UnauthorizedException",
    402: "PaymentRequiredException",
    403: "ForbiddenException",
    404: "NotFoundException",
    405: "MethodNotAllowedException",
    413: "PayloadTooLargeException",
    429: "ThrottlerException",
    500: "InternalServerErrorException",
}


def failure(
    status: int, request: Request, now: float, message: str | list[str] | None = None, *, wait: int = 1
) -> Response:
    """
    Return the answer for a status; `message` is a list for a parameter that breaks its rules.

    429 has the limits in headers, `x-ratelimit-reset` being the Unix second `wait` seconds from `now`.
    """
    moment = datetime.fromtimestamp(now, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    limited = status == HTTPStatus.TOO_MANY_REQUESTS
    limits = {"x-ratelimit-limit": "60", "x-ratelimit-remaining": "0", "x-ratelimit-reset": str(int(now) + wait)}
    return json_response(
        status,
        {
            "error": _NAMES.get(status, "HttpException"),
            "message": message or _words(status, request),
            "statusCode": status,
            "timestamp": moment,
            "path": request.raw_path,
        },
        limits if limited else None,
    )


def _words(status: int, request: Request) -> str:
    if status == HTTPStatus.UNAUTHORIZED:
        return "Invalid or missing API key"
    if status == HTTPStatus.NOT_FOUND:
        return f"Cannot {request.method} {request.raw_path}"
    try:
        return HTTPStatus(status).phrase
    except ValueError:  # 520 and its like are no registered statuses
        return "Unknown error"


def describe(violation: Violation) -> str:
    """Return the words of the validator that stands before every operation."""
    name, rule = violation.name or "body", violation.rule
    allowed = ", ".join(map(str, violation.expected)) if isinstance(violation.expected, list) else ""
    words = {
        "required": "should not be empty",
        "repeated": "must be a string",
        "unknown": "should not exist",
        "pattern": f"must match /{violation.expected}/ regular expression",
        "enum": f"must be one of the following values: {allowed}",
    }
    kind = violation.expected if isinstance(violation.expected, str) else "valid"
    return f"{name} {words.get(rule, f'must be {kind}')}"
