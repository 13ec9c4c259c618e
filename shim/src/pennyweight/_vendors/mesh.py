"""
Mesh: connected accounts, asked live; or all accounts of a user, added up by Mesh from its cache.

The second contains the first where they are of one user. An account's `cash` is what can be withdrawn, a portfolio's is
an amount of money. See https://docs.meshconnect.com/api-reference/balance/get-aggregated-portfolio-fiat-balances
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import attrs
from pennyweight_mesh import models

from pennyweight._answer import Answer, calculation, now
from pennyweight._assets import DOLLARS
from pennyweight._exact import add, plain
from pennyweight._questions import MeshPortfolio
from pennyweight._records import Time
from pennyweight._vendors._mesh_positions import AssetClass, check_class, read_options, read_positions, read_unvalued

if TYPE_CHECKING:
    from pennyweight_mesh import AsyncMesh, Mesh

    from pennyweight._calls import Calls
    from pennyweight._ledger import Ledger
    from pennyweight._questions import MeshAccount
    from pennyweight._records import Account, Kind
    from pennyweight._scope import Scope

_BALANCES, _HOLDINGS, _VALUES = "balances.get", "holdings.get", "holdings.get_values"
_COIN, _NFT = "crypto/", "nft/"
_PORTFOLIO_BALANCES, _PORTFOLIO = "balances.get_portfolio", "holdings.get_portfolio"


async def read(
    client: Mesh | AsyncMesh, question: MeshAccount | MeshPortfolio, calls: Calls, ledger: Ledger, scope: Scope
) -> None:
    """Read an account, or a user's portfolio."""
    if isinstance(question, MeshPortfolio):
        await _read_portfolio(client, question, calls, ledger, scope)
    else:
        await _read_account(client, question, calls, ledger, scope)


async def _read_account(
    client: Mesh | AsyncMesh, question: MeshAccount, calls: Calls, ledger: Ledger, scope: Scope
) -> None:
    token, broker = question.auth_token.reveal(), question.type
    account = ledger.account(None, institution=broker)
    balances, holdings, values = await asyncio.gather(
        calls(
            _BALANCES,
            lambda options: client.balances.get(auth_token=token, type=broker, **options),
            account=account,
            wanted=scope.balances,
        ),
        calls(
            _HOLDINGS,
            lambda options: client.holdings.get(auth_token=token, type=broker, include_market_value=True, **options),
            account=account,
        ),
        calls(
            _VALUES,
            lambda options: client.holdings.get_values(auth_token=token, type=broker, **options),
            account=account,
            wanted=scope.balances or scope.positions,
        ),
    )
    time = Time(state="live", fetched_at=now())
    if holdings is not None:
        account = _identify(Answer(ledger, _HOLDINGS, account, time), account, holdings)
    if balances is not None:
        _read_balances(Answer(ledger, _BALANCES, account, time), balances)
    if values is not None:
        _read_values(Answer(ledger, _VALUES, account, time), values)
    if holdings is not None and scope.positions:
        _read_holdings(Answer(ledger, _HOLDINGS, account, time), holdings, values)


def _identify(answer: Answer, account: Account, holdings: models.HoldingsModel) -> Account:
    """Put the institution's id and names into the account."""
    account_id = answer.text(holdings.account_id, "/accountId")
    return answer.ledger.describe_account(
        account,
        id=account_id,
        institution_id=account_id,
        number_tail=account_id[-4:] if account_id else None,
        institution=answer.text(holdings.institution_name, "/institutionName") or account.institution,
        name=answer.text(holdings.account_name, "/accountName"),
    )


def _read_balances(answer: Answer, sent: models.B2BBrokerAccountBalanceModel) -> None:
    count = 0
    for pointer, row in answer.rows(sent.balances, "/balances", models.B2BBrokerAccountBalance):
        count += 1
        asset = answer.currency(row.currency_code, f"{pointer}/currencyCode")
        answer.amount("withdrawable", asset, row.cash, f"{pointer}/cash")
        answer.amount("buying_power", asset, row.buying_power, f"{pointer}/buyingPower", codes=("includes_credit",))
        coins = row.cryptocurrency_buying_power
        answer.amount("crypto_buying_power", asset, coins, f"{pointer}/cryptocurrencyBuyingPower")
    if not count:
        answer.gap("amount_missing", "Mesh lists no currency, so the account's cash is not known")
    _read_total(answer, "withdrawable", sent.total_cash_usd_value, "/totalCashUsdValue")
    _read_total(answer, "buying_power", sent.total_buying_power_usd_value, "/totalBuyingPowerUsdValue")


def _read_total(answer: Answer, kind: Kind, value: object, pointer: str) -> None:
    answer.amount(kind, DOLLARS, value, pointer, codes=("converted_by_vendor",), part="all currencies")


def _read_values(answer: Answer, sent: models.BrokerPortfolioValueModel) -> None:
    codes = ("converted_by_vendor",)
    worth = answer.amount("account_value", DOLLARS, sent.total_value, "/totalValue", codes=codes)
    whole = worth.key if worth is not None else None
    cash = answer.amount(
        "cash", DOLLARS, sent.fiat_value, "/fiatValue", codes=codes, part_of=whole, part="all currencies"
    )
    classes = [
        answer.number(sent.equities_value, "/equitiesValue"),
        answer.number(sent.cryptocurrencies_value, "/cryptocurrenciesValue"),
        answer.number(sent.nfts_value, "/nftsValue"),
    ]
    known = [value for value in (cash.value if cash is not None else None, *classes) if value is not None]
    if worth is not None and worth.value is not None and len(known) > len(classes):
        statement = f"cash, equities, coins and NFTs come to {plain(add(known))} of {plain(worth.value)}"
        answer.check(statement, worth, cash, holds=add(known) == worth.value, code="vendor_sum_differs")


def _read_holdings(
    answer: Answer, holdings: models.HoldingsModel, values: models.BrokerPortfolioValueModel | None
) -> None:
    if holdings.status != "succeeded":
        reason = answer.text(holdings.error_message, "/errorMessage") or "no reason"
        answer.gap("vendor_failed", f"/status: expected succeeded, found {holdings.status} ({reason})")
    equities = read_positions(answer, holdings.equity_positions, "/equityPositions", models.PositionWithMarketValue)
    coins = read_positions(
        answer,
        holdings.cryptocurrency_positions,
        "/cryptocurrencyPositions",
        models.PositionWithMarketValue,
        family=_COIN,
    )
    read_options(answer, holdings.option_positions, "/optionPositions")
    read_unvalued(answer, holdings.nft_positions, "/nftPositions", models.B2BNftPosition, family=_NFT)
    others, coins_beside = holdings.not_supported_equity_positions, holdings.not_supported_cryptocurrency_positions
    read_unvalued(answer, others, "/notSupportedEquityPositions", models.Position)
    read_unvalued(answer, coins_beside, "/notSupportedCryptocurrencyPositions", models.Position, family=_COIN)
    if values is not None:
        stated = attrs.evolve(answer, operation=_VALUES)
        check_class(stated, AssetClass("equities", "/equitiesValue", values.equities_value, equities))
        check_class(stated, AssetClass("coins", "/cryptocurrenciesValue", values.cryptocurrencies_value, coins))


async def _read_portfolio(
    client: Mesh | AsyncMesh, question: MeshPortfolio, calls: Calls, ledger: Ledger, scope: Scope
) -> None:
    user_id = question.user_id
    account = ledger.account(user_id, name="all accounts", kind="portfolio", scope="portfolio")
    balances, holdings = await asyncio.gather(
        calls(
            _PORTFOLIO_BALANCES,
            lambda options: client.balances.get_portfolio(user_id=user_id, **options),
            account=account,
            wanted=scope.balances,
        ),
        calls(
            _PORTFOLIO,
            lambda options: client.holdings.get_portfolio(user_id=user_id, **options),
            account=account,
            wanted=scope.positions,
        ),
    )
    time = Time(state="cached", fetched_at=now())
    if balances is not None:
        _read_portfolio_balances(Answer(ledger, _PORTFOLIO_BALANCES, account, time), balances)
    if holdings is not None:
        _read_portfolio_holdings(Answer(ledger, _PORTFOLIO, account, time), holdings)
        if balances is not None:
            _add_up(Answer(ledger, _PORTFOLIO_BALANCES, account, time))


def _read_portfolio_balances(answer: Answer, sent: models.B2BFiatPortfolioModel) -> None:
    count = 0
    for pointer, row in answer.rows(sent.fiat_balances, "/fiatBalances", models.PortfolioFiatBalance):
        count += 1
        asset = answer.currency(row.symbol, f"{pointer}/symbol")
        codes = ("added_up_by_vendor",)
        answer.amount("cash", asset, row.cash, f"{pointer}/cash", codes=codes)
        power = (*codes, "includes_credit")
        answer.amount("buying_power", asset, row.buying_power, f"{pointer}/buyingPower", codes=power)
    if not count:
        answer.gap("amount_missing", "Mesh lists no currency, so the user's cash is not known")


def _read_portfolio_holdings(answer: Answer, sent: models.B2BPortfolioModel) -> None:
    equities = read_positions(answer, sent.equity_positions, "/equityPositions", models.PositionWithReturn)
    coins = read_positions(
        answer, sent.cryptocurrency_positions, "/cryptocurrencyPositions", models.PositionWithReturn, family=_COIN
    )
    nfts = read_positions(answer, sent.nft_positions, "/nftPositions", models.NftPositionWithMarketValues, family=_NFT)
    check_class(answer, AssetClass("equities", "/equitiesValue", sent.equities_value, equities))
    check_class(answer, AssetClass("coins", "/cryptocurrenciesValue", sent.cryptocurrencies_value, coins))
    check_class(answer, AssetClass("NFTs", "/nftsValue", sent.nfts_value, nfts))


def _add_up(answer: Answer) -> None:
    """Add what the portfolio is worth, currency by currency: its cash, and in US dollars its positions."""
    own = [it for it in answer.ledger.amounts if it.account is answer.account and it.value is not None]
    parts = [it for it in own if it.kind in ("cash", "positions_value")]
    for asset in dict.fromkeys(it.asset for it in parts):
        values = [it.value for it in parts if it.asset == asset and it.value is not None]
        answer.derived("account_value", asset, add(values), "", calculation(*values, sign="+"))
