"""A Kalshi member: a primary account and two subaccounts, each spread over two exchange indexes."""

from dataclasses import dataclass, field
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Holding:
    """What one account holds on one exchange index: exact dollars of cash, whole cents of open positions."""

    cash: Decimal
    positions: int


def _accounts() -> dict[int, dict[int, Holding]]:
    return {
        0: {0: Holding(Decimal("9801.1186"), 19_800), 1: Holding(Decimal("75.4300"), 1_250)},
        3: {0: Holding(Decimal("250.1200"), 4_075), 1: Holding(Decimal("0.0099"), 0)},
        5: {0: Holding(Decimal("0.0000"), 0), 1: Holding(Decimal("0.0000"), 0)},
    }


@dataclass(slots=True)
class State:
    """Subaccount 0 is the primary account, 3 has its own numbers, 5 is open and empty; others were never opened."""

    accounts: dict[int, dict[int, Holding]] = field(default_factory=_accounts)
    older_shape: bool = False
    """Answer as before 2026: whole cents only, neither `balance_dollars` nor `balance_breakdown`."""


def balance(holdings: dict[int, Holding], *, now: float, older_shape: bool) -> dict[str, object]:
    """
    Return the answer of GetBalance for these holdings (dollars and cents by exchange index).

    `balance` is `balance_dollars` cut to whole cents; the breakdown sums to `balance_dollars`.
    """
    cash = sum((holding.cash for holding in holdings.values()), Decimal("0.0000"))
    answer: dict[str, object] = {
        "balance": int(cash * 100),
        "portfolio_value": sum(holding.positions for holding in holdings.values()),
        "updated_ts": int(now),
    }
    if older_shape:
        return answer
    breakdown = [{"exchange_index": index, "balance": str(holding.cash)} for index, holding in holdings.items()]
    return answer | {"balance_dollars": str(cash), "balance_breakdown": breakdown}
