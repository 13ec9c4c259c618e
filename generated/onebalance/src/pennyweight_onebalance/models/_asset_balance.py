# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import Number

    from ._individual_asset_balance import IndividualAssetBalance


@model
class AssetBalance:
    """Holding of one token over all chains."""

    aggregated_asset_id: str = model_field(name="aggregatedAssetId")
    """OneBalance's id of the token, as in `assets.list`."""

    balance: Decimal
    """Quantity in base units, a whole number of any size; scale it by `decimals` from `assets.list`."""

    individual_asset_balances: list[IndividualAssetBalance] = model_field(name="individualAssetBalances")
    """Same holding, chain by chain."""

    fiat_value: Number = model_field(name="fiatValue")
    """Value in US dollars; OneBalance implies the currency without naming it."""
