"""What Kalshi says when it says no."""

from __future__ import annotations

from time import time

from pennyweight_core import ErrorInfo
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from pennyweight_core import RawResponse

_KEYS_PAGE = "https://docs.kalshi.com/getting_started/api_keys"


def parse_error(response: RawResponse, *, now: float | None = None) -> ErrorInfo:
    """
    Read Kalshi's four shapes, and anything else without failing.

    `{"error": {code, message, details}}`, the same without the wrapper, `{"msg": …}`, and `{"error": "text"}`. Codes can
    end in an id (`user_not_found:_…`).
    """
    data = response.data
    body: dict[str, Any] = data if isinstance(data, dict) else {}
    error = body.get("error")
    inner: dict[str, Any] = error if isinstance(error, dict) else body
    code, details = inner.get("code"), inner.get("details")
    return ErrorInfo(
        code=code,
        message=inner.get("message") or inner.get("msg") or error,
        details=details,
        request_id=response.request_id,
        advice=_advise(response, str(code), str(details), time() if now is None else now),
    )


def _advise(response: RawResponse, code: str, details: str, now: float) -> str | None:
    if code.startswith("header_timestamp_expired"):
        return _clock(response.clock_skew(now))
    if response.status_code == 401:
        if details == "NOT_FOUND":
            return (
                "Kalshi does not know this api_key_id here: demo and production keys are separate. "
                f"Check the id and the environment; see {_KEYS_PAGE}"
            )
        if details == "INCORRECT_API_KEY_SIGNATURE":
            return (
                "The private_key does not belong to this api_key_id, or something changed the path after signing: "
                "check that both come from the same API key, and look for a proxy"
            )
        if code.startswith("signature_is_missing"):
            return "The KALSHI-ACCESS headers did not arrive: look for a proxy that removes them"
        return f"Check api_key_id, private_key and the environment; see {_KEYS_PAGE}"
    if response.status_code == 403:
        return "The key may lack a scope (reading balances needs read::portfolio_balance) or be for one subaccount only"
    if response.status_code == 429:
        return "Kalshi does not say how long to wait: slow down, doubling the pause each time"
    return None


def _clock(ahead: float | None) -> str:
    if ahead is None:
        return "Kalshi accepts about 5 s of difference: synchronise the clock of this machine"
    if abs(ahead) < 2:
        return "The clock of this machine agrees with Kalshi's: the request was on its way for too long"
    side = "ahead of" if ahead > 0 else "behind"
    return f"The clock of this machine is {abs(ahead):.0f} s {side} Kalshi's: synchronise it"
