"""A Mesh user with two connections: an overdrawn one in three currencies, and a small one in dollars."""

from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from secrets import token_urlsafe
from typing import Any

from pennyweight_sandbox._mesh import holdings, transfers

INITIATED = 137
HISTORY = 230


@dataclass
class Connection:
    """One institution that a user connected: what balance/get and holdings/get answer, and the institution's transfers."""

    type: str
    user_id: str
    content: dict[str, Any]
    holdings: dict[str, Any] = field(default_factory=dict)
    transfer_count: int = 0
    refresh_token: str = field(default_factory=lambda: token_urlsafe(48), repr=False)
    orders: list[dict[str, Any]] = field(default_factory=list)
    """What was ordered through Mesh, oldest first."""

    @cached_property
    def transfers(self) -> list[dict[str, Any]]:
        """The institution's own history, newest first; made when asked for, because there may be hundreds."""
        return transfers.history(self.transfer_count, self.type)


@dataclass
class State:
    """Connections by auth token, and the cached portfolio by user id."""

    connections: dict[str, Connection] = field(default_factory=dict, repr=False)
    portfolios: dict[str, list[dict[str, Any]]] = field(default_factory=dict, repr=False)

    previews: dict[str, tuple[str, dict[str, Any]]] = field(default_factory=dict)
    """Transfers that were previewed and not executed, by preview id, with whose they are."""

    def connect(self, user_id: str, broker_type: str, token: str) -> None:
        """Add a connection with a little money."""
        self.connections[token] = Connection(broker_type, user_id, _little_money(), holdings.second(broker_type))
        self.portfolios.setdefault(
            user_id, [{"symbol": "USD", "cash": Decimal("250.5"), "buyingPower": Decimal("250.5")}]
        )

    @cached_property
    def transfers(self) -> list[dict[str, Any]]:
        """What Mesh itself initiated, newest first; made when asked for."""
        return transfers.initiated(INITIATED, next(iter(self.portfolios), ""))


def make_state(
    user_id: str, broker_type: str, token: str, refresh_token: str, second_type: str, second_token: str
) -> State:
    """
    Return a user whose second row of money is negative and whose third is unknown.

    The totals in US dollars count a euro as 1.10 dollars; the portfolio is the sum of both connections.
    """
    rows = [
        _row("USD", "1520.25", "1520.25", "1000"),
        _row("EUR", "-412.37", "250.004", None),
        _row("GBP", None, None, None),
    ]
    overdrawn: dict[str, Any] = {
        "balances": rows,
        "totalCashUsdValue": Decimal("1066.643"),
        "totalBuyingPowerUsdValue": Decimal("1795.2544"),
    }
    portfolio: list[dict[str, Any]] = [
        {"symbol": "USD", "cash": Decimal("1770.75"), "buyingPower": Decimal("1770.75")},
        {"symbol": "EUR", "cash": Decimal("-412.37"), "buyingPower": Decimal("250.004")},
        {"symbol": "GBP", "cash": None, "buyingPower": None},
    ]
    first = Connection(broker_type, user_id, overdrawn, holdings.first(broker_type), HISTORY, refresh_token)
    second = Connection(second_type, user_id, _little_money(), holdings.second(second_type), 3)
    return State({token: first, second_token: second}, {user_id: portfolio})


def _little_money() -> dict[str, Any]:
    return {
        "balances": [_row("USD", "250.5", "250.5", None)],
        "totalCashUsdValue": Decimal("250.5"),
        "totalBuyingPowerUsdValue": None,
    }


def _row(currency: str, cash: str | None, buying_power: str | None, crypto: str | None) -> dict[str, Any]:
    return {
        "cash": cash and Decimal(cash),
        "buyingPower": buying_power and Decimal(buying_power),
        "cryptocurrencyBuyingPower": crypto and Decimal(crypto),
        "currencyCode": currency,
    }
