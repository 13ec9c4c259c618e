# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ._margin_corporate_action_cash_terms import MarginCorporateActionCashTerms
    from ._margin_corporate_action_final_settlement_terms import MarginCorporateActionFinalSettlementTerms
    from ._margin_corporate_action_split_terms import MarginCorporateActionSplitTerms
    from ._margin_corporate_action_status import MarginCorporateActionStatus
    from ._margin_corporate_action_ticker_change_terms import MarginCorporateActionTickerChangeTerms
    from ._margin_corporate_action_type import MarginCorporateActionType


@model
class MarginCorporateAction:
    """Corporate action; one of its terms is present, see `type`."""

    id: str
    """Names the action in all answers; it stays when terms change."""

    market_id: str
    """UUID of the market, which a new ticker does not change."""

    market_ticker: str
    """Market whose underlying the action is about."""

    type: MarginCorporateActionType
    """Kind of the corporate action; it tells which of the terms is present."""

    status: MarginCorporateActionStatus
    """State."""

    updated_ts: datetime
    """Moment of the last change."""

    execution_time: datetime | None | Unset = UNSET
    """Moment at which it takes effect. Null or absent when cancelled."""

    cash: MarginCorporateActionCashTerms | None | Unset = UNSET
    """Terms of a dividend or spin-off."""

    split: MarginCorporateActionSplitTerms | None | Unset = UNSET
    """Terms of a stock split."""

    final_settlement: MarginCorporateActionFinalSettlementTerms | None | Unset = UNSET
    """Terms of a final settlement."""

    ticker_change: MarginCorporateActionTickerChangeTerms | None | Unset = UNSET
    """Terms of a change of ticker."""
