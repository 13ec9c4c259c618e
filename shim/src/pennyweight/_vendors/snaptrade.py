"""
SnapTrade: every account of a user, over all connections: cash per currency, positions, and what the brokerage says
that the account is worth.

Balances don't say how old they are: the account tells when they were last copied, and its connection whether it is
live. See https://docs.snaptrade.com/reference/Account%20Information/AccountInformation_getUserAccountBalance
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, get_args

import attrs
from pennyweight_core import UNSET
from pennyweight_snaptrade import models

from pennyweight._answer import Answer, now
from pennyweight._records import Account, Time
from pennyweight._vendors._snaptrade_positions import check_worth, read_cash, read_positions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Literal

    from pennyweight_snaptrade import AsyncSnapTrade, SnapTrade

    from pennyweight._calls import Calls
    from pennyweight._ledger import Ledger
    from pennyweight._questions import SnapTradeUser
    from pennyweight._records import Amount, Flag
    from pennyweight._scope import Scope

_ACCOUNTS, _CONNECTIONS = "accounts.list_all", "connections.list"
_BALANCES, _POSITIONS = "accounts.get_balances", "accounts.get_positions"
_Details = models.InvestmentAccount | models.DepositAccount | models.LineOfCreditAccount | models.AnnuityAccount


async def read(
    client: SnapTrade | AsyncSnapTrade, question: SnapTradeUser, calls: Calls, ledger: Ledger, scope: Scope
) -> None:
    """List the user's accounts and connections, then read each account; one that fails does not hide the others."""
    user: dict[str, Any] = {}
    if question.user_secret is not None:
        user = {"user_id": question.user_id, "user_secret": question.user_secret.reveal()}
    listed, connections = await asyncio.gather(
        calls(_ACCOUNTS, lambda options: client.accounts.list_all(**user, **options)),
        calls(_CONNECTIONS, lambda options: client.connections.list(**user, **options)),
    )
    known = _connections(ledger, connections)
    if listed is None:
        return
    answer = Answer(ledger, _ACCOUNTS, None, Time(state="unknown", fetched_at=now()))
    readers = [
        _Account(client, calls, ledger, user, *_account(answer, details, pointer, known))
        for pointer, details in _rows(answer, listed)
    ]
    _miss_accounts(ledger, known, readers)
    if scope.balances or scope.positions:
        await asyncio.gather(*(reader.read(scope) for reader in readers))


def _rows(answer: Answer, listed: models.AllUserAccountsResponse) -> Iterator[tuple[str, _Details]]:
    """Yield the accounts that have an id, each once."""
    kinds: tuple[type[_Details], ...] = get_args(_Details)
    seen = set[str]()
    for pointer, details in answer.rows(listed.results, "/results", *kinds):
        account_id = answer.text(details.id, f"{pointer}/id")
        if account_id is None:
            answer.gap("row_unreadable", f"{pointer}: an account without an id cannot be read")
        elif account_id in seen:
            answer.gap("duplicate_row", f"{pointer}: account {account_id} comes twice; the second row is left out")
        else:
            seen.add(account_id)
            yield pointer, details


def _connections(ledger: Ledger, sent: object) -> dict[str, models.BrokerageAuthorization] | None:
    """Return the user's connections by id; None where they are not known."""
    if sent is None:
        return None
    answer = Answer(ledger, _CONNECTIONS, None, Time(state="unknown", fetched_at=now()))
    found = {}
    for pointer, row in answer.rows(sent, "", models.BrokerageAuthorization):
        connection_id = answer.text(row.id, f"{pointer}/id")
        if connection_id is None:
            answer.gap("row_unreadable", f"{pointer}/id: the vendor sent none")
        elif connection_id in found:
            answer.gap("duplicate_row", f"{pointer}: connection {connection_id} comes twice; the first row is left out")
            found[connection_id] = row
        else:
            found[connection_id] = row
    return found


def _miss_accounts(
    ledger: Ledger, known: Mapping[str, models.BrokerageAuthorization] | None, readers: list[_Account]
) -> None:
    """Add a gap for each connection of which no account is listed."""
    for connection_id, row in (known or {}).items():
        if all(reader.account.link != connection_id for reader in readers):
            message = f"{ledger.connection.key}: connection {_name(row) or connection_id} lists no account yet"
            ledger.gap("first_sync", message, retryable=True)


def _account(
    answer: Answer,
    details: _Details,
    pointer: str,
    known: Mapping[str, models.BrokerageAuthorization] | None,
) -> tuple[Account, _Details, Time]:
    """Register an account; return it with what is needed to read it."""
    ledger = answer.ledger
    connection_id = answer.text(details.connection_id, f"{pointer}/connection_id")
    connection = (known or {}).get(connection_id or "")
    masked = answer.text(details.masked_account_number, f"{pointer}/masked_account_number")
    account = ledger.account(
        answer.text(details.id, f"{pointer}/id"),
        name=answer.text(details.display_name, f"{pointer}/display_name"),
        institution=_name(connection) if connection else None,
        link=connection_id,
        number_tail=masked.strip("*•xX ") or None if masked else None,
        institution_id=answer.text(details.institution_account_id, f"{pointer}/institution_account_id"),
        kind=answer.text(details.raw_type, f"{pointer}/raw_type") or details.kind.replace("_", " "),
        flags=_flags(details, connection),
    )
    of_account = attrs.evolve(answer, account=account)
    sync = details.sync_status
    copied = of_account.moment(getattr(sync, "balances", UNSET), f"{pointer}/sync_status/balances")
    time = Time(state=_state(connection), copied_at=copied, fetched_at=answer.time.fetched_at)
    _tell(of_account, connection, connection_id, known, sync)
    _read_worth(attrs.evolve(of_account, time=time), details, pointer)
    return account, details, time


def _flags(details: _Details, connection: models.BrokerageAuthorization | None) -> tuple[Flag, ...]:
    found: list[Flag] = []
    if getattr(details, "is_paper", False) is True:
        found.append("paper")
    if connection is not None and connection.disabled is True:
        found.append("disabled")
    if getattr(details, "cash_or_margin", UNSET) == "margin":
        found.append("margin")
    return tuple(found)


def _state(connection: models.BrokerageAuthorization | None) -> Literal["live", "cached", "unknown"]:
    mode = connection.data_freshness_mode if connection is not None else UNSET
    if connection is not None and connection.disabled is True:
        return "cached"
    if not isinstance(mode, models.BrokerageAuthorizationDataFreshnessMode):
        return "unknown"
    modes = {str(mode.institution), str(mode.snaptrade)}
    return "live" if modes == {"realtime"} else "cached" if "delayed" in modes else "unknown"


def _tell(
    answer: Answer,
    connection: models.BrokerageAuthorization | None,
    connection_id: str | None,
    known: Mapping[str, models.BrokerageAuthorization] | None,
    sync: object,
) -> None:
    """Add the gaps of an account whose amounts may be old, unfinished or hidden."""
    if connection is None:
        if known is not None:
            answer.gap("row_unreadable", f"connection {connection_id} of this account is not among the user's")
    elif connection.disabled is True:
        answer.gap("disabled", "the connection is disabled: amounts are of its last sync. The user must reconnect it")
    elif connection.disabled is not False:
        answer.gap("disabled", "whether the connection is disabled is not known: amounts may be of an old sync")
    balances = getattr(sync, "balances", UNSET)
    positions = getattr(sync, "positions", balances)
    if balances is None or positions is None:
        answer.gap("first_sync", "the first sync of this account is not finished: amounts may be missing")
    if balances is UNSET or positions is UNSET:
        answer.gap("hidden", "the brokerage does not supply all of this account: an empty list says nothing")


def _name(connection: models.BrokerageAuthorization) -> str | None:
    brokerage = connection.brokerage
    for name in (getattr(brokerage, "display_name", UNSET), getattr(brokerage, "name", UNSET)):
        if isinstance(name, str) and name.strip():
            return name.strip()
    return None


def _read_worth(answer: Answer, details: _Details, pointer: str) -> None:
    net = answer.one(details.net_value, f"{pointer}/net_value", object)
    if net is None:
        return
    amount, code = getattr(net, "amount", UNSET), getattr(net, "currency", UNSET)
    asset = answer.currency(code, f"{pointer}/net_value/currency")
    answer.amount("account_value", asset, amount, f"{pointer}/net_value/amount")


@attrs.frozen
class _Account:
    """Reads one account."""

    client: SnapTrade | AsyncSnapTrade
    calls: Calls
    ledger: Ledger
    user: dict[str, Any]
    account: Account
    details: _Details
    time: Time

    async def read(self, scope: Scope) -> None:
        cash, positions = await asyncio.gather(self._balances(scope), self._positions(scope))
        fetched = attrs.evolve(self.time, fetched_at=now())
        held: list[Amount] = []
        if cash is not None:
            held = read_cash(Answer(self.ledger, _BALANCES, self.account, fetched), cash)
        if positions is not None:
            answer = Answer(self.ledger, _POSITIONS, self.account, fetched)
            is_valued = read_positions(answer, positions, held)
            if cash is not None and is_valued:
                check_worth(answer, self.ledger)

    async def _balances(self, scope: Scope) -> object:
        if not scope.balances or self.details.kind in ("line_of_credit", "annuity"):
            return None
        account_id = self.account.id or ""
        return await self.calls(
            _BALANCES,
            lambda options: self.client.accounts.get_balances(account_id=account_id, **self.user, **options),
            account=self.account,
        )

    async def _positions(self, scope: Scope) -> models.AllAccountPositionsResponse | None:
        if not scope.positions or self.details.kind != "investment":
            return None
        account_id = self.account.id or ""
        return await self.calls(
            _POSITIONS,
            lambda options: self.client.accounts.get_positions(account_id=account_id, **self.user, **options),
            account=self.account,
        )
