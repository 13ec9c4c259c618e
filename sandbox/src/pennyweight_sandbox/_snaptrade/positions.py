"""
What SnapTrade's accounts hold: one position of every kind of instrument in the margin account, and two odd accounts.

With its cash the margin account's positions are worth the total that the list of accounts shows, futures and contracts
for difference counting nothing. The fund of the two-currency account is in that account's cash already.
"""

from copy import deepcopy
from decimal import Decimal
from typing import Any, Literal

from pennyweight_sandbox._snaptrade.instruments import (
    ADR,
    CEF,
    CFD,
    CRYPTO,
    ETF,
    FUND,
    FUTURE,
    OPTION,
    OTHER,
    STOCK,
    US_ETF,
)

_LOTS = [
    {
        "original_purchase_date": "2025-06-02T14:31:07Z",
        "quantity": "80",
        "purchased_price": "151.20",
        "cost_basis": "12096.00",
        "current_value": "14820.00",
        "position_type": "LONG",
        "lot_id": "SBX-LOT-1",
    },
    {
        "original_purchase_date": None,
        "quantity": "40",
        "purchased_price": None,
        "cost_basis": None,
        "current_value": "7410.00",
        "position_type": "LONG",
        "lot_id": "SBX-LOT-2",
    },
]


def make_positions(account: Literal["margin", "fund", "unknown"]) -> list[dict[str, Any]]:
    """Return the positions of one of the accounts."""
    if account == "fund":
        return [
            position(FUND, "2000.0000", "1.00", "1.00", cash_equivalent=True),
            position(ETF, "0", "31.33", None),
        ]
    if account == "unknown":
        return [{"instrument": deepcopy(OTHER), "units": None, "price": None, "cost_basis": None, "currency": None}]
    return [
        position(STOCK, "120", "185.25", "158.1333", tax_lots=_LOTS),
        position(OPTION, "-2", "4.35", "5.10"),
        position(CRYPTO, "0.12500000", "61250.48", None),
        position(FUTURE, "1", "5310.25", "5288.00"),
        position(US_ETF, "55.5", "201.46", "180"),
        position(CEF, "300", "13.071", "14.20"),
        position(ADR, "100", "53.4283", "55.01"),
        position(CFD, "10", "185.25", "180.00"),
        position(OTHER, "15", None, "0"),
    ]


def position(
    instrument: dict[str, Any], units: str, price: str | None, cost_basis: str | None, **more: object
) -> dict[str, Any]:
    """Return a position as positions/all shows it."""
    return {
        "instrument": deepcopy(instrument),  # so that a test may change it
        "units": units,
        "price": price,
        "cost_basis": cost_basis,
        "currency": instrument.get("currency", "USD"),
    } | more


def worth(row: dict[str, Any]) -> Decimal:
    """Return what a position adds to its account's total, in its own currency."""
    if row["price"] is None or row["instrument"]["kind"] in {"future", "cfd"} or row.get("cash_equivalent"):
        return Decimal(0)
    multiplier = Decimal(row["instrument"]["multiplier"]) if row["instrument"]["kind"] == "option" else Decimal(1)
    return Decimal(row["units"]) * Decimal(row["price"]) * multiplier
