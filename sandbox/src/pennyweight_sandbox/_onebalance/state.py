"""
A OneBalance account that is hard to read rightly.

Its rows do not add up to its total, one row is beyond 2**64, one aggregated asset is missing from the list of assets
(so its decimals are unknown), and one chain's USDC has 18 decimals where the aggregate has 6.
"""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

SPECIFIC_ASSET = "eip155:1/erc20:0x7f39c581f595b53c5cb19bd0b3f8da6c935e2ca0"
"""Held, but shown only to those who ask for it by `assetId`."""

_ETH = ("eip155:42161/slip44:60", "eip155:8453/slip44:60")
_USDC = "eip155:8453/erc20:0x833589fcd6edb6e08f4c7c32d4f71b54bda02913"
_USDC_18 = "eip155:56/erc20:0x8ac76a51cc950d9822d68b83fe1ad97b32cd580d"
_BIG = "eip155:1/erc20:0x6982508145454ce325ddbe47a25d4ec3d2311933"
_UNLISTED = "eip155:10/erc20:0x4200000000000000000000000000000000000042"


def _holding(asset_type: str, balance: str, fiat_value: str) -> dict[str, Any]:
    return {"assetType": asset_type, "balance": balance, "fiatValue": Decimal(fiat_value)}


def _asset(asset_id: str, balance: str, fiat_value: str, *holdings: dict[str, Any]) -> dict[str, Any]:
    return {
        "aggregatedAssetId": asset_id,
        "balance": balance,
        "individualAssetBalances": list(holdings),
        "fiatValue": Decimal(fiat_value),
    }


def _balances() -> list[dict[str, Any]]:
    return [
        _asset(
            "ob:eth",
            "27314159265358979324",
            "95599.557433",
            _holding(_ETH[0], "314159265358979323", "1099.557429"),
            _holding(_ETH[1], "27000000000000000001", "94500.000004"),
        ),
        _asset(
            "ob:usdc",
            "712345678",
            "712.321184",
            _holding(_USDC, "612345678", "612.321184"),
            _holding(_USDC_18, "100000000000000000000", "100"),
        ),
        _asset(
            "ob:pepe", "123456789012345678901234", "1.358025", _holding(_BIG, "123456789012345678901234", "1.358025")
        ),
        _asset("ob:unlisted", "5000000", "0", _holding(_UNLISTED, "5000000", "0")),
    ]


def _listed(asset_id: str, symbol: str, name: str, decimals: int, entities: dict[str, int]) -> dict[str, Any]:
    return {
        "aggregatedAssetId": asset_id,
        "symbol": symbol,
        "name": name,
        "decimals": decimals,
        "aggregatedEntities": [
            {"assetType": asset_type, "decimals": own, "name": name, "symbol": symbol}
            for asset_type, own in entities.items()
        ],
    }


def _assets() -> list[dict[str, Any]]:
    return [
        _listed("ob:eth", "ETH", "Ether", 18, dict.fromkeys(_ETH, 18)),
        _listed("ob:usdc", "USDC", "USD Coin", 6, {_USDC: 6, _USDC_18: 18}),
        _listed("ob:pepe", "PEPE", "Pepe", 18, {_BIG: 18}),
        _listed("ob:sol", "SOL", "Solana", 9, {"solana:5eykt4usfv8p8njdtrepy1vzqkqzkvdp/slip44:501": 9}),
    ]


@dataclass(slots=True)
class State:
    """What the one account holds, which assets are listed, and what it holds beside them."""

    balances: list[dict[str, Any]] = field(default_factory=_balances)
    assets: list[dict[str, Any]] = field(default_factory=_assets)
    specific: dict[str, tuple[str, Decimal]] = field(
        default_factory=lambda: {SPECIFIC_ASSET: ("1500000000000000001", Decimal("5300.12"))}
    )
    total: Decimal = Decimal("96347.500001")
    """In US dollars; the rows sum to 96313.236642."""
