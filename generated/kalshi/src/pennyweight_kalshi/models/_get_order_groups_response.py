# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._order_group import OrderGroup


@model
class GetOrderGroupsResponse:
    """Your groups on one page; nothing follows."""

    order_groups: list[OrderGroup] | Unset = UNSET
    """Groups with their limits, not their orders. Absent or empty when there are none."""
