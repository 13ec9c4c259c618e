# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._crypto_order_preview_estimated_fee import CryptoOrderPreviewEstimatedFee


@model
class CryptoOrderPreview:
    """Estimate for a cryptocurrency order."""

    estimated_fee: CryptoOrderPreviewEstimatedFee | Unset = UNSET
    """Fee that the brokerage would charge."""
