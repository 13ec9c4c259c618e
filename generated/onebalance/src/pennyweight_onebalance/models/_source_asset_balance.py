# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import Number


@model
class SourceAssetBalance:
    """Holding that could pay for calls."""

    asset_type: str = model_field(name="assetType")
    """CAIP-19 id of the token on its chain."""

    balance: Decimal
    """Quantity held, in base units of the token."""

    decimals: int
    """Decimal places of the token: one token is 10 to this power base units."""

    fiat_value: Number = model_field(name="fiatValue")
    """Value of the holding in US dollars."""
