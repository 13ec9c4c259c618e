"""Calls with a secret planted in every place that a caller or a vendor can put one."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from acme import Acme
from pennyweight_core import Secret

PLANTED = "planted"
ACCOUNT = '{"id": "a", "balance": 1, "accessCode": "planted-access-code"}'
EXTRAS: Any = {
    "extra_headers": {"authorization": Secret("planted-header")},
    "extra_query": {"code": Secret("planted-parameter")},
}


def client(kind: Any = Acme, wire: Any = None, **options: Any) -> Any:
    return kind(wire, api_secret="planted-api-secret", **{"max_retries": 0, **options})


def get(made: Any, **arguments: Any) -> Any:
    return made.accounts.get(account_id=arguments.pop("account_id", "a"), user_secret="planted-user-secret", **EXTRAS)


def pay(made: Any, amount: Any = Decimal(1), pin: str = "planted-pin") -> Any:
    return made.payments.create(amount=amount, pin=pin, **EXTRAS)
