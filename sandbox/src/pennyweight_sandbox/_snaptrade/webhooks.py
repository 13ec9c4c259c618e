"""
SnapTrade's webhooks: `Signature` covers the canonical JSON of the body, which is not the body as it is sent.

See https://docs.snaptrade.com/docs/webhooks
"""

import hmac
import json
from base64 import b64encode
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from pennyweight_sandbox._snaptrade.connections import BROKERAGE
from pennyweight_sandbox._snaptrade.instruments import STOCK, identifier
from pennyweight_sandbox._snaptrade.state import CONNECTION, MARGIN

_OF_USER = frozenset({"USER_REGISTERED", "USER_DELETED"})
_OF_ORDERS = frozenset({"TRADE_DETECTION", "TRADE_UPDATE"})
_OF_ACCOUNT = ("ACCOUNT_", "NEW_ACCOUNT_", "TRADE_")


def payload(event: str, client_id: str, user_id: str, now: float, fields: Mapping[str, object]) -> dict[str, Any]:
    """Return the body of a webhook: what all have in common, what its kind has, then `fields`; None removes one."""
    body: dict[str, Any] = {
        "webhookId": str(uuid4()),
        "clientId": client_id,
        "eventTimestamp": datetime.fromtimestamp(now, UTC).isoformat(timespec="microseconds"),
        "userId": user_id,
        "eventType": event,
    }
    if event == "CONNECTION_ATTEMPTED":
        body |= {"connectionAttemptedResult": "SUCCESS", "brokerageId": BROKERAGE}
    elif event not in _OF_USER:
        body |= {"brokerageId": BROKERAGE, "brokerageAuthorizationId": CONNECTION}
    if event.startswith(_OF_ACCOUNT):
        body["accountId"] = MARGIN
    if event in _OF_ORDERS:
        lag = {"detection_lag_seconds": 12.5} if event == "TRADE_DETECTION" else {}
        body["details"] = {"orders": [_traded_order(body["eventTimestamp"])], **lag}
    return {name: value for name, value in (body | dict(fields)).items() if fields.get(name, "") is not None}


def signed(body: Mapping[str, Any], consumer_key: str) -> tuple[bytes, dict[str, str]]:
    """Return the bytes to send (keys as they come, spaces, UTF-8) and the headers."""
    canonical = json.dumps(body, separators=(",", ":"), sort_keys=True)
    digest = hmac.digest(consumer_key.encode(), canonical.encode(), "sha256")
    headers = {"Content-Type": "application/json", "Signature": b64encode(digest).decode()}
    return json.dumps(body, ensure_ascii=False).encode(), headers


def _traded_order(moment: str) -> dict[str, Any]:
    """Return an order of one part that was executed."""
    instrument = {
        "symbol": STOCK["symbol"],
        "description": STOCK["description"],
        "asset_type": "EQUITY",
        "exchange_mic_code": STOCK["exchange"],
        "figi_code": STOCK["figi_instrument"]["figi_code"],
    }
    part = {
        "leg_id": None,
        "instrument": instrument,
        "action": "BUY",
        "status": "EXECUTED",
        "execution_price": "185.25",
        "total_quantity": "2",
        "filled_quantity": "2",
        "canceled_quantity": "0",
    }
    return {
        "brokerage_order_id": identifier("traded-order"),
        "brokerage_group_order_id": None,
        "order_role": None,
        "status": "EXECUTED",
        "order_type": "MARKET",
        "time_in_force": "DAY",
        "time_placed": moment,
        "time_executed": moment,
        "price_currency": "USD",
        "execution_price": "185.25",
        "limit_price": None,
        "legs": [part],
    }
