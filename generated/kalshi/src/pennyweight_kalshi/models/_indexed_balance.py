# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class IndexedBalance:
    """Amount held on one exchange shard."""

    exchange_index: int
    """Shard that holds the amount."""

    balance: Decimal
    """Amount on that shard, in US dollars: cash in a balance, order value in a total of resting orders."""
