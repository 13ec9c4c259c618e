# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._quote_source import QuoteSource
    from ._quote_target import QuoteTarget


@model
class QuoteRequest:
    """Source and target of a transfer or swap."""

    from_: QuoteSource = model_field(name="from")
    """Account, token and quantity to spend."""

    to: QuoteTarget
    """Token to deliver, and its recipient."""

    slippage_tolerance: int | Unset = model_field(name="slippageTolerance", default=UNSET)
    """Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by OneBalance."""
