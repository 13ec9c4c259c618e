# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from ._mve_selected_leg import MveSelectedLeg
    from ._rfq_status import RFQStatus


@model
class RFQ:
    """Request for quotes on one market. Other members see it under the creator's public id."""

    id: str
    """UUID of the RFQ; pass it on exactly as received."""

    creator_id: str
    """Public id of the creator. For an obscured one, others see the SHA-256 of nothing until a quote has executed."""

    market_ticker: str
    """Ticker of the market to be quoted."""

    contracts_fp: Decimal
    """Contracts asked for; see `target_cost_dollars` for an RFQ sized by amount."""

    status: RFQStatus
    """`open` while quotes can be given and accepted, `closed` after."""

    created_ts: datetime
    """Time of creation; a date and time, despite its name."""

    target_cost_dollars: Decimal | Unset = UNSET
    """Amount to be spent in all, in US dollars. Absent when sized in contracts."""

    target_cost_excludes_fees: bool | Unset = UNSET
    """True when fees come in addition to the target cost, false when it includes them. Default: false."""

    mve_collection_ticker: str | Unset = UNSET
    """Collection that the combo market was made in. Absent for other markets."""

    mve_selected_legs: list[MveSelectedLeg] | Unset = UNSET
    """Markets combined by the combo market. Absent for other markets."""

    rest_remainder: bool | Unset = UNSET
    """True when whatever a quote leaves unfilled goes on resting as an order."""

    cancellation_reason: str | Unset = UNSET
    """Reason for the cancellation. Absent unless cancelled."""

    creator_user_id: str | Unset = UNSET
    """User id of the creator. Sent to the creator only."""

    creator_subaccount: int | Unset = UNSET
    """Subaccount of the creator; 0 is the primary account. Sent to the creator only."""

    cancelled_ts: datetime | Unset = UNSET
    """Time of the cancellation. Absent unless cancelled."""

    updated_ts: datetime | Unset = UNSET
    """Time of the last change. Absent before the first."""
