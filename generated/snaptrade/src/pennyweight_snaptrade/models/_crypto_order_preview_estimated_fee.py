# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class CryptoOrderPreviewEstimatedFee:
    """Fee in fiat money or coins."""

    currency: str
    """Currency of the fee, e.g. `USD` or `BTC`."""

    amount: Decimal
    """Fee in whole units of `currency`."""
