# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class CryptocurrencyPair:
    """A pair of currencies to trade."""

    base: str
    """Currency that is bought or sold."""

    quote: str
    """Currency that pays for it."""

    symbol: str | Unset = UNSET
    """Ticker of the pair, e.g. `BTC-USD`."""

    increment: Decimal | None | Unset = UNSET
    """Smallest price step. Null when unknown."""
