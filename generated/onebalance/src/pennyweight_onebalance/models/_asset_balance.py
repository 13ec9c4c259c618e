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
    """The token's id at OneBalance, as in the list of assets."""

    balance: Decimal
    """Holding in base units, a whole number of any size; `decimals` in the list of assets scales it."""

    individual_asset_balances: list[IndividualAssetBalance] = model_field(name="individualAssetBalances")
    """The same holding, chain by chain."""

    fiat_value: Number = model_field(name="fiatValue")
    """Worth in US dollars; OneBalance implies the currency without naming it."""
