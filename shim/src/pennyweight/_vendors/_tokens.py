"""What OneBalance's list of assets says about tokens: symbol, name, and the decimals without which nothing scales."""

from __future__ import annotations

import attrs
from pennyweight_onebalance import models

from pennyweight._reading import Reading
from pennyweight._records import Asset

MOST_DECIMALS = 255  # decimals are one byte where tokens declare them


@attrs.frozen
class Token:
    """An asset, and how many decimals its amounts have; None when that is not known."""

    asset: Asset
    decimals: int | None = None


class Tokens:
    """Tokens by id: aggregates (`ob:usdc`) and tokens on one chain (CAIP-19) apart, since decimals can differ."""

    def __init__(self) -> None:
        self._aggregates: dict[str, Token] = {}
        self._on_chain: dict[str, Token] = {}

    def learn(self, listed: object) -> None:
        """Take in the list of assets; whatever of it cannot be read stays unknown."""
        reading = Reading()
        for asset in reading.several("assets", listed, models.AggregatedAsset):
            aggregate = _token(asset.aggregated_asset_id, asset)
            if aggregate.asset.id:
                _put(self._aggregates, aggregate.asset.id, aggregate)
            for entity in reading.several("entities", asset.aggregated_entities, models.AggregatedAssetEntity):
                token = _token(entity.asset_type, entity)
                if token.asset.id:
                    _put(self._on_chain, key(token.asset.id), token)

    def aggregate(self, asset_id: str | None) -> Token:
        """Return what is known of a token counted over all chains."""
        return self._aggregates.get(asset_id or "") or Token(Asset(id=asset_id, kind="token"))

    def on_chain(self, asset_type: str | None) -> Token:
        """Return what is known of a token on one chain."""
        return self._on_chain.get(key(asset_type or "")) or Token(Asset(id=asset_type, kind="token"))


def key(asset_type: str) -> str:
    """Return a CAIP-19 id as it is compared: on EVM chains the case of an address is only a checksum."""
    return asset_type.lower() if asset_type.startswith("eip155:") else asset_type


def _token(asset_id: object, model: models.AggregatedAsset | models.AggregatedAssetEntity) -> Token:
    reading = Reading()
    decimals = reading.whole("decimals", model.decimals)
    asset = Asset(
        id=reading.text("id", asset_id),
        code=reading.text("symbol", model.symbol),
        name=reading.text("name", model.name),
        kind="token",
    )
    return Token(asset, decimals if decimals is not None and 0 <= decimals <= MOST_DECIMALS else None)


def _put(tokens: dict[str, Token], asset_id: str, token: Token) -> None:
    """Add a token; one that is listed twice with different decimals has none that are known."""
    known = tokens.get(asset_id)
    if known is not None and known.decimals != token.decimals:
        token = attrs.evolve(token, decimals=None)
    tokens[asset_id] = token
