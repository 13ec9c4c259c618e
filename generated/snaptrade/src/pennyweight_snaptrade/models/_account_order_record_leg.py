# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal

    from ._account_order_record_leg_instrument import AccountOrderRecordLegInstrument
    from ._account_order_record_status_v2 import AccountOrderRecordStatusV2


@model
class AccountOrderRecordLeg:
    """One instrument that an order trades, with its own fill."""

    leg_id: str | None | Unset = UNSET
    """Leg id assigned by the brokerage. Null when it assigns none."""

    instrument: AccountOrderRecordLegInstrument | Unset = UNSET
    """Security, option or coin that the leg trades."""

    action: str | Unset = UNSET
    """Side of the leg, e.g. `BUY` or `SELL_TO_CLOSE`."""

    execution_price: Decimal | None | Unset = UNSET
    """Execution price of the leg, in the order's `price_currency`. Null before execution."""

    total_quantity: Decimal | None | Unset = UNSET
    """Shares or contracts ordered; fractions are possible. Null when unknown."""

    canceled_quantity: Decimal | None | Unset = UNSET
    """Shares or contracts cancelled. Null when unknown."""

    filled_quantity: Decimal | None | Unset = UNSET
    """Shares or contracts executed. Null when unknown."""

    status: AccountOrderRecordStatusV2 | None | Unset = UNSET
    """State of the leg. Null when the brokerage reports states of whole orders only."""
