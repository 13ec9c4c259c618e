# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._account_order import AccountOrder
    from ._data_freshness import DataFreshness


@model
class AllAccountOrdersResponse:
    """Orders of one account, for every kind of instrument."""

    results: list[AccountOrder]
    """Orders in the look-back period; empty when there are none."""

    data_freshness: DataFreshness
    """When the orders were read from the brokerage."""
