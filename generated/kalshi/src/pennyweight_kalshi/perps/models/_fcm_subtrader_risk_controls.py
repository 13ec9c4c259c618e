# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from ._fcm_subtrader_risk_controls_asset_class import FCMSubtraderRiskControlsAssetClass


@model
class FCMSubtraderRiskControls:
    """Cap on the initial margin of a subtrader."""

    subtrader_id: str
    """Id of the subtrader: user id, underscore, suffix."""

    im_cap: Decimal
    """Cap on initial margin in US dollars."""

    current_im: Decimal
    """Initial margin that counts against the cap now, in US dollars."""

    market_ticker: str | Unset = UNSET
    """Ticker of the margin market."""

    asset_class: FCMSubtraderRiskControlsAssetClass | Unset = UNSET
    """Asset class. Absent where none applies."""
