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
class BatchCreateOrdersV2ResponseOrder:
    """Outcome of one order of a batch."""

    order_id: str | Unset = UNSET
    """Id given by the exchange. Absent when the order failed."""

    client_order_id: str | None | Unset = UNSET
    """Your own id of the order. Null or absent when it has none."""

    fill_count: Decimal | None | Unset = UNSET
    """Contracts filled at once. Null or absent when the order failed."""

    remaining_count: Decimal | None | Unset = UNSET
    """Contracts that now rest on the book. Null or absent when the order failed."""

    average_fill_price: Decimal | None | Unset = UNSET
    """Average fill price weighted by volume, in US dollars per contract. Null or absent when nothing was filled."""

    average_fee_paid: Decimal | None | Unset = UNSET
    """Average fee weighted by volume, in US dollars per contract. Null or absent when nothing was filled."""

    ts_ms: UnixMilliseconds | None | Unset = UNSET
    """Unix milliseconds at which the matching engine took the order. Null or absent when it failed."""

    error: ErrorResponse | None | Unset = UNSET
    """Reason why the order failed. Null or absent when it was placed."""
