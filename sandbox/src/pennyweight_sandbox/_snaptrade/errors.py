"""SnapTrade's error bodies: `detail`, `status_code` and a `code` that is a numeric string or an integer."""

from http import HTTPStatus

from pennyweight_sandbox._messages import Response, json_response

_LONGEST = 500

_DOCUMENTED: dict[int, tuple[str, str | int]] = {
    400: ("Unable to verify data sent", "1076"),
    401: ("Unable to verify signature sent", "1076"),
    403: ("User does not have permission to access this resource", "1066"),
    404: ("The requested resource does not exist.", "1011"),
    425: ("Initial sync not complete.", 3012),
    429: ("Request was throttled. Expected available in {wait} seconds.", "0000"),
    500: ("Encountered an unexpected exception.", 1000),
    503: ("Unable to sync with brokerage account. Invalid response from Brokerage API.", 3002),
}


def failure(status: int, reason: str | None = None, *, wait: int = 1) -> Response:
    """
    Return the answer for a status; 402 has no `status_code`, 429 has `Retry-After` and the limits in headers.

    `wait` is the seconds that a 429 asks for.
    `reason` is ours, for whoever debugs: it goes to the header `X-Sandbox-Reason`, never into the body.
    """
    headers = {} if reason is None else {"x-sandbox-reason": _as_field(reason)}
    if status == HTTPStatus.PAYMENT_REQUIRED:
        return json_response(402, {"detail": "The connection is disabled.", "code": 3003}, headers)
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        headers |= {
            "retry-after": str(wait),
            "x-ratelimit-limit": "250",
            "x-ratelimit-remaining": "0",
            "x-ratelimit-reset": str(wait),
        }
    detail, code = _DOCUMENTED.get(status, ("The request failed.", "0000"))
    return json_response(status, {"detail": detail.format(wait=wait), "status_code": status, "code": code}, headers)


def _as_field(text: str) -> str:
    """Return the text as a header can carry it: it may repeat a name that was sent, of any characters and length."""
    escaped = text.encode("unicode_escape").decode("ascii")
    return escaped[:_LONGEST]
