# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class TotalBalance:
    """Value of all holdings."""

    fiat_value: Number = model_field(name="fiatValue")
    """Value in US dollars; it need not equal the sum of the listed holdings."""
