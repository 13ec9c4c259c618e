# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput

    from ._asset_reference import AssetReference


@model
class QuoteTarget:
    """Token to deliver, and its recipient."""

    asset: AssetReference
    """Token to deliver; another one than the source's makes it a swap."""

    account: str | Unset = UNSET
    """CAIP-10 id of the recipient. Default: the spending account."""

    amount: DecimalInput | Unset = UNSET
    """Quantity to deliver, in base units of the token."""
