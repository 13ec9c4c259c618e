"""Tell Mesh's webhooks from forged ones. See https://docs.meshconnect.com/testing/webhooks"""

from __future__ import annotations

from pennyweight_core import Secret, WebhookDelivery
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core import WebhookBody, WebhookHeaders, WebhookSecret


def verify_webhook(
    body: WebhookBody, headers: WebhookHeaders, secret: WebhookSecret, *, now: float | None = None
) -> bytes:
    """
    Return the body when `X-Mesh-Signature-256` is Mesh's signature over exactly these bytes.

    Mesh documents no age limit and delivers at least once, so an old webhook verifies like a new one: keep the
    `EventId`s you have handled and skip those that come again.

    Raises:
        TypeError: an argument is of another type.
        WebhookVerificationError: the signature is missing or another one.
    """
    hidden, secret = Secret(secret), ""  # a traceback can show local variables
    delivery = WebhookDelivery(body, headers, hidden, now=now, vendor="mesh", called="webhook secret")
    delivery.verify_hmac_sha256(delivery.body, "X-Mesh-Signature-256")
    return delivery.body
