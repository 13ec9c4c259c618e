# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal


@model
class LimitOrderType:
    """Executes at the limit price or better."""

    kind: Literal["limit"]
    """Always `limit`; it tells this kind apart."""

    limit_price: Decimal
    """Limit price, in the order's `price_currency`."""
