# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class BrokerageInstrument:
    """A security or coin that a brokerage offers."""

    symbol: str
    """Ticker at the brokerage, e.g. `AAPL`."""

    exchange_mic: str | None | Unset = UNSET
    """MIC of the exchange, e.g. `XNAS`. Null when unknown."""

    tradeable: bool | None | Unset = UNSET
    """Whether it can be traded through the brokerage. Null when unknown."""

    fractionable: bool | None | Unset = UNSET
    """Whether fractions of a unit can be traded. Null when unknown."""

    universal_symbol_id: str | None | Unset = UNSET
    """UUID that SnapTrade gives the symbol. Null when SnapTrade does not know the instrument."""
