"""An exchange as trading knows it: markets and their books, and a member's cash, orders, fills and positions."""

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from typing import Any, ClassVar

from pennyweight_sandbox._kalshi import errors
from pennyweight_sandbox._kalshi.book import Book
from pennyweight_sandbox._kalshi.fills import Fill
from pennyweight_sandbox._kalshi.order_groups import OrderGroup
from pennyweight_sandbox._kalshi.orders import Order
from pennyweight_sandbox._kalshi.positions import Position
from pennyweight_sandbox._kalshi.terms import Terms
from pennyweight_sandbox._kalshi.transfers import SubaccountTransfer
from pennyweight_sandbox._vendor import ErrorResponse


@dataclass(frozen=True, slots=True)
class Holding:
    """What one account holds on one exchange index: exact dollars of cash, whole cents of open positions."""

    cash: Decimal
    positions: int


@dataclass
class Exchange(ABC):
    """
    One exchange; accounts are by subaccount and exchange index.

    What open positions are worth at last prices is each account's `positions`; cash is free of what resting orders need.
    """

    terms: ClassVar[Terms]

    accounts: dict[int, dict[int, Holding]] = field(default_factory=dict)
    order_groups: dict[str, OrderGroup] = field(default_factory=dict)
    """By their ids."""
    subaccount_transfers: list[SubaccountTransfer] = field(default_factory=list)
    """Oldest first."""

    @cached_property
    @abstractmethod
    def markets(self) -> list[dict[str, Any]]:
        """As they are listed."""

    @cached_property
    @abstractmethod
    def positions(self) -> list[Position]:
        """In the order in which they are listed."""

    @cached_property
    @abstractmethod
    def orders(self) -> list[Order]:
        """Oldest first."""

    @cached_property
    @abstractmethod
    def fills(self) -> list[Fill]:
        """Oldest first."""

    @cached_property
    @abstractmethod
    def trades(self) -> list[tuple[float, dict[str, Any]]]:
        """Those of others with their moments, oldest first."""

    @cached_property
    def used_order_ids(self) -> set[str]:
        """Every `client_order_id` ever taken; canceling frees none."""
        return {order.client_order_id for order in self.orders}

    @cached_property
    def markets_by_ticker(self) -> dict[str, dict[str, Any]]:
        """The markets by ticker."""
        return {market["ticker"]: market for market in self.markets}

    def book(self, market: dict[str, Any]) -> Book:
        """Return the order book of a market."""
        if market["ticker"] not in self._books:
            self._books[market["ticker"]] = Book(market, self.terms)
        return self._books[market["ticker"]]

    @cached_property
    def _books(self) -> dict[str, Book]:
        return {}

    def positions_of(self, subaccount: int, index: int | None = None) -> Iterator[Position]:
        """Give the positions of one subaccount, on one exchange index or on all."""
        for position in self.positions:
            if position.subaccount == subaccount and index in {None, position.market["exchange_index"]}:
                yield position

    def position(self, ticker: str, subaccount: int) -> Position | None:
        """Return what a subaccount holds in one market."""
        return next((row for row in self.positions_of(subaccount) if row.market["ticker"] == ticker), None)

    def held(self, ticker: str, subaccount: int) -> Decimal:
        """Return the contracts held in one market: bought when positive, sold when negative."""
        position = self.position(ticker, subaccount)
        return position.held if position else Decimal(0)

    def cash(self, subaccount: int, index: int) -> Decimal:
        """Return an account's cash. Raises ErrorResponse with a 404 for an account that was never opened."""
        holding = self.accounts.get(subaccount, {}).get(index)
        if holding is None:
            raise ErrorResponse(errors.exchange(404, "subaccount_not_found"))
        return holding.cash

    def move_cash(self, subaccount: int, index: int, amount: Decimal) -> None:
        """Add to an account's cash, or take from it."""
        accounts = self.accounts[subaccount]
        accounts[index] = replace(accounts[index], cash=accounts[index].cash + amount)

    def open_account(self, subaccount: int, index: int) -> None:
        """Open a subaccount without cash on an exchange index."""
        self.accounts.setdefault(subaccount, {})[index] = Holding(Decimal("0.0000"), 0)

    def exchange_index(self, ticker: str) -> int | None:
        """Return the exchange index of a market, None for a market that is not there."""
        market = self.markets_by_ticker.get(ticker)
        return None if market is None else market["exchange_index"]
