# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

"""The models of this client; each is loaded when it is first used."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._aggregated_asset import AggregatedAsset as AggregatedAsset
    from ._aggregated_asset_entity import AggregatedAssetEntity as AggregatedAssetEntity
    from ._aggregated_balance_v2_response import AggregatedBalanceV2Response as AggregatedBalanceV2Response
    from ._asset_balance import AssetBalance as AssetBalance
    from ._individual_asset_balance import IndividualAssetBalance as IndividualAssetBalance
    from ._specific_asset_balance import SpecificAssetBalance as SpecificAssetBalance
    from ._total_balance import TotalBalance as TotalBalance
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AggregatedAsset": "._aggregated_asset",
            "AggregatedAssetEntity": "._aggregated_asset_entity",
            "AggregatedBalanceV2Response": "._aggregated_balance_v2_response",
            "AssetBalance": "._asset_balance",
            "IndividualAssetBalance": "._individual_asset_balance",
            "SpecificAssetBalance": "._specific_asset_balance",
            "TotalBalance": "._total_balance",
        },
    )
