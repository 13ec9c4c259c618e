"""Tell SnapTrade's webhooks from forged and from replayed ones. See https://docs.snaptrade.com/docs/webhooks"""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal

from pennyweight_core import Secret, WebhookDelivery
from pennyweight_core.lazy import TYPE_CHECKING

from ._signing import compact

if TYPE_CHECKING:
    from typing import Any, NoReturn

    from pennyweight_core import WebhookBody, WebhookHeaders, WebhookSecret

_WINDOW = 300.0


def verify_webhook(
    body: WebhookBody, headers: WebhookHeaders, secret: WebhookSecret, *, now: float | None = None
) -> bytes:
    """
    Return the body when `Signature` is SnapTrade's and `eventTimestamp` lies within 300 s of `now`.

    `secret` is the consumer key. The signature is over the payload as canonical JSON, so the body may have been
    re-formatted on its way. Its numbers are floats there: digits that a float does not hold are not signed, and a body
    with such digits is returned as the canonical JSON, without them. SnapTrade delivers again after failures: skip a
    `webhookId` you have handled.

    Raises:
        TypeError: an argument is of another type.
        WebhookVerificationError: the body is no JSON object, the signature is missing or another one, or the webhook is
            too old or from the future.
    """
    hidden, secret = Secret(secret), ""  # a traceback can show local variables
    delivery = WebhookDelivery(body, headers, hidden, now=now, vendor="snaptrade", called="consumer key")
    payload = _Payload(delivery.body)
    if payload.signed is None:
        raise delivery.refuse(
            f"webhook refused: the body ({len(delivery.body)} bytes) is not one JSON object with each name once"
        )
    delivery.verify_hmac_sha256(payload.signed, "Signature")
    if payload.moment is None:
        raise delivery.refuse("webhook refused: it has no eventTimestamp that can be read, so its age is unknown")
    age = delivery.now - payload.moment
    if abs(age) > _WINDOW:
        side = "old" if age > 0 else "in the future"
        raise delivery.refuse(
            f"webhook refused: it is genuine and {abs(age):.0f} s {side}; at most {_WINDOW:.0f} s are accepted. "
            "Somebody may be replaying it, or the clock of this machine is wrong"
        )
    return delivery.body if payload.exact else payload.signed


class _Payload:
    """
    What SnapTrade signed, read from the body.

    Attributes:
        signed: canonical JSON; None unless the body is one object with each name once, in UTF-8.
        exact: whether the numbers of the body have only digits that are signed.
        moment: `eventTimestamp` in Unix seconds; None when it cannot be read.
    """

    __slots__ = ("exact", "moment", "signed")

    def __init__(self, body: bytes) -> None:
        self.signed: bytes | None = None
        self.exact = True
        self.moment: float | None = None
        try:
            payload = json.loads(
                body.decode(), object_pairs_hook=_once, parse_float=self._read_float, parse_constant=_refuse
            )
            if isinstance(payload, dict):
                self.signed = compact(payload).encode()
                self.moment = _moment(payload.get("eventTimestamp"))
        except (ValueError, RecursionError):
            self.signed = None

    def _read_float(self, text: str) -> float:
        value = float(text)
        if value in (float("inf"), float("-inf")):
            _refuse(text)
        try:
            self.exact = self.exact and Decimal(text) == Decimal(repr(value))
        except ArithmeticError:  # an absurd exponent
            self.exact = False
        return value


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A name that comes twice is read differently by different readers: refuse what that could smuggle in."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name comes twice")
    return found


def _refuse(number: str) -> NoReturn:
    raise ValueError(f"{number} is no number of JSON")


def _moment(value: object) -> float | None:
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    if moment is None:
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
