# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from ._asset_balance import AssetBalance
    from ._specific_asset_balance import SpecificAssetBalance
    from ._total_balance import TotalBalance


@model
class AggregatedBalanceV2Response:
    """Holdings of one smart account."""

    balance_by_aggregated_asset: list[AssetBalance] = model_field(name="balanceByAggregatedAsset")
    """Holdings by aggregated asset, each summed over its chains."""

    balance_by_specific_asset: list[SpecificAssetBalance] = model_field(name="balanceBySpecificAsset")
    """Holdings of the tokens requested by `asset_id`."""

    total_balance: TotalBalance = model_field(name="totalBalance")
    """Value of the account."""
