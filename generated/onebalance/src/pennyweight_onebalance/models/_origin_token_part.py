# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from decimal import Decimal


@model
class OriginTokenPart:
    """Part of a spent token that lies on one chain."""

    asset_type: str | Unset = model_field(name="assetType", default=UNSET)
    """CAIP-19 id of the token on its chain."""

    amount: Decimal | Unset = UNSET
    """Quantity spent there, in base units."""

    fiat_value: Decimal | Unset = model_field(name="fiatValue", default=UNSET)
    """Value of this part in US dollars."""
