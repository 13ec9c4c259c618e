# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput

    from ._account import Account
    from ._asset_reference import AssetReference


@model
class QuoteSource:
    """Account, token and quantity to spend."""

    account: Account
    """Smart account that spends."""

    asset: AssetReference
    """Token to spend."""

    amount: DecimalInput
    """Quantity to spend, in base units of the token."""
