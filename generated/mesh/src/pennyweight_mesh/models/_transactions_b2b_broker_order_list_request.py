# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._broker_order_status import BrokerOrderStatus
    from ._broker_type import BrokerType


@model
class TransactionsB2BBrokerOrderListRequest:
    """Selects one connected account and a part of its order history."""

    auth_token: Secret[str] = model_field(name="authToken")
    """Token of the connected account, issued when the user connected it."""

    type: BrokerType
    """Integration where the account is."""

    cursor: str | None | Unset = UNSET
    """Cursor from an earlier response, to go on from there. Default: start at the oldest record."""

    count: int | Unset = UNSET
    """Page size, 250 at most. Default: 100."""

    statuses: list[BrokerOrderStatus] | None | Unset = UNSET
    """Only orders in these states. Default: all."""

    from_: int | None | Unset = model_field(name="from", default=UNSET)
    """Only orders created after this Unix second. Default: as far back as the institution goes."""
