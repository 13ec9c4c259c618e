"""What SnapTrade says when it says no."""

from __future__ import annotations

from time import time

from pennyweight_core import ErrorInfo
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core import RawResponse

_MOST_CLOCK_DIFFERENCE = 30
_ADVICE = {
    "1141": "This feature is not enabled for your client id: ask SnapTrade",
    "3002": "The brokerage is unavailable or being synchronised",
    "3003": "The connection to the brokerage is disabled: let the user reconnect it in the connection portal",
    "3012": "The first synchronisation of this account is not complete",
}
_ADVICE_BY_STATUS = {
    400: "SnapTrade could not use what was sent: check the arguments. A commercial key needs user_id and user_secret too, "
    "a personal key goes without them",
    402: _ADVICE["3003"],
    403: "The user or the key may not do this: the connection may be for reading only, or lack the feature",
    425: _ADVICE["3012"],
    429: "SnapTrade allows 250 requests a minute per client id, and 10 per account with a personal key: slow down",
    503: _ADVICE["3002"],
}
_TEMPORARY_CODES = ("3002", "3012")
_TEMPORARY_STATUSES = (425, 503)


def parse_error(response: RawResponse, *, now: float | None = None) -> ErrorInfo:
    """
    Read `{detail, status_code, code}`, `{default_detail, default_code}`, OAuth's `{error, error_description}`, and anything else
    without failing.

    `code` is text, whether SnapTrade sent a number, digits or a word. Where the answer holds other fields than these, such
    as messages per invalid argument, `details` is the whole answer.
    """
    data = response.data
    body: dict[str, Any] = data if isinstance(data, dict) else {}
    code = _first(body, "code", "default_code", "error")
    message = _first(body, "detail", "default_detail", "message", "error_description")
    known = {"detail", "status_code", "code", "default_detail", "default_code", "message", "error", "error_description"}
    structured = isinstance(message, (dict, list))
    return ErrorInfo(
        code=code,
        message=message,
        details=data if structured or not body.keys() <= known or isinstance(data, list) else None,
        request_id=response.request_id,
        advice=_advise(response, str(code), time() if now is None else now),
        temporary=str(code) in _TEMPORARY_CODES or response.status_code in _TEMPORARY_STATUSES,
    )


def _advise(response: RawResponse, code: str, now: float) -> str | None:
    """Go by the code where it means one thing: 1076 is a refused signature with 401 and refused data with 400."""
    if response.status_code == 401 and code not in _ADVICE:
        return _not_recognised(response.clock_skew(now))
    return _ADVICE.get(code) or _ADVICE_BY_STATUS.get(response.status_code)


def _not_recognised(ahead: float | None) -> str:
    if ahead is not None and abs(ahead) > _MOST_CLOCK_DIFFERENCE:
        side = "ahead of" if ahead > 0 else "behind"
        return f"The clock of this machine is {abs(ahead):.0f} s {side} SnapTrade's: synchronise it"
    return (
        "SnapTrade computed another signature, or knows the user by another secret: check that consumer_key belongs to "
        "client_id and user_secret to user_id (a personal key goes without these two), and that no proxy changes path, "
        "query or body"
    )


def _first(body: dict[str, Any], *names: str) -> Any:
    return next((body[name] for name in names if body.get(name) not in (None, "")), None)
