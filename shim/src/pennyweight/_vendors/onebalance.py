"""
OneBalance: tokens of one smart account, each summed over its chains; deprecated by its vendor.

Amounts come in base units and say nothing about decimals: the list of assets does, for every aggregate and for every
chain apart. Worth is in US dollars without saying so. The vendor's total need not be the sum of its rows.
See https://docs.onebalance.io/api-reference/balances/aggregated-balance
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from pennyweight_core import UNSET, Unset
from pennyweight_onebalance import models

from pennyweight._clock import now
from pennyweight._exact import scaled
from pennyweight._reading import Reading
from pennyweight._records import Account, Asset, Balance, Freshness, Total, Valuation
from pennyweight._settled import settled
from pennyweight._vendors._tokens import Tokens, key

if TYPE_CHECKING:
    from pennyweight_onebalance import AsyncOneBalance, OneBalance

    from pennyweight._ask import OneBalanceAccount
    from pennyweight._tally import Tally
    from pennyweight._vendors._tokens import Token

UNKNOWN = Freshness(state="unknown")


async def ask(client: OneBalance | AsyncOneBalance, question: OneBalanceAccount, tally: Tally) -> None:
    """Ask what the account holds, then what a unit of it is; without the second, amounts stay in base units."""
    asset_id: list[str] | Unset = list(question.asset_ids) or UNSET
    answer = await settled(client.balances.get_aggregated(address=question.address, asset_id=asset_id))
    account = Account(id=question.address, kind="smart account")
    blank = Balance(vendor="onebalance", account=account, asset=Asset(), fetched_at=now(), freshness=UNKNOWN)
    tokens = Tokens()
    try:
        tokens.learn(await settled(client.assets.list()))
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not hide the balances
        tally.fail(error)
    tally.add(_total(blank, answer))
    reading = Reading()
    rows = reading.several(
        "balanceByAggregatedAsset", answer.balance_by_aggregated_asset, models.AssetBalance, required=True
    )
    held = [_aggregate(blank, row, tokens) for row in rows]
    repeated = {key(part.asset.id) for balance in held for part in balance.parts if part.asset.id}
    specific = reading.several(
        "balanceBySpecificAsset",
        answer.balance_by_specific_asset,
        models.SpecificAssetBalance,
        required=bool(question.asset_ids),
    )
    found = [_on_chain(blank, row, tokens) for row in specific]
    tally.add(*held, *(balance for balance in found if key(balance.asset.id or "") not in repeated))
    tally.fail_to_read(reading.notes, account)


def _aggregate(blank: Balance, row: models.AssetBalance, tokens: Tokens) -> Balance:
    reading = Reading()
    asset_id = reading.text("aggregatedAssetId", row.aggregated_asset_id)
    parts = reading.several("individualAssetBalances", row.individual_asset_balances, models.IndividualAssetBalance)
    whole = _holding(blank, reading, tokens.aggregate(asset_id), row)
    return attrs.evolve(whole, parts=tuple(_on_chain(blank, part, tokens) for part in parts))


def _on_chain(
    blank: Balance, row: models.IndividualAssetBalance | models.SpecificAssetBalance, tokens: Tokens
) -> Balance:
    reading = Reading()
    return _holding(blank, reading, tokens.on_chain(reading.text("assetType", row.asset_type)), row)


def _holding(
    blank: Balance,
    reading: Reading,
    token: Token,
    row: models.AssetBalance | models.IndividualAssetBalance | models.SpecificAssetBalance,
) -> Balance:
    units = reading.whole("balance", row.balance)
    value = reading.amount("fiatValue", row.fiat_value)
    is_known = token.decimals is not None
    if units is not None and not is_known:
        reading.notes.append(f"decimals are not known: {units:,} base units")
    return attrs.evolve(
        blank,
        asset=token.asset,
        total=scaled(units, token.decimals) if units is not None and token.decimals is not None else None,
        base_units=None if is_known else units,
        valuation=None if value is None else Valuation(amount=value, currency="USD", implied=True),
        notes=tuple(reading.notes),
        raw=row,
    )


def _total(blank: Balance, answer: models.AggregatedBalanceV2Response) -> Total:
    reading = Reading()
    total = reading.one("totalBalance", answer.total_balance, models.TotalBalance)
    return Total(
        vendor="onebalance",
        account=blank.account,
        what="worth",
        amount=reading.amount("totalBalance.fiatValue", total.fiat_value) if total else None,
        currency="USD",
        currency_implied=True,
        fetched_at=blank.fetched_at,
        freshness=UNKNOWN,
        notes=tuple(reading.notes),
        raw=answer,
    )
