"""
Mesh's webhooks about transfers: `X-Mesh-Signature-256` covers the bytes of the body, as they are.

See https://docs.meshconnect.com/resources/webhooks
"""

import hmac
from base64 import b64encode
from collections.abc import Mapping
from decimal import Decimal
from typing import Any
from uuid import uuid4

from pennyweight_sandbox import _json

HEADER = "X-Mesh-Signature-256"

_HASH = "0x3f9b1c27d4e86a50b7f2619c08d35ea4172bc6f08e9d43a5b1c7062fe84d9a36"


def payload(event: str, user_id: str, now: float, fields: Mapping[str, object]) -> dict[str, Any]:
    """Return the body of a webhook about a transfer whose status is `event`; then `fields`; None removes one."""
    ended = event == "Succeeded"
    body: dict[str, Any] = {
        "EventId": str(uuid4()),
        "Id": str(uuid4()),
        "SentTimestamp": int(now),
        "TransferId": str(uuid4()),
        "Timestamp": int(now),
        "TransferStatus": event,
        "TransactionId": str(uuid4()),
        "TxHash": _HASH if ended else None,
        "UserId": user_id,
        "Token": "USDC",
        "Chain": "Base",
        "SourceAmount": Decimal("250.500001"),
        "DestinationAmount": Decimal("250.250001") if ended else None,
        "SourceAddress": "0x4b7e2d90c5a13f68e1d0947b2c86fa35d1e70c92",
        "DestinationAddress": "0x9d05c3e7f1428ab60e57d94c2b13fe86a07d4c5b",
        "RefundAddress": None,
    }
    return {name: value for name, value in (body | dict(fields)).items() if fields.get(name, "") is not None}


def signed(body: Mapping[str, Any], secret: str) -> tuple[bytes, dict[str, str]]:
    """Return the bytes to send, numbers with their digits, and the headers."""
    content = _json.encode(body)
    signature = b64encode(hmac.digest(secret.encode(), content, "sha256")).decode()
    return content, {"Content-Type": "application/json", HEADER: signature}
