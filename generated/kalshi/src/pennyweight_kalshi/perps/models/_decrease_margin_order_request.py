# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput


@model
class DecreaseMarginOrderRequest:
    """How many contracts to take away or to leave; one of the two."""

    reduce_by: DecimalInput | None | Unset = UNSET
    """Contracts to take away; not together with `reduce_to`."""

    reduce_to: DecimalInput | None | Unset = UNSET
    """Contracts to leave; not together with `reduce_by`."""
