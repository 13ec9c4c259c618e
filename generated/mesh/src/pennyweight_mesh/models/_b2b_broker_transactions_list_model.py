# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._b2b_broker_cryptocurrency_transaction import B2BBrokerCryptocurrencyTransaction


@model
class B2BBrokerTransactionsListModel:
    """One page of deposits and withdrawals."""

    transfers: list[B2BBrokerCryptocurrencyTransaction] | None | Unset = UNSET
    """The transfers of this page. Null when there are none."""

    total: int | Unset = UNSET
    """How many records there are."""

    cursor: str | None | Unset = UNSET
    """Where to go on; possibly there on the last page too. Null when there is nothing to go on to."""

    earliest_timestamp: int | Unset = model_field(name="earliestTimestamp", default=UNSET)
    """When the oldest of them took place, in Unix seconds."""
