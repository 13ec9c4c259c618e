"""
SnapTrade: every account of a user, one balance per currency, and the account's worth as the brokerage states it.

Amounts may be live or a day old, depending on plan and connection, and the answer does not say which: there is no
`as_of`. See https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountBalance
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from pennyweight_snaptrade import models

from pennyweight._clock import now
from pennyweight._reading import Reading
from pennyweight._records import Account, Asset, Balance, Freshness, Total
from pennyweight._settled import settled

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pennyweight_snaptrade import AsyncSnapTrade, SnapTrade

    from pennyweight._ask import SnapTradeUser
    from pennyweight._tally import Tally

MONEY_MARKET = "cash includes money-market funds, which SnapTrade also lists among positions: don't add the two"


async def ask(client: SnapTrade | AsyncSnapTrade, question: SnapTradeUser, tally: Tally) -> None:
    """List the user's accounts, then ask for the balances of each; one that fails does not hide the others."""
    user_id, secret = question.user_id, question.user_secret
    listed = await settled(client.accounts.list(user_id=user_id, user_secret=secret.reveal()))
    fetched_at, reading = now(), Reading()
    found = reading.several("accounts", listed, models.Account)
    tally.fail_to_read(reading.notes)
    for model in found:
        reading = Reading()
        account, freshness = _account(model, reading), _freshness(model, reading)
        worth = Total(
            vendor="snaptrade", account=account, what="worth", fetched_at=fetched_at, freshness=freshness, raw=model
        )
        tally.add(*_stated(worth, model))
        try:
            rows = await settled(
                client.accounts.get_balances(account_id=model.id, user_id=user_id, user_secret=secret.reveal())
            )
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not hide the other accounts
            tally.fail(error, account)
            continue
        blank = Balance(
            vendor="snaptrade",
            account=account,
            asset=Asset(),
            fetched_at=now(),
            freshness=freshness,
            notes=(*reading.notes, *_warnings(model)),
            raw=rows,
        )
        _balances(blank, rows, tally)


def _balances(blank: Balance, rows: object, tally: Tally) -> None:
    reading = Reading()
    models_read = reading.several("balances", rows, models.Balance)
    tally.fail_to_read(reading.notes, blank.account)
    tally.add(*(_balance(blank, row) for row in models_read))
    if rows == []:
        nothing = "SnapTrade lists no currency for this account: its cash is not known"
        tally.add(attrs.evolve(blank, notes=(*blank.notes, nothing)))


def _balance(blank: Balance, row: models.Balance) -> Balance:
    reading = Reading()
    currency = reading.one("currency", row.currency, models.Currency) or models.Currency()
    return attrs.evolve(
        blank,
        asset=Asset(
            code=reading.text("currency.code", currency.code),
            id=reading.text("currency.id", currency.id),
            name=reading.text("currency.name", currency.name),
        ),
        cash=reading.amount("cash", row.cash),
        buying_power=reading.amount("buying_power", row.buying_power),
        notes=(*blank.notes, *reading.notes, MONEY_MARKET),
        raw=row,
    )


def _stated(worth: Total, model: models.Account) -> Iterator[Total]:
    """The account's worth, unless the brokerage states none."""
    reading = Reading()
    wrapper = reading.one("balance", model.balance, models.AccountBalance)
    total = reading.one("balance.total", wrapper.total, models.AccountBalanceTotal) if wrapper else None
    if total:
        amount = reading.amount("balance.total.amount", total.amount)
        currency = reading.text("balance.total.currency", total.currency)
        worth = attrs.evolve(worth, amount=amount, currency=currency)
    if total or reading.notes:
        yield attrs.evolve(worth, notes=tuple(reading.notes))


def _account(model: models.Account, reading: Reading) -> Account:
    return Account(
        id=reading.text("account.id", model.id),
        name=reading.text("account.name", model.name),
        institution=reading.text("account.institution_name", model.institution_name),
        kind=reading.text("account.raw_type", model.raw_type)
        or reading.text("account.account_category", model.account_category),
    )


def _freshness(model: models.Account, reading: Reading) -> Freshness:
    holdings = _holdings(model, reading)
    last = reading.moment("last_successful_sync", holdings.last_successful_sync)
    return Freshness(state="unknown", last_sync=last)


def _holdings(model: models.Account, reading: Reading) -> models.HoldingsStatus:
    status = reading.one("sync_status", model.sync_status, models.AccountSyncStatus) or models.AccountSyncStatus()
    return reading.one("sync_status.holdings", status.holdings, models.HoldingsStatus) or models.HoldingsStatus()


def _warnings(model: models.Account) -> Iterator[str]:
    reading = Reading()
    holdings, status = _holdings(model, reading), reading.text("account.status", model.status)
    if model.is_paper is True:
        yield "a paper account: play money"
    if status not in (None, "open"):
        yield f"SnapTrade says the account is {status}"
    if holdings.initial_sync_completed is False:
        yield "SnapTrade's initial sync of this account is not finished: amounts may be missing"
    if holdings.holdings_unavailable is True:
        yield "the brokerage hides this account's contents: an empty list says nothing"
