# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class AggregatedAssetEntity:
    """Token on one chain."""

    asset_type: str | Unset = model_field(name="assetType", default=UNSET)
    """CAIP-19 id of chain and token."""

    decimals: int | Unset = UNSET
    """Decimal places on this chain; they may differ from the aggregate's."""

    name: str | Unset = UNSET
    """Full name of the token on this chain."""

    symbol: str | Unset = UNSET
    """Ticker symbol on this chain, e.g. `USDC.e`."""
