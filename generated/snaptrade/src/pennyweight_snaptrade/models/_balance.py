# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._currency import Currency


@model
class Balance:
    """Cash and buying power in one currency."""

    currency: Currency | Unset = UNSET
    """Currency of both amounts."""

    cash: Number | None | Unset = UNSET
    """
    Cash including money market funds, which are positions too: do not add the two. Negative for a margin loan. Null
    when unknown.
    """

    buying_power: Number | None | Unset = UNSET
    """
    Amount available to buy securities, credit included; equals `cash` without margin. Null where a brokerage does
    not report it.
    """
