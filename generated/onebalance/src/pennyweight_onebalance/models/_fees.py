# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from decimal import Decimal


@model
class Fees:
    """Fees of a quote."""

    assets: dict[str, str]
    """Fees by asset id; OneBalance does not document the unit of the values."""

    cumulative_usd: Decimal = model_field(name="cumulativeUSD")
    """All fees together in US dollars."""
