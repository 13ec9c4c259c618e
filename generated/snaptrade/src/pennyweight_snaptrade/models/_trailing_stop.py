# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal

    from ._trailing_stop_type import TrailingStopType


@model
class TrailingStop:
    """How far a stop stays behind the market price."""

    amount: Decimal
    """Distance from the market price, in dollars or percent as `type` says."""

    type: TrailingStopType
    """Unit of `amount`."""
