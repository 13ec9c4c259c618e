"""Acme's manners: HMAC-SHA256 over everything in a header, the client's id and the time in the query."""

from __future__ import annotations

import hashlib
import hmac

import attrs
from pennyweight_core import ErrorInfo, RawResponse, Secret, SignableRequest


@attrs.frozen(kw_only=True)
class Credentials:
    """Who calls."""

    client_id: str
    """Id of the client."""

    api_secret: Secret[str]
    """What signs."""


def sign(request: SignableRequest, credentials: Credentials, now: float) -> SignableRequest:
    """Add `clientId` and `timestamp` to the query and the signature of it all to the headers."""
    added = f"clientId={credentials.client_id}&timestamp={now:.3f}"
    complete = request.with_query(f"{request.raw_query}&{added}" if request.raw_query else added)
    text = f"{complete.method} {complete.raw_path}?{complete.raw_query} {complete.body.decode()}"
    signature = hmac.new(credentials.api_secret.reveal().encode(), text.encode(), hashlib.sha256).hexdigest()
    return complete.with_headers({"Acme-Pass": credentials.api_secret.reveal(), "Acme-Signature": signature})


def parse_error(response: RawResponse) -> ErrorInfo:
    """Read `{"code", "message", "details"}`."""
    data = response.data if isinstance(response.data, dict) else {}
    return ErrorInfo(code=data.get("code"), message=data.get("message"), details=data.get("details"))


verify_webhook = None
