# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class SlippageSide:
    """Slippage at one end of a transfer."""

    percent: Decimal
    """Loss as a share of the amount; 1 means 1 %."""

    usd: Decimal
    """Slippage in US dollars."""

    value: Decimal
    """Slippage as a quantity of the token; OneBalance does not document the unit."""
