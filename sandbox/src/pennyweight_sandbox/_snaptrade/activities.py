"""What happened in SnapTrade's accounts: as many activities as wanted, of several types, newest first."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from pennyweight_sandbox._snaptrade.instruments import (
    ADR,
    CRYPTO,
    CURRENCIES,
    OPTION,
    STOCK,
    identifier,
    universal_symbol,
)

_NEWEST = datetime(2026, 11, 18, 16, 27, 55, tzinfo=UTC)
_TYPES = ("BUY", "DIVIDEND", "SELL", "FEE", "BUY", "CONTRIBUTION", "INTEREST")
_SYMBOLS = [
    {name: value for name, value in universal_symbol(instrument).items() if name != "currencies"}
    for instrument in (STOCK, ADR, CRYPTO)
]
_OPTION_SYMBOL = {
    "id": OPTION["id"],
    "ticker": OPTION["symbol"],
    "option_type": "CALL",
    "strike_price": Decimal("200.0"),
    "expiration_date": OPTION["expiration_date"],
    "is_mini_option": False,
    "underlying_symbol": universal_symbol(STOCK),
}


def make_activities(count: int) -> list[dict[str, Any]]:
    """Return this many activities, a third of a day apart."""
    return [_activity(number, count - number) for number in range(count)]


def _activity(number: int, age_rank: int) -> dict[str, Any]:
    kind = _TYPES[age_rank % len(_TYPES)]
    moment = _NEWEST - timedelta(hours=8 * number)
    trade = kind in {"BUY", "SELL"}
    symbol = _SYMBOLS[age_rank % 3] if trade or kind == "DIVIDEND" else None
    option = trade and age_rank % 11 == 0
    price = Decimal(150 + age_rank % 40) + Decimal("0.25") if trade else Decimal(0)
    units = Decimal(1 + age_rank % 9) + (Decimal("0.125") if age_rank % 5 == 0 else 0) if trade else Decimal(0)
    fee = Decimal("0.99") if trade else Decimal(0)
    sign = -1 if kind == "BUY" else 1
    amount = sign * price * units * (100 if option else 1) - fee if trade else _plain_amount(kind, age_rank)
    return {
        "id": identifier(f"activity-{age_rank}"),
        "symbol": None if option else symbol,
        "currency_universal_symbol": None,
        "option_symbol": _OPTION_SYMBOL if option else None,
        "price": price,
        "units": -units if kind == "SELL" else units,
        "amount": amount,
        "currency": CURRENCIES["USD"],
        "type": kind,
        "option_type": f"{kind}_TO_OPEN" if option else "",
        "description": f"{kind} number {age_rank}",
        "trade_date": moment.isoformat().replace("+00:00", "Z"),
        "settlement_date": (moment + timedelta(days=1)).strftime("%Y-%m-%dT00:00:00Z"),
        "fee": fee,
        "fx_rate": None,
        "institution": "Sandbox Brokerage",
        "external_reference_id": None if age_rank % 4 else f"SBX-{age_rank}",
    }


def _plain_amount(kind: str, age_rank: int) -> Decimal | None:
    if kind == "FEE":
        return Decimal("-1.50")
    if kind == "CONTRIBUTION":
        return Decimal(500)
    return None if age_rank % 13 == 0 else Decimal(age_rank % 100) / 100 + 1
