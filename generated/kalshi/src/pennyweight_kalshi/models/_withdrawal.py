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
class Withdrawal:
    """Payment from your account to the outside."""

    id: str
    """Id of the payment at Kalshi."""

    status: PaymentStatus
    """State of the payment; `applied` means that the balance was debited."""

    type: PaymentMethod
    """Way of payment, e.g. `wire`."""

    amount_cents: int
    """Amount paid out, in US cents."""

    fee_cents: int
    """Fee of the payment, in US cents; 0 when free."""

    created_ts: UnixSeconds
    """Unix seconds at which the withdrawal was started."""

    finalized_ts: UnixSeconds | None | Unset = UNSET
    """Unix seconds at which it was applied, failed or was returned. Null or absent while pending."""
