"""
Kalshi: every subaccount of the member that the key belongs to, in US dollars.

`balance` is cash and `portfolio_value` what open positions are worth; whether resting orders are taken off the cash is
not documented. See https://docs.kalshi.com/api-reference/portfolio/get-balance
"""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

import attrs
from pennyweight_core import UNSET, Unset
from pennyweight_kalshi import models

from pennyweight._answer import Answer, calculation, now
from pennyweight._assets import DOLLARS
from pennyweight._exact import add, cut, multiply, plain, scaled
from pennyweight._records import Asset, Time
from pennyweight._vendors._kalshi_perps import read_margin

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pennyweight_kalshi import AsyncKalshi, Kalshi

    from pennyweight._calls import Calls
    from pennyweight._ledger import Ledger
    from pennyweight._questions import KalshiAccount
    from pennyweight._records import Account, Amount
    from pennyweight._scope import Scope

_BALANCES, _NETTING = "subaccounts.list_balances", "subaccounts.list_netting"
_BALANCE, _POSITIONS, _ORDERS = "portfolio.get_balance", "portfolio.get_positions", "orders.list"


class _Numbered(Protocol):
    subaccount_number: int


async def read(
    client: Kalshi | AsyncKalshi, question: KalshiAccount, calls: Calls, ledger: Ledger, scope: Scope
) -> None:
    """Read all subaccounts and the margin account, or the subaccounts that the question names."""
    if question.subaccounts is None:
        numbers = await _list_subaccounts(client, calls, ledger)
    else:
        numbers = list(question.subaccounts)
        named = ", ".join(map(str, numbers))
        ledger.gap("scope_not_asked", f"{ledger.connection.key}: only subaccount {named} is asked", loses=False)
    subaccounts = [_Subaccount(client, calls, ledger, _account(ledger, number), number) for number in numbers]
    work = [subaccount.read(scope) for subaccount in subaccounts]
    if question.subaccounts is None:
        work.append(read_margin(client, calls, ledger, scope))
    await asyncio.gather(*work)


async def _list_subaccounts(client: Kalshi | AsyncKalshi, calls: Calls, ledger: Ledger) -> Sequence[int | None]:
    """Return their numbers; None for the one of a key that may not list them."""
    balances, netting = await asyncio.gather(
        calls(_BALANCES, lambda options: client.subaccounts.list_balances(**options)),
        calls(_NETTING, lambda options: client.subaccounts.list_netting(**options)),
    )
    if balances is None and netting is None:
        return [None]
    with_balance, with_netting = set[int](), set[int]()
    if balances is not None:
        answer = Answer(ledger, _BALANCES, None, Time(state="live", fetched_at=now()))
        rows = list(answer.rows(balances.subaccount_balances, "/subaccount_balances", models.SubaccountBalance))
        with_balance = _numbers(answer, rows)
        for pointer, row in rows:
            answer.number(row.balance, f"{pointer}/balance")  # the balance itself is asked of each subaccount
    if netting is not None:
        answer = Answer(ledger, _NETTING, None, Time(state="live", fetched_at=now()))
        configs = answer.rows(netting.netting_configs, "/netting_configs", models.SubaccountNettingConfig)
        with_netting = _numbers(answer, configs)
    if balances is not None and netting is not None:
        for number in sorted(with_balance ^ with_netting):
            message = f"{ledger.connection.key}: subaccount {number} is in one of Kalshi's two lists only"
            ledger.gap("parts_differ", message)
    return sorted({0, *with_balance, *with_netting})


def _numbers(answer: Answer, rows: Iterable[tuple[str, _Numbered]]) -> set[int]:
    found = (answer.whole(row.subaccount_number, f"{pointer}/subaccount_number") for pointer, row in rows)
    return {number for number in found if number is not None}


def _account(ledger: Ledger, number: int | None) -> Account:
    if number is None:
        return ledger.account(None, name="subaccount of the key")
    return ledger.account(str(number), sub=str(number), name=f"subaccount {number}" if number else "primary")


@attrs.frozen
class _Subaccount:
    """Reads one subaccount."""

    client: Kalshi | AsyncKalshi
    calls: Calls
    ledger: Ledger
    account: Account
    number: int | None

    async def read(self, scope: Scope) -> None:
        work = [self._read_balance(), self._read_orders()] if scope.balances else []
        if scope.positions:
            work.append(self._read_positions())
        await asyncio.gather(*work)

    @property
    def _argument(self) -> int | Unset:
        return UNSET if self.number is None else self.number

    def _answer(self, operation: str) -> Answer:
        return Answer(self.ledger, operation, self.account, Time(state="live", fetched_at=now()))

    async def _read_balance(self) -> None:
        sent = await self.calls(
            _BALANCE,
            lambda options: self.client.portfolio.get_balance(subaccount=self._argument, **options),
            account=self.account,
        )
        if sent is None:
            return
        answer = self._answer(_BALANCE)
        cash = _read_cash(answer, sent)
        positions = answer.amount("positions_value", DOLLARS, sent.portfolio_value, "/portfolio_value", unit="cents")
        if cash is None or positions is None or cash.value is None or positions.value is None:
            return
        answer.derived(
            "account_value",
            DOLLARS,
            add([cash.value, positions.value]),
            "",
            calculation(cash.value, positions.value, sign="+"),
            codes=("without_resting_orders", *cash.source.codes),
        )

    async def _read_positions(self) -> None:
        pages = await self.calls.pages(
            _POSITIONS,
            lambda cursor, options: self.client.portfolio.get_positions(
                cursor=cursor, subaccount=self._argument, settlement_status="unsettled", **options
            ),
            account=self.account,
        )
        if pages is not None:
            _read_positions(self._answer(_POSITIONS), pages)

    async def _read_orders(self) -> None:
        pages = await self.calls.pages(
            _ORDERS,
            lambda cursor, options: self.client.orders.list(
                cursor=cursor, subaccount=self._argument, status="resting", **options
            ),
            account=self.account,
        )
        if pages is None:
            return
        answer = self._answer(_ORDERS)
        for page in pages:
            for pointer, order in answer.rows(page.orders, "/orders", models.Order):
                _read_order(answer, order, pointer)


def _read_cash(answer: Answer, sent: models.GetBalanceResponse) -> Amount | None:
    """Add the cash: the exact dollars; from answers older than 2026-05-28, which lack them, the cents."""
    changed = answer.moment(sent.updated_ts, "/updated_ts")
    time = answer.at(changed_at=changed)
    cents = answer.whole(sent.balance, "/balance")
    cash = answer.amount("cash", DOLLARS, sent.balance_dollars, "/balance_dollars", time=time)
    if cash is None:
        if cents is not None:
            cash = answer.amount("cash", DOLLARS, cents, "/balance", unit="cents", codes=("cut_to_cents",), time=time)
        return cash
    dollars = cash.value
    if cents is not None and dollars is not None:
        statement = f"{cents} cents are {plain(dollars)} dollars, cut to cents"
        answer.check(statement, cash, holds=cut(dollars, 2) == scaled(cents, 2), code="vendor_sum_differs")
    if sent.balance_breakdown is UNSET:
        if answer.account is not None and answer.account.sub is not None:
            answer.number(UNSET, "/balance_breakdown")
        return cash
    _read_breakdown(answer, sent, cash, time)
    return cash


def _read_breakdown(answer: Answer, sent: models.GetBalanceResponse, cash: Amount, time: Time) -> None:
    parts = [
        answer.amount(
            "cash",
            DOLLARS,
            part.balance,
            f"{pointer}/balance",
            time=time,
            part_of=cash.key,
            part=f"exchange {part.exchange_index}",
        )
        for pointer, part in answer.rows(sent.balance_breakdown, "/balance_breakdown", models.IndexedBalance)
    ]
    values = [part.value for part in parts if part is not None and part.value is not None]
    statement = f"the exchanges' {calculation(*values, sign='+') or 'nothing'} are {plain(cash.value or Decimal(0))}"
    answer.check(statement, cash, *parts, holds=add(values) == cash.value, code="parts_differ")


def _read_positions(answer: Answer, pages: Iterable[models.GetPositionsResponse]) -> None:
    """Add the contracts held, and compare the markets' exposures with those of their events."""
    markets: dict[str, Decimal | None] = {}
    events: dict[str, Decimal | None] = {}
    for page in pages:
        for pointer, row in answer.rows(page.market_positions, "/market_positions", models.MarketPosition):
            ticker = answer.text(row.ticker, f"{pointer}/ticker")
            if ticker is None or ticker in markets:
                _refuse_market(answer, ticker, pointer)
                continue
            markets[ticker] = answer.number(row.market_exposure_dollars, f"{pointer}/market_exposure_dollars")
            _read_position(answer, ticker, row.position_fp, f"{pointer}/position_fp")
        for pointer, event in answer.rows(page.event_positions, "/event_positions", models.EventPosition):
            ticker = answer.text(event.event_ticker, f"{pointer}/event_ticker") or pointer
            events[ticker] = answer.number(event.event_exposure_dollars, f"{pointer}/event_exposure_dollars")
    for ticker, exposure in events.items():
        _check_event(answer, ticker, exposure, markets)
    for ticker in markets:
        if not any(_belongs(ticker, event) for event in events):
            answer.gap("parts_differ", f"/event_positions: the event of {ticker} is not listed")


def _refuse_market(answer: Answer, ticker: str | None, pointer: str) -> None:
    if ticker is None:
        answer.gap("row_unreadable", f"{pointer}/ticker: the vendor names no market")
    else:
        answer.gap("duplicate_row", f"{pointer}: {ticker} comes twice; the second row is left out")


def _read_position(answer: Answer, ticker: str, sent: object, pointer: str) -> None:
    contracts = answer.number(sent, pointer)
    if contracts:
        side = "yes" if contracts > 0 else "no"
        asset = Asset(key=f"kalshi:{ticker}/{side}", symbol=f"{ticker} {side}")
        answer.amount("quantity", asset, contracts.copy_abs(), pointer)


def _check_event(answer: Answer, event: str, exposure: Decimal | None, markets: dict[str, Decimal | None]) -> None:
    exposures = [value for ticker, value in markets.items() if _belongs(ticker, event)]
    known = [value for value in exposures if value is not None]
    if exposure is None or len(known) < len(exposures):
        return  # said already: one of them is not known
    statement = f"exposure of {event}: {calculation(*known, sign='+') or 'no market'} is {plain(exposure)}"
    answer.check(statement, holds=add(known) == exposure, code="parts_differ")


def _belongs(market: str, event: str) -> bool:
    return market == event or market.startswith(f"{event}-")


def _read_order(answer: Answer, order: models.Order, pointer: str) -> None:
    """Add what an order takes at most: its price for all that remains; contracts that it closes cost nothing."""
    is_yes = order.outcome_side == "yes"
    name = "yes_price_dollars" if is_yes else "no_price_dollars"
    price = answer.number(order.yes_price_dollars if is_yes else order.no_price_dollars, f"{pointer}/{name}")
    remaining = answer.number(order.remaining_count_fp, f"{pointer}/remaining_count_fp")
    if price is None or remaining is None:
        return
    answer.derived(
        "reserved",
        DOLLARS,
        multiply(remaining, price),
        pointer,
        calculation(remaining, price, sign="*"),
        codes=("at_most",),
        part=f"order {answer.text(order.order_id, f'{pointer}/order_id') or pointer}",
    )
