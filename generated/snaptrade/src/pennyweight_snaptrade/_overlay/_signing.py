"""Sign a request for SnapTrade. See https://docs.snaptrade.com/docs/request-signatures"""

from __future__ import annotations

import json
from base64 import b64encode
from hmac import digest
from urllib.parse import quote

from pennyweight_core import PennyweightError
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from pennyweight_core import Secret, SignableRequest

    from ._credentials import Credentials


_ENCODER = json.JSONEncoder(separators=(",", ":"), sort_keys=True)


def sign(request: SignableRequest, credentials: Credentials, now: float) -> SignableRequest:
    """
    Add `clientId` and `timestamp` (s) after the operation's own query, and sign body, path and query as sent.

    SnapTrade answers at `/` and, for older clients, at `/api/v1`; the path that is sent is the path that is signed. A request
    with an access token is not signed and has neither.
    """
    if credentials.client_id is None or credentials.consumer_key is None:
        return request
    own = f"{request.raw_query}&" if request.raw_query else ""
    stamped = request.with_query(f"{own}clientId={quote(credentials.client_id, safe='')}&timestamp={int(now)}")
    text = canonical(read_content(stamped.body), stamped.raw_path, stamped.raw_query)
    return stamped.with_headers({"Signature": signature(text, credentials.consumer_key)})


def canonical(content: object, path: str, query: str) -> str:
    """Return the text that is signed: JSON with sorted keys at every level, no blanks, ASCII only."""
    return compact({"content": content, "path": path, "query": query})


def compact(value: object) -> str:
    """Return JSON as SnapTrade compares it: what Python's `json` writes, keys sorted, no blanks, non-ASCII as `\\uXXXX`."""
    return _ENCODER.encode(value)


def read_content(body: bytes) -> object:
    """
    Return the body as SnapTrade signs it, read from the bytes that are sent; None for no body and for `{}`.

    Numbers are floats here on purpose: SnapTrade signs what Python makes of the body, 1.10 as 1.1.

    Raises:
        PennyweightError: the body is no JSON.
    """
    if not body.strip():
        return None
    try:
        content = json.loads(body)
    except ValueError:
        content = ...
    if content is ...:  # outside `except`: its context would quote the body
        raise PennyweightError(f"snaptrade: cannot sign {len(body)} bytes that are no JSON", vendor="snaptrade")
    return None if content == {} else content


def signature(text: str, consumer_key: Secret[str]) -> str:
    """Return base64(HMAC-SHA256(consumer key in UTF-8, text))."""
    return b64encode(digest(consumer_key.reveal().encode("utf-8", "surrogatepass"), text.encode(), "sha256")).decode()
