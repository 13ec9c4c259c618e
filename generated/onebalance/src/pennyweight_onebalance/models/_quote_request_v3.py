# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._quote_source_v3 import QuoteSourceV3
    from ._quote_target_v3 import QuoteTargetV3


@model
class QuoteRequestV3:
    """Sources and target of a transfer or swap from several accounts."""

    from_: QuoteSourceV3 = model_field(name="from")
    """Accounts, token and quantity to spend."""

    to: QuoteTargetV3
    """Token to deliver, and its recipient."""

    slippage_tolerance: int | Unset = model_field(name="slippageTolerance", default=UNSET)
    """Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by OneBalance."""
