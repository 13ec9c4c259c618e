# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput

    from ._ticker_pair import TickerPair


@model
class CreateRFQBatchChild:
    """Combo to be quoted, named by its market or by its legs, with a size if it differs from the batch's."""

    market_ticker: str | Unset = UNSET
    """Ticker of the combo's market, if it exists already; not together with `selected_markets`."""

    selected_markets: list[TickerPair] | Unset = UNSET
    """Legs of the combo, six at most; its market is created in `mve_collection_ticker` when missing."""

    contracts_fp: DecimalInput | None | Unset = UNSET
    """Contracts asked for on this combo; not together with `target_cost_dollars`. Default: the batch's size."""

    target_cost_dollars: DecimalInput | Unset = UNSET
    """Amount to be spent on this combo, in US dollars; not together with `contracts_fp`. Default: the batch's size."""
