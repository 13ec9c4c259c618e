# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._account_simple import AccountSimple
    from ._currency import Currency


@model
class ManualTradeBalance:
    """Estimated cash after an order."""

    account: AccountSimple | Unset = UNSET
    """Account whose order it would be."""

    currency: Currency | Unset = UNSET
    """Currency that `cash` is in."""

    cash: Number | None | Unset = UNSET
    """Cash that would remain; equals `remaining_cash` of the impact. Null when unknown."""
