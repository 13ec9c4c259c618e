"""
Mesh: one connected account, asked live; or all accounts of a user, added up by Mesh from its cache.

The second contains the first, so a report has one or the other. Coins are in neither.
See https://docs.meshconnect.com/api-reference/balance/get-aggregated-portfolio-fiat-balances
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from pennyweight_mesh import models

from pennyweight._ask import MeshPortfolio
from pennyweight._clock import now
from pennyweight._reading import Reading
from pennyweight._records import Account, Asset, Balance, Freshness, Total
from pennyweight._settled import settled

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from pennyweight_mesh import AsyncMesh, Mesh

    from pennyweight._ask import MeshAccount
    from pennyweight._tally import Tally

LIVE = Freshness(state="live", word="real-time")
CACHED = Freshness(state="cached", word="cached")
SUMMED = "the sum over all accounts the user has connected, from Mesh's cache"


async def ask(client: Mesh | AsyncMesh, question: MeshAccount | MeshPortfolio, tally: Tally) -> None:
    """Ask for an account's balances, or for a user's."""
    if isinstance(question, MeshPortfolio):
        await _ask_portfolio(client, question, tally)
    else:
        await _ask_account(client, question, tally)


async def _ask_account(client: Mesh | AsyncMesh, question: MeshAccount, tally: Tally) -> None:
    answer = await settled(client.balances.get(auth_token=question.auth_token.reveal(), type=question.type))
    account = Account(institution=question.type)
    blank = Balance(vendor="mesh", account=account, asset=Asset(), fetched_at=now(), freshness=LIVE, raw=answer)
    reading = Reading()
    rows = reading.several("balances", answer.balances, models.B2BBrokerAccountBalance)
    tally.fail_to_read(reading.notes, account)
    tally.add(*(_account_balance(blank, row) for row in rows))
    _tell_if_empty(blank, tally, is_empty=not rows and not reading.notes)
    tally.add(*_totals(answer, blank))


async def _ask_portfolio(client: Mesh | AsyncMesh, question: MeshPortfolio, tally: Tally) -> None:
    answer = await settled(client.balances.get_portfolio(user_id=question.user_id))
    account = Account(id=question.user_id, name="all accounts", kind="portfolio")
    blank = Balance(
        vendor="mesh",
        account=account,
        asset=Asset(),
        fetched_at=now(),
        freshness=CACHED,
        notes=(SUMMED,),
        raw=answer,
    )
    reading = Reading()
    rows = reading.several("fiatBalances", answer.fiat_balances, models.PortfolioFiatBalance)
    tally.fail_to_read(reading.notes, account)
    tally.add(*(_portfolio_balance(blank, row) for row in rows))
    _tell_if_empty(blank, tally, is_empty=not rows and not reading.notes)


def _account_balance(blank: Balance, row: models.B2BBrokerAccountBalance) -> Balance:
    reading = Reading()
    return attrs.evolve(
        blank,
        asset=Asset(code=reading.text("currencyCode", row.currency_code)),
        cash=reading.amount("cash", row.cash),
        buying_power=reading.amount("buyingPower", row.buying_power),
        crypto_buying_power=reading.amount("cryptocurrencyBuyingPower", row.cryptocurrency_buying_power),
        notes=(*blank.notes, *reading.notes),
        raw=row,
    )


def _portfolio_balance(blank: Balance, row: models.PortfolioFiatBalance) -> Balance:
    reading = Reading()
    return attrs.evolve(
        blank,
        asset=Asset(code=reading.text("symbol", row.symbol)),
        cash=reading.amount("cash", row.cash),
        buying_power=reading.amount("buyingPower", row.buying_power),
        notes=(*blank.notes, *reading.notes),
        raw=row,
    )


def _tell_if_empty(blank: Balance, tally: Tally, *, is_empty: bool) -> None:
    if is_empty:
        nothing = "Mesh lists no currency here: the balances are not known"
        tally.add(attrs.evolve(blank, notes=(*blank.notes, nothing)))


def _totals(answer: models.B2BBrokerAccountBalanceModel, blank: Balance) -> Iterator[Total]:
    """Mesh's own conversions of all currencies to US dollars, as far as it gives them."""
    stated: tuple[tuple[Literal["cash", "buying_power"], str, object], ...] = (
        ("cash", "totalCashUsdValue", answer.total_cash_usd_value),
        ("buying_power", "totalBuyingPowerUsdValue", answer.total_buying_power_usd_value),
    )
    for what, name, value in stated:
        reading = Reading()
        amount = reading.amount(name, value)
        if amount is not None or reading.notes:
            yield Total(
                vendor="mesh",
                account=blank.account,
                what=what,
                amount=amount,
                currency="USD",
                fetched_at=blank.fetched_at,
                freshness=blank.freshness,
                notes=tuple(reading.notes),
                raw=answer,
            )
