# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class LineOfCreditAccountNetValue:
    """Amount owed on a line of credit, as a negative value."""

    amount: Number | None | Unset = UNSET
    """Negative amount owed, in whole units of `currency`. Null when unknown."""

    currency: str | None | Unset = UNSET
    """ISO 4217 code. Null when unknown."""
