# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._brokerage_instrument import BrokerageInstrument


@model
class BrokerageInstrumentsResponse:
    """Securities and coins that a brokerage offers."""

    instruments: list[BrokerageInstrument] | Unset = UNSET
    """The instruments; empty when the brokerage supplies no list."""
