# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class OptionQuoteGreeks:
    """How an option's price reacts to price, time and volatility."""

    delta: Number | Unset = UNSET
    """Change of the price per unit change of the underlying's price."""

    gamma: Number | Unset = UNSET
    """Change of delta per unit change of the underlying's price."""

    theta: Number | Unset = UNSET
    """Change of the price as one day passes."""

    vega: Number | Unset = UNSET
    """Change of the price per point of implied volatility."""
