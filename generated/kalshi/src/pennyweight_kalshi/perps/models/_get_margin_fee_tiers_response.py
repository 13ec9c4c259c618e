# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class GetMarginFeeTiersResponse:
    """Rates that apply to you, by ticker, as fractions of notional value."""

    maker_fee_rates: dict[str, Number]
    """Maker fee by ticker, as a fraction of notional value: 0.0005 is 5 basis points."""

    taker_fee_rates: dict[str, Number]
    """Taker fee by ticker, as a fraction of notional value: 0.0012 is 12 basis points."""
