# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput


@model
class TokenRequirement:
    """Token that calls need."""

    asset_type: str = model_field(name="assetType")
    """CAIP-19 id of the token on the target chain."""

    amount: DecimalInput
    """Quantity needed, in base units of the token."""
