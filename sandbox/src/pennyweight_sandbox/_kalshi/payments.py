"""Money that came into a member's account and left it: deposits and withdrawals, in every state."""

from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from pennyweight_sandbox._kalshi.parameters import newest_first, page
from pennyweight_sandbox._kalshi.state import State, StateHandler
from pennyweight_sandbox._spec import Call

_BEGAN = 1_780_000_000  # 2026-05-28
_DAY = 86_400

_ROWS = {
    # method, status, cents, fee in cents
    "deposits": [
        ("wire", "applied", 1_000_000, 0),
        ("debit", "applied", 25_000, 500),
        ("ach", "returned", 40_000, 0),
        ("crypto", "failed", 120_055, 0),
        ("ach", "pending", 15_000, 0),
    ],
    "withdrawals": [("ach", "applied", 50_000, 0), ("wire", "applied", 250_000, 2_500), ("ach", "pending", 7_500, 0)],
}


def _payments(kind: str) -> list[dict[str, Any]]:
    """Return them, oldest first; what is pending is not final yet."""
    return [
        {
            "id": str(uuid5(NAMESPACE_URL, f"{kind}-{number}")),
            "type": method,
            "status": status,
            "amount_cents": cents,
            "fee_cents": fee,
            "created_ts": _BEGAN + number * _DAY,
            "finalized_ts": None if status == "pending" else _BEGAN + number * _DAY + 3600,
        }
        for number, (method, status, cents, fee) in enumerate(_ROWS[kind])
    ]


def _list_deposits(call: Call, state: State, _now: float) -> dict[str, Any]:  # noqa: ARG001 - they never change
    shown, cursor = page(call, newest_first(_payments("deposits")))
    return {"deposits": shown, "cursor": cursor}


def _list_withdrawals(call: Call, state: State, _now: float) -> dict[str, Any]:  # noqa: ARG001 - they never change
    shown, cursor = page(call, newest_first(_payments("withdrawals")))
    return {"withdrawals": shown, "cursor": cursor}


HANDLERS: Mapping[tuple[str, str], StateHandler] = {
    ("GET", "/portfolio/deposits"): _list_deposits,
    ("GET", "/portfolio/withdrawals"): _list_withdrawals,
}
"""By method and path of the spec."""
