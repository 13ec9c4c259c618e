# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._rate_of_return_object import RateOfReturnObject


@model
class RateOfReturnResponse:
    """Rates of return by time frame."""

    data: list[RateOfReturnObject] | Unset = UNSET
    """One entry per time frame."""
