"""
Kalshi: one account in US dollars.

Cash and positions come apart and do not overlap, so their sum is the account's worth.
See https://docs.kalshi.com/api-reference/portfolio/get-balance
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pennyweight_core import UNSET, Unset

from pennyweight._clock import now
from pennyweight._exact import added
from pennyweight._reading import Reading
from pennyweight._records import Account, Asset, Balance, Freshness
from pennyweight._settled import settled

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_kalshi import AsyncKalshi, Kalshi
    from pennyweight_kalshi.models import GetBalanceResponse

    from pennyweight._ask import KalshiAccount
    from pennyweight._tally import Tally

DOLLARS = Asset(code="USD", name="US dollar")


async def ask(client: Kalshi | AsyncKalshi, question: KalshiAccount, tally: Tally) -> None:
    """Ask for the balance of the member that the key belongs to."""
    subaccount: int | Unset = UNSET if question.subaccount is None else question.subaccount
    answer = await settled(client.portfolio.get_balance(subaccount=subaccount))
    fetched_at, reading = now(), Reading()
    cash = _cash(answer, reading)
    positions = reading.cents("portfolio_value", answer.portfolio_value)
    tally.add(
        Balance(
            vendor="kalshi",
            account=_account(answer, question.subaccount),
            asset=DOLLARS,
            cash=cash,
            positions=positions,
            total=added(cash, positions),
            as_of=reading.moment("updated_ts", answer.updated_ts),
            fetched_at=fetched_at,
            freshness=Freshness(state="live"),
            notes=tuple(reading.notes),
            raw=answer,
        )
    )


def _cash(answer: GetBalanceResponse, reading: Reading) -> Decimal | None:
    """The exact dollars; from answers older than 2026-05-28, which lack them, the cents."""
    dollars = reading.amount("balance_dollars", answer.balance_dollars)
    if dollars is not None or reading.notes:
        return dollars
    cash = reading.cents("balance", answer.balance)
    if cash is not None:
        reading.notes.append("cash is in whole cents, in total too: Kalshi cut off what is less than one")
    return cash


def _account(answer: GetBalanceResponse, subaccount: int | None) -> Account:
    if subaccount:
        return Account(id=str(subaccount), name=f"subaccount {subaccount}")
    if subaccount is None and answer.balance_breakdown is UNSET and answer.balance_dollars is not UNSET:
        # Kalshi leaves the breakdown out only for a key that is restricted to a subaccount, without saying to which.
        return Account(name="subaccount of the key")
    return Account(id="0", name="primary")
