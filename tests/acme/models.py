"""Acme's models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pennyweight_core.runtime import UNSET, Number, OpenStrEnum, Secret, Unset, model, model_field

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = [
    "Account", "AccountPage", "Answer", "Entry", "History", "HistoryPaging", "Kind", "Ledger", "Payment",
    "PaymentRequest", "SearchRequest",
]  # fmt: skip


class Kind(OpenStrEnum):
    CASH = "cash"
    MARGIN = "margin"


@model
class Account:
    id: str
    balance: Number
    kind: Kind | Unset = UNSET
    access: Secret[str] | Unset | None = model_field(name="accessCode", default=UNSET)


@model
class AccountPage:
    accounts: list[Account] | Unset | None = UNSET
    next_page: str | Unset | None = model_field(name="nextPage", default=UNSET)


@model
class Entry:
    id: int


@model
class Ledger:
    entries: list[Entry] | Unset = UNSET
    refunds: list[Entry] | Unset = UNSET
    cursor: str | Unset = UNSET


@model
class HistoryPaging:
    total: int | Unset = UNSET


@model
class History:
    items: list[Entry] | Unset | None = UNSET
    paging: HistoryPaging | Unset = UNSET


@model
class SearchRequest:
    text: str
    cursor: str | Unset = UNSET


@model
class PaymentRequest:
    amount: Decimal
    pin: Secret[str] | Unset = UNSET
    order_id: str | Unset | None = model_field(name="orderId", default=UNSET)
    note: str | Unset = UNSET


@model
class Payment:
    id: str
    amount: Decimal


@model
class Answer:
    status: str
    content: Account | Unset | None = UNSET
