"""Tell SnapTrade's webhooks from forged and from replayed ones. See https://docs.snaptrade.com/docs/webhooks"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from time import time

from pennyweight_core import Secret, WebhookVerificationError, verify_hmac_sha256
from pennyweight_core.lazy import TYPE_CHECKING

from ._signing import compact

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

_WINDOW = 300.0


def verify_webhook(body: bytes, headers: Mapping[str, str], secret: str, *, now: float | None = None) -> bytes:
    """
    Return the body when `Signature` is SnapTrade's and `eventTimestamp` lies within 300 s of `now`.

    `secret` is the consumer key. The signature is over the payload as canonical JSON, so the body may have been
    re-formatted on its way. SnapTrade delivers again after failures: skip a `webhookId` you have handled.

    Raises:
        WebhookVerificationError: the body is no JSON object, the signature is missing or another one, or the webhook is
            too old or from the future.
    """
    hidden, secret = Secret(secret), ""  # a traceback can show local variables
    payload = _read(body)
    if payload is None:
        raise _refusal(f"the body ({len(body)} bytes) is not one JSON object with each name once")
    text = compact(payload).encode()
    verify_hmac_sha256(text, headers, "Signature", hidden, vendor="snaptrade", called="consumer key")
    sent = _moment(payload.get("eventTimestamp"))
    if sent is None:
        raise _refusal("it has no eventTimestamp that can be read, so its age is unknown")
    age = (time() if now is None else now) - sent
    if abs(age) > _WINDOW:
        side = "old" if age > 0 else "in the future"
        raise _refusal(
            f"it is genuine and {abs(age):.0f} s {side}; at most {_WINDOW:.0f} s are accepted. "
            "Somebody may be replaying it, or the clock of this machine is wrong"
        )
    return body


def _read(body: bytes) -> dict[str, Any] | None:
    try:
        payload = json.loads(body, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        return None
    return payload if isinstance(payload, dict) else None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A name that comes twice is read differently by different readers: refuse what that could smuggle in."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name comes twice")
    return found


def _moment(value: object) -> float | None:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    if moment is None:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _refusal(found: str) -> WebhookVerificationError:
    return WebhookVerificationError(f"snaptrade: webhook refused: {found}", vendor="snaptrade")
