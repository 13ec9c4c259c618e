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
    """One purchase within a position, in the position's currency."""

    original_purchase_date: datetime | None | Unset = UNSET
    """When it was bought. Null when unknown."""

    quantity: Decimal | None | Unset = UNSET
    """Shares left of it. Null when unknown."""

    purchased_price: Decimal | None | Unset = UNSET
    """Price paid per share. Null when unknown."""

    cost_basis: Decimal | None | Unset = UNSET
    """Price paid for all of it. Null when unknown."""

    current_value: Decimal | None | Unset = UNSET
    """Worth of all of it now. Null when unknown."""

    position_type: str | None | Unset = UNSET
    """Such as `LONG` or `SHORT`. Null when unknown."""

    lot_id: str | None | Unset = UNSET
    """Id of this purchase. Null when the brokerage gives none."""
