# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from pennyweight_core.runtime import Number

    from ._option_quote_greeks import OptionQuoteGreeks


@model
class OptionQuote:
    """Price of an option as a model calculates it."""

    symbol: str | Unset = UNSET
    """OCC symbol of the option, 21 characters with the root padded to 6."""

    synthetic_price: Number | Unset = UNSET
    """Price derived from a model, per share; not for trading decisions."""

    implied_volatility: Number | Unset = UNSET
    """Implied volatility as a fraction: 0.32 means 32 %."""

    timestamp: datetime | None | Unset = UNSET
    """Time of the last update. Null when unknown."""

    greeks: OptionQuoteGreeks | Unset = UNSET
    """Sensitivities of the price."""
