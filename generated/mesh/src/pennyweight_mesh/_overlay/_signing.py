"""Present the API keys to Mesh; it has no request signatures."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core import SignableRequest

    from ._credentials import Credentials


def sign(request: SignableRequest, credentials: Credentials, now: float) -> SignableRequest:  # noqa: ARG001 - the seam has a clock, Mesh needs none
    """Add the client's id and secret as headers."""
    return request.with_headers(
        {"X-Client-Id": credentials.client_id, "X-Client-Secret": credentials.client_secret.reveal()}
    )
