# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import Number


@model
class IndividualAssetBalance:
    """Holding of a token on one chain, as part of an aggregate."""

    asset_type: str = model_field(name="assetType")
    """CAIP-19 id of chain and token."""

    balance: Decimal
    """Quantity in base units of this chain's token, a whole number of any size."""

    fiat_value: Number = model_field(name="fiatValue")
    """Value in US dollars."""
