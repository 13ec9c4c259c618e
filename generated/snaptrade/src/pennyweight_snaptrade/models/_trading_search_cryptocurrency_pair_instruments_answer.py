# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._cryptocurrency_pair import CryptocurrencyPair


@model
class TradingSearchCryptocurrencyPairInstrumentsAnswer:
    """Pairs that match the search."""

    items: list[CryptocurrencyPair]
    """Pairs that the account can trade; empty when none matches."""
