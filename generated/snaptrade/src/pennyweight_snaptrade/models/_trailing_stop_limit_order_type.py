# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal

    from ._trailing_stop import TrailingStop


@model
class TrailingStopLimitOrderType:
    """Stop that follows the market price, then a limit order."""

    kind: Literal["trailing_stop_limit"]
    """Always `trailing_stop_limit`; it tells this kind apart."""

    trail: TrailingStop
    """Distance of the stop from the market price."""

    limit_price: Decimal
    """Limit price after the trigger, in the order's `price_currency`."""

    stop_price: Decimal | None | Unset = UNSET
    """Present stop price, in the order's `price_currency`. Null when unknown."""
