"""
Kalshi's perpetuals: the margin account of the member that the key belongs to.

Equity is what each subaccount is worth; settled funds are its cash, over all subaccounts. The value of positions is
their notional, not a worth, and so is left out. See https://docs.kalshi.com/perps
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from pennyweight_kalshi.perps import models

from pennyweight._answer import Answer, now
from pennyweight._assets import DOLLARS
from pennyweight._records import Asset, Time

if TYPE_CHECKING:
    from pennyweight_kalshi import AsyncKalshi, Kalshi

    from pennyweight._calls import Calls
    from pennyweight._ledger import Ledger
    from pennyweight._records import Account
    from pennyweight._scope import Scope

_ACCESS = "perps.account.get_margin_access"
_BALANCE, _POSITIONS = "perps.portfolio.get_balance", "perps.portfolio.get_positions"


async def read_margin(client: Kalshi | AsyncKalshi, calls: Calls, ledger: Ledger, scope: Scope) -> None:
    """Read the margin account, if the member has one."""
    access = await calls(_ACCESS, lambda options: client.perps.account.get_margin_access(**options))
    if access is None:
        return
    answer = Answer(ledger, _ACCESS, None, Time(state="live", fetched_at=now()))
    enabled: object = access.enabled
    if enabled is False:
        return
    if enabled is not True:
        answer.gap("amount_unreadable", "/enabled: expected whether the member trades on margin")
    account = ledger.account("perps", name="perps", kind="margin", flags=("margin",))
    work = [_read_balance(client, account, calls, ledger)] if scope.balances else []
    if scope.positions:
        work.append(_read_positions(client, account, calls, ledger))
    await asyncio.gather(*work)


async def _read_balance(client: Kalshi | AsyncKalshi, account: Account, calls: Calls, ledger: Ledger) -> None:
    sent = await calls(_BALANCE, lambda options: client.perps.portfolio.get_balance(**options), account=account)
    if sent is None:
        return
    answer = Answer(ledger, _BALANCE, account, Time(state="live", fetched_at=now()))
    answer.amount("cash", DOLLARS, sent.settled_funds, "/settled_funds")
    for pointer, row in answer.rows(sent.subaccount_balances, "/subaccount_balances", models.MarginSubaccountBalance):
        part = f"subaccount {row.subaccount}"
        answer.amount("account_value", DOLLARS, row.account_equity, f"{pointer}/account_equity", part=part)


async def _read_positions(client: Kalshi | AsyncKalshi, account: Account, calls: Calls, ledger: Ledger) -> None:
    sent = await calls(_POSITIONS, lambda options: client.perps.portfolio.get_positions(**options), account=account)
    if sent is None:
        return
    answer = Answer(ledger, _POSITIONS, account, Time(state="live", fetched_at=now()))
    for pointer, row in answer.rows(sent.positions, "/positions", models.MarginPosition):
        ticker = answer.text(row.market_ticker, f"{pointer}/market_ticker")
        if ticker is None:
            asset = answer.unnamed(f"{pointer}/market_ticker", "the vendor names no market")
        else:
            asset = Asset(key=f"kalshi:{ticker}", symbol=ticker)
        answer.amount("quantity", asset, row.position, f"{pointer}/position", part=f"subaccount {row.subaccount}")
