"""Assets by key: a currency is the same everywhere, a vendor's own symbol is not."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from pennyweight._currencies import CURRENCIES
from pennyweight._records import Account, Amount, Asset

if TYPE_CHECKING:
    from collections.abc import Iterable

DOLLARS = Asset(key="iso4217:USD", symbol="USD")
"""US dollars."""


@lru_cache(maxsize=512)
def currency(vendor: str, code: str, name: str | None = None) -> Asset:
    """Return the ISO 4217 currency of a code; another code is the vendor's own, such as `snaptrade:BTC`."""
    symbol = code.upper()
    if symbol in CURRENCIES:
        return Asset(key=f"iso4217:{symbol}", symbol=symbol)
    return Asset(key=f"{vendor}:{code}", symbol=code, name=name)


def unknown_asset(account: Account, pointer: str) -> Asset:
    """Return an asset that equals no other: the vendor does not say what the amount is in."""
    return Asset(key=f"unknown:{account.key}#{pointer}")


def share_assets(amounts: Iterable[Amount]) -> list[Amount]:
    """Return the amounts with one description of each asset, whichever account or vendor gave it first."""
    given = list(amounts)
    known: dict[str, Asset] = {}
    for asset in (it.asset for it in given):
        first = known.setdefault(asset.key, asset)
        if first != asset:
            known[asset.key] = attrs.evolve(
                first,
                symbol=first.symbol or asset.symbol,
                name=first.name or asset.name,
                decimals=asset.decimals if first.decimals is None else first.decimals,
            )
    return [it if it.asset == known[it.asset.key] else attrs.evolve(it, asset=known[it.asset.key]) for it in given]


def token(asset_type: str, *, symbol: str | None = None, name: str | None = None, decimals: int | None = None) -> Asset:
    """Return the token of a CAIP-19 id; on EVM chains the case of an address is only a checksum."""
    return Asset(key=f"caip19:{caip19(asset_type)}", symbol=symbol, name=name, decimals=decimals)


def caip19(asset_type: str) -> str:
    """Return a CAIP-19 id as it is compared."""
    return asset_type.lower() if asset_type.startswith("eip155:") else asset_type
