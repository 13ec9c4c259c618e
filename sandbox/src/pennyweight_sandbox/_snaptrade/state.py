"""A SnapTrade user's accounts: one on margin, one in two currencies, one about which the brokerage says little."""

from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any
from uuid import uuid4

from pennyweight_sandbox._snaptrade.activities import make_activities
from pennyweight_sandbox._snaptrade.connections import Connection
from pennyweight_sandbox._snaptrade.instruments import CURRENCIES
from pennyweight_sandbox._snaptrade.order_request import OrderRequest
from pennyweight_sandbox._snaptrade.positions import make_positions

MARGIN = "5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10"
TWO_CURRENCIES = "8e1f7c24-03ad-4c59-b6de-91f20a7d5b32"
UNKNOWN_TOTAL = "c90b42d7-6e15-4ab8-8f37-50d4e3a1b298"

CONNECTION = "74c6b1f0-2a9d-4be3-a0c1-3f58d79e6b41"
AS_OF = "2026-11-19T21:04:11.000000Z"


@dataclass
class Account:
    """
    One brokerage account: what the list shows of it, its balances, positions (as of `as_of`), activities and orders.

    `orders` holds what was placed here, oldest first.
    """

    details: dict[str, Any]
    balances: list[dict[str, Any]]
    positions: list[dict[str, Any]] = field(default_factory=list)
    activity_count: int = 0
    orders: list[dict[str, Any]] = field(default_factory=list)
    order_ids: dict[str, dict[str, Any]] = field(default_factory=dict)
    """Orders by the `client_order_id` that their callers gave."""
    as_of: str = AS_OF

    @cached_property
    def activities(self) -> list[dict[str, Any]]:
        """What happened in it, newest first; made when asked for, because there may be thousands."""
        return make_activities(self.activity_count)


def _balance(currency: str, cash: str, buying_power: str | None) -> dict[str, Any]:
    power = None if buying_power is None else Decimal(buying_power)
    return {"currency": CURRENCIES[currency], "cash": Decimal(cash), "buying_power": power}


def _details(account_id: str, name: str | None, number: str, **more: object) -> dict[str, Any]:
    synced = {"initial_sync_completed": True, "last_successful_sync": "2026-08-20T06:15:02.118000Z"}
    return {
        "id": account_id,
        "brokerage_authorization": CONNECTION,
        "portfolio_group": "b5a7e8d2-4c13-4f96-9d80-17e2c6a0f354",
        "name": name,
        "number": number,
        "institution_account_id": None,
        "institution_name": "Sandbox Brokerage",
        "created_date": "2025-03-14T09:26:53.589793Z",
        "funding_date": None,
        "opening_date": None,
        "sync_status": {
            "transactions": {
                "initial_sync_completed": True,
                "last_successful_sync": "2026-08-20",
                "first_transaction_date": "2025-03-17",
            },
            "holdings": synced,
        },
        "balance": {"total": None},
        "status": "open",
        "raw_type": None,
        "account_category": "INVESTMENT",
        "meta": {},
        "cash_restrictions": [],
        "is_paper": False,
    } | more


def _accounts() -> list[Account]:
    waiting = {"initial_sync_completed": False, "last_successful_sync": None}
    return [
        Account(
            _details(
                MARGIN,
                "Sandbox Margin",
                "SBX-4471-M",
                raw_type="Margin",
                balance={"total": {"amount": Decimal("48211.07"), "currency": "USD"}},
            ),
            [_balance("USD", "-1250.40", "18310.55")],
            make_positions("margin"),
            2_345,
        ),
        Account(
            _details(
                TWO_CURRENCIES,
                "Sandbox Two Currencies",
                "SBX-9023-T",
                raw_type="Cash",
                balance={"total": {"amount": Decimal("5431.17"), "currency": "CAD"}},
            ),
            [_balance("CAD", "5020.10", "5020.10"), _balance("USD", "300.05", None)],
            make_positions("fund"),
            3,
        ),
        Account(
            _details(
                UNKNOWN_TOTAL,
                None,
                "SBX-0007-U",
                status=None,
                account_category=None,
                sync_status={"transactions": waiting | {"first_transaction_date": None}, "holdings": waiting},
            ),
            [_balance("IDR", "12345678901234567.89", None)],
            make_positions("unknown"),
        ),
    ]


def _connections() -> list[Connection]:
    return [Connection(connection_id=CONNECTION)]


@dataclass(slots=True)
class User:
    """A user of ours at SnapTrade, with the secret that SnapTrade gave for them."""

    secret: str = field(repr=False)
    accounts: list[Account] = field(default_factory=_accounts)
    connections: list[Connection] = field(default_factory=_connections)
    checked: dict[str, tuple[float, OrderRequest]] = field(default_factory=dict)
    """Orders that were checked and not placed, by trade id, with the moments of the checks."""

    def accounts_of(self, connection: Connection) -> list[Account]:
        """Return the accounts that came with a connection."""
        return [row for row in self.accounts if row.details["brokerage_authorization"] == connection.connection_id]

    def connect(self, kind: str, now: float) -> Connection:
        """Make another connection, which brings the usual three accounts under ids of their own."""
        connection = Connection(now, kind)
        self.connections.append(connection)
        for account in _accounts():
            account.details |= {"id": str(uuid4()), "brokerage_authorization": connection.connection_id}
            self.accounts.append(account)
        return connection

    def disconnect(self, connection: Connection) -> None:
        """Remove a connection and its accounts."""
        gone = self.accounts_of(connection)
        self.accounts = [account for account in self.accounts if account not in gone]
        self.connections.remove(connection)
