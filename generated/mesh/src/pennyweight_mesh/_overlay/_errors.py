"""Reads the errors of Mesh, with an HTTP error status or with 200."""

from __future__ import annotations

from pennyweight_core import ErrorInfo
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core import RawResponse

_ADVICE_BY_HTTP = {401: "unauthorized", 403: "permissionDenied", 429: "tooManyRequest"}
_ADVICE = {
    "unauthorized": "Check client_id and client_secret: sandbox and production have separate keys",
    "permissionDenied": (
        "These keys may not do this. Check that they are for this environment, that the product is enabled for "
        "your client, and that the account's auth_token is not expired"
    ),
    "tooManyRequest": "Mesh documents no limits: slow down, doubling the pause each time",
    "locked": "The account is busy with another request",
}
_TEMPORARY = ("locked", "serverFailure", "tooManyRequest")
"""Statuses of the envelope that pass by themselves."""


def parse_error(response: RawResponse) -> ErrorInfo:
    """
    Read Mesh's envelope, and anything else without failing (401 and 403 come with `{}` or nothing).

    `code` is `errorType`, else the envelope's `status`; `details` holds what else the envelope says: `displayMessage`,
    `errorHash` (Mesh's support asks for it), `errorData`.
    """
    data = response.data
    body: dict[str, Any] = data if isinstance(data, dict) else {}
    status = body.get("status")
    rest = {name: body[name] for name in ("displayMessage", "errorHash", "errorData") if body.get(name) is not None}
    return ErrorInfo(
        code=body.get("errorType") or (status if status != "ok" else None),
        message=body.get("message") or body.get("displayMessage"),
        details=rest or None,
        request_id=response.request_id,
        advice=_ADVICE.get(str(status)) or _ADVICE.get(_ADVICE_BY_HTTP.get(response.status_code, "")),
        temporary=status in _TEMPORARY,
    )
