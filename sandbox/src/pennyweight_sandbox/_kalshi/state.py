"""A Kalshi member: a primary account and two subaccounts, each spread over two exchange indexes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cached_property
from typing import Any

from pennyweight_sandbox._kalshi.exchange import Exchange, Holding
from pennyweight_sandbox._kalshi.fills import Fill, make_fills, make_trades
from pennyweight_sandbox._kalshi.markets import make_markets
from pennyweight_sandbox._kalshi.money import dollars
from pennyweight_sandbox._kalshi.orders import Order, make_orders
from pennyweight_sandbox._kalshi.perps.state import PerpsState
from pennyweight_sandbox._kalshi.positions import Position, make_positions
from pennyweight_sandbox._kalshi.rfq_batches import BatchQuote, RfqBatch, make_batches
from pennyweight_sandbox._kalshi.rfqs import Quote, Rfq, make_rfqs
from pennyweight_sandbox._kalshi.settlements import Settlement, make_settlements
from pennyweight_sandbox._kalshi.terms import EventTerms
from pennyweight_sandbox._kalshi.transfers import ExchangeTransfer
from pennyweight_sandbox._spec import Call


def _accounts() -> dict[int, dict[int, Holding]]:
    return {
        0: {0: Holding(Decimal("9801.1186"), 19_800), 1: Holding(Decimal("75.4300"), 1_250)},
        3: {0: Holding(Decimal("250.1200"), 4_075), 1: Holding(Decimal("0.0099"), 0)},
        5: {0: Holding(Decimal("0.0000"), 0), 1: Holding(Decimal("0.0000"), 0)},
    }


@dataclass
class State(Exchange):
    """Subaccount 0 is the primary account, 3 has its own numbers, 5 is open and empty; others were never opened."""

    terms = EventTerms()

    accounts: dict[int, dict[int, Holding]] = field(default_factory=_accounts)
    legacy_response: bool = False
    """Answer as before 2026: whole cents only, neither `balance_dollars` nor `balance_breakdown`."""
    perps: PerpsState = field(default_factory=PerpsState)
    """The member's margin accounts and what trades in them."""
    exchange_transfers: list[ExchangeTransfer] = field(default_factory=list)
    """Those between the two, oldest first."""
    netted: set[int] = field(default_factory=set)
    """Subaccounts with netting on."""
    quotes: dict[str, Quote] = field(default_factory=dict)
    """By their ids."""
    batch_quotes: dict[str, BatchQuote] = field(default_factory=dict)
    """Quotes for batches by their ids."""

    fee_overrides: dict[str, tuple[str, int]] = field(default_factory=dict)
    """Fees of events in place of their series': type and factor by event ticker."""

    @cached_property
    def markets(self) -> list[dict[str, Any]]:
        """As they are listed; made when asked for, because there are hundreds."""
        return make_markets()

    @cached_property
    def positions(self) -> list[Position]:
        """In the order in which they are listed."""
        return make_positions(self.markets_by_ticker)

    @cached_property
    def orders(self) -> list[Order]:
        """Oldest first."""
        return make_orders(self.markets_by_ticker)

    @cached_property
    def fills(self) -> list[Fill]:
        """Oldest first."""
        return make_fills(self.orders)

    @cached_property
    def trades(self) -> list[tuple[float, dict[str, Any]]]:
        """Those of others with their moments, oldest first."""
        return make_trades(self.markets)

    @cached_property
    def settlements(self) -> list[Settlement]:
        """Oldest first."""
        return make_settlements(self.markets)

    @cached_property
    def rfqs(self) -> dict[str, Rfq]:
        """Requests for quotes by their ids."""
        return make_rfqs(self.markets)

    @cached_property
    def rfq_batches(self) -> dict[str, RfqBatch]:
        """Batches of requests for quotes by their ids."""
        return make_batches(self.markets)

    @cached_property
    def markets_by_event(self) -> dict[str, list[dict[str, Any]]]:
        """The markets of each event, by its ticker."""
        events: dict[str, list[dict[str, Any]]] = {}
        for market in self.markets:
            events.setdefault(market["event_ticker"], []).append(market)
        return events

    def add_market(self, market: dict[str, Any]) -> None:
        """List another market."""
        self.markets_by_event.setdefault(market["event_ticker"], []).append(market)
        self.markets_by_ticker[market["ticker"]] = market
        self.markets.append(market)


def balance(holdings: dict[int, Holding], *, now: float, legacy_response: bool) -> dict[str, object]:
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
    if legacy_response:
        return answer
    breakdown = [{"exchange_index": index, "balance": dollars(holding.cash)} for index, holding in holdings.items()]
    return answer | {"balance_dollars": dollars(cash), "balance_breakdown": breakdown}


StateHandler = Callable[[Call, State, float], dict[str, Any] | None]
"""Answers a call from the state at a moment (Unix seconds): the JSON of the success, None for one without."""
