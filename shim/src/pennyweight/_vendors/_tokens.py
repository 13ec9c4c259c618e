"""OneBalance's list of assets: symbol, name, and the decimals without which nothing scales."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from pennyweight_onebalance import models

from pennyweight._assets import caip19, token
from pennyweight._records import Asset

if TYPE_CHECKING:
    from pennyweight._answer import Answer

MOST_DECIMALS = 255  # decimals are one byte where tokens declare them


class Tokens:
    """Assets by id: aggregates (`ob:usdc`) and tokens on one chain (CAIP-19) apart, since decimals can differ."""

    def __init__(self) -> None:
        self._aggregates: dict[str, Asset] = {}
        self._on_chain: dict[str, Asset] = {}

    def learn(self, answer: Answer, listed: object) -> None:
        """Take in the list of assets; what cannot be read of it is a gap."""
        for pointer, row in answer.rows(listed, "", models.AggregatedAsset):
            asset_id = answer.text(row.aggregated_asset_id, f"{pointer}/aggregatedAssetId")
            if asset_id:
                _put(self._aggregates, asset_id, _described(answer, aggregate(asset_id), row, pointer))
            entities = answer.rows(
                row.aggregated_entities, f"{pointer}/aggregatedEntities", models.AggregatedAssetEntity
            )
            for at, entity in entities:
                asset_type = answer.text(entity.asset_type, f"{at}/assetType")
                if asset_type:
                    _put(self._on_chain, caip19(asset_type), _described(answer, token(asset_type), entity, at))

    def aggregate(self, asset_id: str) -> Asset:
        """Return what is known of an asset counted over all chains."""
        return self._aggregates.get(asset_id) or aggregate(asset_id)

    def on_chain(self, asset_type: str) -> Asset:
        """Return what is known of a token on one chain."""
        return self._on_chain.get(caip19(asset_type)) or token(asset_type)


def aggregate(asset_id: str) -> Asset:
    """Return an aggregate of which only the id is known."""
    return Asset(key=f"onebalance:{asset_id}", symbol=asset_id.removeprefix("ob:").upper())


def _described(
    answer: Answer, asset: Asset, row: models.AggregatedAsset | models.AggregatedAssetEntity, pointer: str
) -> Asset:
    decimals = answer.whole(row.decimals, f"{pointer}/decimals")
    return attrs.evolve(
        asset,
        symbol=answer.text(row.symbol, f"{pointer}/symbol") or asset.symbol,
        name=answer.text(row.name, f"{pointer}/name"),
        decimals=decimals if decimals is not None and 0 <= decimals <= MOST_DECIMALS else None,
    )


def _put(assets: dict[str, Asset], asset_id: str, asset: Asset) -> None:
    """Add an asset; one that is listed twice with different decimals has none that are known."""
    known = assets.get(asset_id)
    if known is not None and known.decimals != asset.decimals:
        asset = attrs.evolve(asset, decimals=None)
    assets[asset_id] = asset
