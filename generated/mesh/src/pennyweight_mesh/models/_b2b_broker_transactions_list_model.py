# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import UnixSeconds

    from ._b2b_broker_cryptocurrency_transaction import B2BBrokerCryptocurrencyTransaction


@model
class B2BBrokerTransactionsListModel:
    """One page of an account's deposits and withdrawals."""

    transfers: list[B2BBrokerCryptocurrencyTransaction] | None | Unset = UNSET
    """Transfers on this page. Null when not reported."""

    total: int | Unset = UNSET
    """Number of records over all pages."""

    cursor: str | None | Unset = UNSET
    """Cursor of the next page; null after the last one. It can also be kept to ask later for changes only."""

    earliest_timestamp: UnixSeconds | Unset = model_field(name="earliestTimestamp", default=UNSET)
    """Unix seconds of the oldest record in the history."""
