"""Mesh's Admin API signs nothing: its bearer token comes from the token exchange."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core import SignableRequest

    from ._credentials import Credentials


def sign(request: SignableRequest, credentials: Credentials, now: float) -> SignableRequest:  # noqa: ARG001 - the seam has both; the token is all that this API wants
    """Return the request as it is."""
    return request
