# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class ManualTradeImpact:
    """Effect of a simulated order on one account."""

    account: str | Unset = UNSET
    """Account whose order it would be."""

    currency: str | Unset = UNSET
    """Id of the currency of all amounts."""

    remaining_cash: Number | None | Unset = UNSET
    """Cash that would remain. Null when unknown."""

    estimated_commission: Number | None | Unset = UNSET
    """Commission that the brokerage would charge. Null when unknown."""

    forex_fees: Number | None | Unset = UNSET
    """Fee for currency conversion. Null when unknown."""
