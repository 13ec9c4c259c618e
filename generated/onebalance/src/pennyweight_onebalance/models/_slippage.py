# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._slippage_side import SlippageSide


@model
class Slippage:
    """Expected slippage at both ends."""

    origin: SlippageSide
    """Slippage where tokens are spent."""

    destination: SlippageSide
    """Slippage where tokens are delivered."""
