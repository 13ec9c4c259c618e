"""What OneBalance says when it says no. See https://docs.onebalance.io/api-reference/error-codes"""

from __future__ import annotations

from pennyweight_core import ErrorInfo
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core import RawResponse

_ADVICE = {
    401: "OneBalance does not know this api_key: check it (ONEBALANCE_API_KEY)",
    402: "The key's plan does not cover this request: ask OneBalance",
    403: "The key is known and may not do this: ask OneBalance what it covers",
    429: "Slow down: the public key allows 60 requests a minute and one at a time; a key of your own allows more",
}


def parse_error(response: RawResponse) -> ErrorInfo:
    """
    Read `{error, message, statusCode, timestamp, path}`, and anything else without failing.

    `message` can be a list of texts, one for each invalid argument: then they are joined with "; ", and `details` is the
    list.
    """
    data = response.data
    body: dict[str, Any] = data if isinstance(data, dict) else {}
    message = body.get("message")
    several: list[Any] | None = message if isinstance(message, list) else None
    return ErrorInfo(
        code=body.get("error"),
        message=message if several is None else "; ".join(text for text in several if isinstance(text, str)),
        details=several,
        request_id=response.request_id,
        advice=_ADVICE.get(response.status_code),
    )
