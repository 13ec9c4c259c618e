"""
OneBalance: the tokens of one smart account, over all chains and chain by chain.

Amounts are whole numbers of base units; the list of assets has the decimals. Values are in US dollars, which the
vendor does not say. See https://docs.onebalance.io/api-reference/balances/get-aggregated-balance-v2
"""

from __future__ import annotations

import asyncio
from decimal import Decimal
from typing import TYPE_CHECKING

import attrs
from pennyweight_core import UNSET, Unset
from pennyweight_onebalance import models

from pennyweight._answer import Answer, now
from pennyweight._assets import DOLLARS
from pennyweight._exact import add, plain, scaled, subtract
from pennyweight._records import Asset, Source, Time
from pennyweight._vendors._tokens import Tokens

if TYPE_CHECKING:
    from pennyweight_onebalance import AsyncOneBalance, OneBalance

    from pennyweight._calls import Calls
    from pennyweight._ledger import Ledger
    from pennyweight._questions import OneBalanceAccount
    from pennyweight._records import Amount
    from pennyweight._scope import Scope

_BALANCES, _ASSETS = "balances.get_aggregated", "assets.list"
_Row = models.AssetBalance | models.IndividualAssetBalance | models.SpecificAssetBalance


async def read(
    client: OneBalance | AsyncOneBalance, question: OneBalanceAccount, calls: Calls, ledger: Ledger, scope: Scope
) -> None:
    """Read the balances and the list of assets; without the list, amounts stay in base units."""
    account = ledger.account(question.address, kind="smart account")
    if not (scope.balances or scope.positions):
        return
    asset_id: list[str] | Unset = list(question.asset_ids) or UNSET
    sent, listed = await asyncio.gather(
        calls(
            _BALANCES,
            lambda options: client.balances.get_aggregated(address=question.address, asset_id=asset_id, **options),
            account=account,
        ),
        calls.shared(_ASSETS, lambda options: client.assets.list(**options)),
    )
    time = Time(state="unknown", fetched_at=now())
    tokens = Tokens()
    if listed is not None:
        tokens.learn(Answer(ledger, _ASSETS, None, time), listed)
    if sent is not None:
        _Reading(Answer(ledger, _BALANCES, account, time), tokens).read(sent, specific=bool(question.asset_ids))


@attrs.frozen
class _Reading:
    """Reads one answer with what is known of its tokens."""

    answer: Answer
    tokens: Tokens

    def read(self, sent: models.AggregatedBalanceV2Response, *, specific: bool) -> None:
        answer = self.answer
        values: list[Amount | None] = []
        seen = set[str]()
        name = "/balanceByAggregatedAsset"
        for pointer, row in answer.rows(sent.balance_by_aggregated_asset, name, models.AssetBalance):
            values.append(self._aggregate(row, pointer, seen))
        name = "/balanceBySpecificAsset"
        tokens = answer.rows(sent.balance_by_specific_asset, name, models.SpecificAssetBalance, required=specific)
        beside: list[Amount] = []
        for pointer, token in tokens:
            asset = self._on_chain(token.asset_type, pointer)
            if asset.key not in seen:
                seen.add(asset.key)
                _, value = self._holding(asset, token, pointer)
                beside += [value] if value is not None else []
        self._total(sent, values, beside)

    def _aggregate(self, row: models.AssetBalance, pointer: str, seen: set[str]) -> Amount | None:
        """Add an asset over all chains, and its parts; return its value."""
        answer = self.answer
        asset_id = answer.text(row.aggregated_asset_id, f"{pointer}/aggregatedAssetId")
        if asset_id is None:
            asset = answer.unnamed(f"{pointer}/aggregatedAssetId", "the vendor names no asset")
        else:
            asset = self.tokens.aggregate(asset_id)
        if asset.key in seen:
            answer.gap("duplicate_row", f"{pointer}: {asset_id} comes twice; the second row is left out")
            return None
        seen.add(asset.key)
        whole, value = self._holding(asset, row, pointer)
        parts: list[tuple[Amount | None, Amount | None]] = []
        rows = answer.rows(
            row.individual_asset_balances, f"{pointer}/individualAssetBalances", models.IndividualAssetBalance
        )
        for at, part in rows:
            on_chain = self._on_chain(part.asset_type, at)
            seen.add(on_chain.key)
            parts.append(self._holding(on_chain, part, at, part_of=(whole, value)))
        _compare(answer, f"{asset.symbol} by chain", whole, [quantity for quantity, _ in parts])
        _compare(answer, f"the value of {asset.symbol} by chain", value, [worth for _, worth in parts])
        return value

    def _on_chain(self, asset_type: object, pointer: str) -> Asset:
        found = self.answer.text(asset_type, f"{pointer}/assetType")
        if found is None:
            return self.answer.unnamed(f"{pointer}/assetType", "the vendor names no token")
        return self.tokens.on_chain(found)

    def _holding(
        self, asset: Asset, row: _Row, pointer: str, *, part_of: tuple[Amount | None, Amount | None] = (None, None)
    ) -> tuple[Amount | None, Amount | None]:
        """Add the quantity of a token and what it is worth."""
        answer = self.answer
        whole, worth = part_of
        part = asset.key.removeprefix("caip19:") if whole or worth else None
        quantity = self._quantity(
            asset, row.balance, f"{pointer}/balance", part_of=whole.key if whole else None, part=part
        )
        value = answer.amount(
            "positions_value",
            DOLLARS,
            row.fiat_value,
            f"{pointer}/fiatValue",
            codes=("currency_implied",),
            part_of=worth.key if worth else None,
            part=part or asset.key,
            valued_from=quantity.key if quantity else None,
        )
        return quantity, value

    def _quantity(
        self, asset: Asset, sent: object, pointer: str, *, part_of: str | None, part: str | None
    ) -> Amount | None:
        answer = self.answer
        units = answer.whole(sent, pointer)
        if units is None or answer.account is None:
            return None
        if asset.decimals is None:
            answer.gap(
                "decimals_unknown", f"{pointer}: {units} base units of {asset.key}, whose decimals are not known"
            )
        value = None if asset.decimals is None else scaled(units, asset.decimals)
        source = Source(operation=answer.operation, pointer=pointer, sent=str(units), unit="base")
        return answer.ledger.amount(
            answer.account,
            "quantity",
            asset,
            value,
            source,
            answer.time,
            in_base_units=units,
            part_of=part_of,
            part=part,
        )

    def _total(
        self, sent: models.AggregatedBalanceV2Response, values: list[Amount | None], beside: list[Amount]
    ) -> None:
        """Add what the account is worth, and compare it with its rows."""
        answer = self.answer
        total = answer.one(sent.total_balance, "/totalBalance", models.TotalBalance)
        if total is None:
            return
        codes = ("currency_implied",)
        worth = answer.amount("account_value", DOLLARS, total.fiat_value, "/totalBalance/fiatValue", codes=codes)
        known = [it for it in values if it is not None]
        if worth is None or worth.value is None or len(known) < len(values):
            return
        rows = add(it.value for it in known if it.value is not None)
        extra = add(it.value for it in beside if it.value is not None)
        difference = subtract(worth.value, rows)
        holds = difference == Decimal(0) or difference == extra
        statement = f"rows come to {plain(rows)} of the total {plain(worth.value)}"
        statement += "" if holds else f", {plain(abs(difference))} apart"
        answer.check(statement, worth, *known, holds=holds, code="vendor_sum_differs")


def _compare(answer: Answer, name: str, whole: Amount | None, parts: list[Amount | None]) -> None:
    """Compare an amount with its parts, where all are known."""
    known = [part.value for part in parts if part is not None and part.value is not None]
    if whole is None or whole.value is None or len(known) < len(parts):
        return
    statement = f"{name} comes to {plain(add(known))} of {plain(whole.value)}"
    answer.check(statement, whole, *parts, holds=add(known) == whole.value, code="parts_differ")
