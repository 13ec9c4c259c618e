# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal


@model
class CryptocurrencyPairQuote:
    """Prices of a pair, in its quote currency."""

    bid: Decimal
    """Highest price that a buyer offers."""

    ask: Decimal
    """Lowest price that a seller asks."""

    mid: Decimal | Unset = UNSET
    """Price halfway between bid and ask. Absent when the brokerage gives none."""

    timestamp: datetime | Unset = UNSET
    """When the prices were valid. Absent when the brokerage does not say."""
