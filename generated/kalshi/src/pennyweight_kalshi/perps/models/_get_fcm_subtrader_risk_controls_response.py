# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._fcm_subtrader_notional_risk_limit import FCMSubtraderNotionalRiskLimit
    from ._fcm_subtrader_risk_controls import FCMSubtraderRiskControls


@model
class GetFCMSubtraderRiskControlsResponse:
    """Response with FCM subtrader risk controls."""

    risk_controls: list[FCMSubtraderRiskControls]
    """Caps on initial margin."""

    notional_limits: list[FCMSubtraderNotionalRiskLimit]
    """Limits on notional value, set by Kalshi, sorted by market."""
