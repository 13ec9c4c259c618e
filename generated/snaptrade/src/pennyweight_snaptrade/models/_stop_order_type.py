# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal


@model
class StopOrderType:
    """Becomes a market order once the stop price is reached."""

    kind: Literal["stop"]
    """Always `stop`; it tells this kind apart."""

    stop_price: Decimal
    """Stop price that triggers the order, in the order's `price_currency`."""
