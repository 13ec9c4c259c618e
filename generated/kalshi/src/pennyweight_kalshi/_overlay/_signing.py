"""Sign a request for Kalshi. See https://docs.kalshi.com/getting_started/quick_start_authenticated_requests"""

from __future__ import annotations

from base64 import b64encode

from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core import SignableRequest

    from ._credentials import Credentials


def sign(request: SignableRequest, credentials: Credentials, now: float) -> SignableRequest:
    """Sign time (ms), method and path as sent; Kalshi signs neither the query nor the body, nor a request with a token."""
    if credentials.key is None or credentials.api_key_id is None:
        return request
    moment = str(int(now * 1000))
    signature = credentials.key.sign(f"{moment}{request.method.upper()}{request.raw_path}".encode())
    return request.with_headers(
        {
            "KALSHI-ACCESS-KEY": credentials.api_key_id,
            "KALSHI-ACCESS-TIMESTAMP": moment,
            "KALSHI-ACCESS-SIGNATURE": b64encode(signature).decode(),
        }
    )
