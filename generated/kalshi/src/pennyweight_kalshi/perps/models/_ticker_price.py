# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal

    from pennyweight_core.runtime import UnixMilliseconds


@model
class TickerPrice:
    """Price with its moment."""

    price: Decimal
    """Dollars for one contract."""

    ts_ms: UnixMilliseconds
    """Unix milliseconds of the price."""
