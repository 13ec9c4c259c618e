# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""
Webhooks of Mesh Connect: which are genuine, and what they say.

See https://docs.meshconnect.com/resources/webhooks
"""

from __future__ import annotations

from pennyweight_core._events import EventDecoder
from pennyweight_core.lazy import TYPE_CHECKING

from ._overlay import verify_webhook

if TYPE_CHECKING:
    from pennyweight_core import WebhookBody, WebhookHeaders, WebhookSecret

    from .events import Event

__all__ = ["unwrap", "verify"]

_EVENTS = EventDecoder(
    "mesh",
    "pennyweight_mesh.events",
    field="TransferStatus",
    types={
        "Pending": "TransferUpdated",
        "Succeeded": "TransferUpdated",
        "Failed": "TransferUpdated",
        "RefundPending": "TransferUpdated",
        "RefundSucceeded": "TransferUpdated",
    },
    default="TransferUpdated",
)


def unwrap(body: WebhookBody, headers: WebhookHeaders, secret: WebhookSecret, *, now: float | None = None) -> Event:
    """
    Return the event of a webhook, once it is certain who sent it.

    Args:
        body: the request's raw body: bytes as they came, or text.
        headers: the request's headers, names in any case: a mapping, pairs, or what WSGI and ASGI hand out.
        secret: what Mesh Connect signs webhooks with.
        now: seconds since 1970, to judge the age by. Default: this machine's clock.

    Returns:
        Event: an instance of the class of its type; an `UnknownEvent` when the type is new. Drift is kept and
            logged.

    Raises:
        TypeError: an argument is of a type that no request can make it.
        WebhookVerificationError: it is not genuine, or too old where the vendor tells the time: answer 400.
        APIResponseError: it is genuine, and not JSON.

    See https://docs.meshconnect.com/resources/webhooks
    """
    given = [secret]
    del secret  # no traceback of ours shows it
    event: Event = _EVENTS.decode(verify(body, headers, given.pop(), now=now))
    return event


def verify(body: WebhookBody, headers: WebhookHeaders, secret: WebhookSecret, *, now: float | None = None) -> bytes:
    """
    Return the body of a webhook, once it is certain who sent it.

    Args:
        body: the request's raw body: bytes as they came, or text.
        headers: the request's headers, names in any case: a mapping, pairs, or what WSGI and ASGI hand out.
        secret: what Mesh Connect signs webhooks with.
        now: seconds since 1970, to judge the age by. Default: this machine's clock.

    Raises:
        TypeError: an argument is of a type that no request can make it.
        WebhookVerificationError: it is not genuine, or too old where the vendor tells the time: answer 400.

    See https://docs.meshconnect.com/resources/webhooks
    """
    given = [secret]
    del secret  # no traceback of ours shows it
    return verify_webhook(body, headers, given.pop(), now=now)
