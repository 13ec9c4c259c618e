# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import UnixSeconds

    from ._payment_method import PaymentMethod
    from ._payment_status import PaymentStatus


@model
class Deposit:
    """Payment from outside into your account."""

    id: str
    """Id of the payment at Kalshi."""

    status: PaymentStatus
    """State of the payment; `applied` means that the balance holds it."""

    type: PaymentMethod
    """Way of payment, e.g. `ach` for a bank transfer."""

    amount_cents: int
    """Amount paid in, in US cents."""

    fee_cents: int
    """Fee of the payment, in US cents; 0 when free."""

    created_ts: UnixSeconds
    """Unix seconds at which the deposit was started."""

    finalized_ts: UnixSeconds | None | Unset = UNSET
    """Unix seconds at which it was applied, failed or was returned. Null or absent while pending."""
