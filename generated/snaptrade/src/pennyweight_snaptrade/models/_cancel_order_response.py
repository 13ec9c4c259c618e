# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from typing import Any


@model
class CancelOrderResponse:
    """Result of a cancellation."""

    brokerage_order_id: str
    """Order id that the cancellation was sent for."""

    raw_response: dict[str, Any] | None | Unset = UNSET
    """The brokerage's own answer, in its own format. Null when there is none."""
