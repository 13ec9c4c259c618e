# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput

    from ._update_fcm_subtrader_risk_controls_request_asset_class import UpdateFCMSubtraderRiskControlsRequestAssetClass


@model
class UpdateFCMSubtraderRiskControlsRequest:
    """Request for update FCM subtrader risk controls."""

    subtrader_id: str
    """Id of the subtrader: user id, underscore, suffix."""

    im_cap: DecimalInput
    """Cap on initial margin in US dollars."""

    market_ticker: str | Unset = UNSET
    """Ticker of the margin market."""

    asset_class: UpdateFCMSubtraderRiskControlsRequestAssetClass | Unset = UNSET
    """Asset class. Absent where none applies."""
