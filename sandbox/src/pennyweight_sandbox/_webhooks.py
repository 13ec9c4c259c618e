"""Webhooks as the vendors deliver them, signed by this package's own code; nothing is sent anywhere."""

from collections.abc import Mapping
from typing import NamedTuple

from pennyweight_sandbox._credentials import Credentials
from pennyweight_sandbox._mesh import webhooks as mesh
from pennyweight_sandbox._snaptrade import webhooks as snaptrade

_ANOTHER = "-another"


class Delivery(NamedTuple):
    """One webhook: the bytes of its body, its headers, and the secret with which its receiver verifies it."""

    body: bytes
    headers: dict[str, str]
    secret: str

    def __repr__(self) -> str:
        return f"Delivery(body={self.body!r}, headers={self.headers!r}, secret='***')"


def deliver(
    vendor: str,
    event: str,
    *,
    now: float,
    credentials: Credentials,
    genuine: bool,
    fields: Mapping[str, object],
) -> Delivery:
    """Return the vendor's webhook about `event`, as of `now` (Unix seconds). Raises LookupError."""
    if vendor == "snaptrade":
        secret = credentials.snaptrade_consumer_key
        payload = snaptrade.payload(event, credentials.snaptrade_client_id, credentials.snaptrade_user_id, now, fields)
        body, headers = snaptrade.signed(payload, secret if genuine else secret + _ANOTHER)
    elif vendor == "mesh":
        secret = credentials.mesh_webhook_secret
        content = mesh.payload(event, credentials.mesh_user_id, now, fields)
        body, headers = mesh.signed(content, secret if genuine else secret + _ANOTHER)
    else:
        raise LookupError(f"{vendor} sends no webhooks; snaptrade and mesh do")
    return Delivery(body, headers, secret)
