"""
SnapTrade's signature: HMAC-SHA256 over canonical JSON of body, path and query, with the consumer key's own bytes.

See https://docs.snaptrade.com/docs/request-signatures
"""

import hmac
import json
from base64 import b64encode

from pennyweight_sandbox._messages import Request


def signed_text(request: Request) -> str:
    """
    Return the canonical JSON of what arrived: keys sorted at every level, no spaces, non-ASCII as `\\uXXXX`.

    The path is the one requested (with `/api/v1` when that was requested), the query is untouched, and content is
    null for an empty body or `{}`. Raises ValueError when the body is no JSON.
    """
    content = json.loads(request.body) if request.body else None
    parts = {"content": None if content == {} else content, "path": request.raw_path, "query": request.raw_query}
    return json.dumps(parts, separators=(",", ":"), sort_keys=True)


def signature(consumer_key: str, text: str) -> str:
    """Return the base64 HMAC that the `Signature` header must carry."""
    return b64encode(hmac.digest(consumer_key.encode(), text.encode(), "sha256")).decode()


def verify(consumer_key: str, sent: str, text: str) -> bool:
    """Say, in constant time, whether this header value signs this text."""
    return hmac.compare_digest(signature(consumer_key, text).encode(), sent.encode())
