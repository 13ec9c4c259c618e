"""Present the API key to OneBalance; it has no request signatures."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core import SignableRequest

    from ._credentials import Credentials


def sign(request: SignableRequest, credentials: Credentials, now: float) -> SignableRequest:  # noqa: ARG001 - the seam has a clock, OneBalance needs none
    """Add the key as header."""
    return request.with_headers({"x-api-key": credentials.api_key.reveal()})
