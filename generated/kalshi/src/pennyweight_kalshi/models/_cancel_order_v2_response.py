# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnixMilliseconds


@model
class CancelOrderV2Response:
    """Outcome of a cancel."""

    order_id: str
    """Id of the cancelled order, given by the exchange."""

    reduced_by: Decimal
    """Contracts that were still resting and are now cancelled."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds at which the matching engine cancelled the order."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order. Absent when it has none."""
