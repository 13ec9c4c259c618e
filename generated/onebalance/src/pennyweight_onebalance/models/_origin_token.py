# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from decimal import Decimal

    from ._origin_token_part import OriginTokenPart


@model
class OriginToken:
    """Token that a quote spends."""

    aggregated_asset_id: str = model_field(name="aggregatedAssetId")
    """OneBalance's id of the token, e.g. `ob:usdc`."""

    amount: Decimal
    """Quantity spent, in base units of the aggregated asset."""

    asset_type: list[str] | str = model_field(name="assetType")
    """CAIP-19 id of the token, or one for each chain it is spent on."""

    fiat_value: list[OriginTokenPart] | Decimal | Unset = model_field(name="fiatValue", default=UNSET)
    """Value in US dollars, as one number or chain by chain."""

    minimum_amount: Decimal | Unset = model_field(name="minimumAmount", default=UNSET)
    """Least quantity that the quote allows, in base units."""
