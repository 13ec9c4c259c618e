# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class OrderbookCountFp:
    """
    Bids for YES and for NO. There are no offers: a bid for NO at a price is an offer of YES at one dollar minus
    that price.
    """

    yes_dollars: list[list[Decimal]]
    """Levels of bids for YES."""

    no_dollars: list[list[Decimal]]
    """Levels of bids for NO."""
