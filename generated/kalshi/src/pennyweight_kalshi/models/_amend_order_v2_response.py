# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnixMilliseconds


@model
class AmendOrderV2Response:
    """Outcome of an amendment."""

    order_id: str
    """Id of the amended order, given by the exchange."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds at which the matching engine amended the order."""

    client_order_id: str | Unset = UNSET
    """Your own id of the order after the amendment. Absent when it has none."""

    remaining_count: Decimal | None | Unset = UNSET
    """
    Contracts that rest after the amendment, not the total asked for. Null or absent when nothing was filled and the
    size is the same.
    """

    fill_count: Decimal | None | Unset = UNSET
    """
    Contracts filled because the new price crossed the book. Null or absent when nothing was filled and the size is
    the same.
    """

    average_fill_price: Decimal | None | Unset = UNSET
    """Average price of those fills, in US dollars per contract. Null or absent without fills."""

    average_fee_paid: Decimal | None | Unset = UNSET
    """Average fee of those fills, in US dollars per contract. Null or absent without fills."""
