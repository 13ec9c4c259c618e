# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal


@model
class OtherOrderType:
    """An order of a type that SnapTrade does not map."""

    kind: Literal["other"]
    """Always `other`; it tells this kind apart."""

    raw_type: str
    """Type in the brokerage's own words."""

    limit_price: Decimal | None | Unset = UNSET
    """Limit price, in the order's `price_currency`. Null without a limit."""

    stop_price: Decimal | None | Unset = UNSET
    """Stop price, in the order's `price_currency`. Null without a stop."""
