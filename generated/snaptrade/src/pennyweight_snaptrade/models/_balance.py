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
    """Money of one currency in an account."""

    currency: Currency | Unset = UNSET
    """Currency of both amounts."""

    cash: Number | None | Unset = UNSET
    """
    Cash, money-market funds counted in; those also appear among the positions, so do not add the two. Negative when
    a margin account has borrowed. Null when unknown.
    """

    buying_power: Number | None | Unset = UNSET
    """
    What can be spent on securities, credit included; without margin the same as `cash`. Null where a brokerage does
    not report it.
    """
