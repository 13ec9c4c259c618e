# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal


@model
class TaxLot:
    """One purchase within a position; amounts are in the position's currency."""

    original_purchase_date: datetime | None | Unset = UNSET
    """When it was bought. Null when unknown."""

    quantity: Decimal | None | Unset = UNSET
    """Shares that are still held. Null when unknown."""

    purchased_price: Decimal | None | Unset = UNSET
    """Purchase price per share. Null when unknown."""

    cost_basis: Decimal | None | Unset = UNSET
    """Purchase price of the whole lot. Null when unknown."""

    current_value: Decimal | None | Unset = UNSET
    """Market value of the whole lot. Null when unknown."""

    position_type: str | None | Unset = UNSET
    """`LONG` or `SHORT`. Null when unknown."""

    lot_id: str | None | Unset = UNSET
    """Id of the lot at the brokerage. Null when it gives none."""
