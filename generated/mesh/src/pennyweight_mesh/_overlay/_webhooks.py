"""Tell Mesh's webhooks from forged ones. See https://docs.meshconnect.com/testing/webhooks"""

from __future__ import annotations

from pennyweight_core import Secret, verify_hmac_sha256
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def verify_webhook(body: bytes, headers: Mapping[str, str], secret: str, *, now: float | None = None) -> bytes:  # noqa: ARG001 - the seam has a clock, Mesh's signature does not
    """
    Return the body when `X-Mesh-Signature-256` is Mesh's signature over exactly these bytes.

    Mesh documents no age limit and delivers at least once, so an old webhook verifies like a new one: keep the
    `EventId`s you have handled and skip those that come again.

    Raises:
        WebhookVerificationError: the signature is missing or another one.
    """
    hidden, secret = Secret(secret), ""  # a traceback can show local variables
    verify_hmac_sha256(body, headers, "X-Mesh-Signature-256", hidden, vendor="mesh", called="webhook secret")
    return body
