# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._aggregated_asset_entity import AggregatedAssetEntity


@model
class AggregatedAsset:
    """Token counted as one over all chains it lives on."""

    aggregated_asset_id: str | Unset = model_field(name="aggregatedAssetId", default=UNSET)
    """OneBalance's id of the token, e.g. `ob:usdc`."""

    symbol: str | Unset = UNSET
    """Ticker symbol, e.g. `USDC`."""

    name: str | Unset = UNSET
    """Full name of the token."""

    decimals: int | Unset = UNSET
    """Decimal places of aggregated quantities: one token is 10 to this power base units."""

    aggregated_entities: list[AggregatedAssetEntity] | Unset = model_field(name="aggregatedEntities", default=UNSET)
    """Token on each of its chains."""
