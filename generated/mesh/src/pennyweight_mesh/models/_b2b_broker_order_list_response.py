# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import UnixSeconds

    from ._b2b_broker_order import B2BBrokerOrder


@model
class B2BBrokerOrderListResponse:
    """One page of an account's orders."""

    transactions: list[B2BBrokerOrder] | None | Unset = UNSET
    """Orders on this page. Null when not reported."""

    cursor: str | None | Unset = UNSET
    """Cursor of the next page; null after the last one. It can also be kept to ask later for changes only."""

    total: int | Unset = UNSET
    """Number of records over all pages."""

    earliest_timestamp: UnixSeconds | Unset = model_field(name="earliestTimestamp", default=UNSET)
    """Unix seconds of the oldest record in the history."""
