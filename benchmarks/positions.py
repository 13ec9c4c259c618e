"""Deeply nested records, declared here: SnapTrade's positions without their unions."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Number, OpenStrEnum, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

__all__ = ["Currency", "Exchange", "Figi", "Kind", "Listing", "Lot", "Position", "Security"]


class Kind(OpenStrEnum):
    """Of a security."""

    STOCK = "cs"
    FUND = "et"
    RECEIPT = "ad"


@model
class Currency:
    """Of a listing or an exchange."""

    id: str | Unset = UNSET
    code: str | Unset = UNSET
    name: str | Unset = UNSET


@model
class Figi:
    """Names of a security in another system."""

    figi_code: str | Unset | None = UNSET
    figi_share_class: str | Unset | None = UNSET


@model
class Exchange:
    """Where a security is listed."""

    id: str
    code: str | Unset = UNSET
    mic_code: str | Unset | None = UNSET
    name: str | Unset = UNSET
    timezone: str | Unset = UNSET
    suffix: str | Unset | None = UNSET


@model
class Security:
    """What is held."""

    id: str
    symbol: str
    raw_symbol: str
    description: str | Unset | None = UNSET
    currency: Currency | Unset = UNSET
    exchange: Exchange | Unset = UNSET
    kind: Kind | Unset = UNSET
    figi: Figi | Unset | None = UNSET


@model
class Listing:
    """A security as one brokerage calls it."""

    id: str | Unset = UNSET
    description: str | Unset = UNSET
    symbol: Security | Unset = UNSET
    local_id: str | Unset | None = UNSET
    is_quotable: bool | Unset = UNSET


@model
class Lot:
    """Units bought at one time."""

    original_purchase_date: datetime | Unset | None = UNSET
    quantity: Decimal | Unset | None = UNSET
    purchased_price: Decimal | Unset | None = UNSET


@model
class Position:
    """Units of one security in an account."""

    symbol: Listing
    units: Number | Unset | None = UNSET
    price: Number | Unset | None = UNSET
    open_pnl: Number | Unset | None = UNSET
    average_purchase_price: Number | Unset | None = UNSET
    currency: Currency | Unset = UNSET
    cash_equivalent: bool | Unset | None = UNSET
    tax_lots: list[Lot] | Unset = UNSET
