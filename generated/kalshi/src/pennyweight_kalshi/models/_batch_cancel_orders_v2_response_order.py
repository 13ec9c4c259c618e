# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnixMilliseconds

    from ._error_response import ErrorResponse


@model
class BatchCancelOrdersV2ResponseOrder:
    """Outcome of one cancel of a batch."""

    order_id: str
    """Id of the order this entry is about."""

    reduced_by: Decimal
    """Contracts that were still resting and are now cancelled; 0 when the cancel failed."""

    client_order_id: str | None | Unset = UNSET
    """Your own id of the order. Null or absent when it has none."""

    ts_ms: UnixMilliseconds | None | Unset = UNSET
    """Unix milliseconds at which the matching engine cancelled the order. Null or absent when that failed."""

    error: ErrorResponse | None | Unset = UNSET
    """Reason why the cancel failed. Null or absent when it succeeded."""
