# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.runtime import model, model_field


@model
class AssetReference:
    """Which token, on one chain or over all of them."""

    asset_id: str = model_field(name="assetId")
    """Aggregated asset id such as `ob:usdc`, or CAIP-19 id of a token on one chain."""
