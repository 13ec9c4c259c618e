# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._broker_fiat_balance import BrokerFiatBalance


@model
class BrokerAccount:
    """Account at an institution."""

    mesh_account_id: str | Unset = model_field(name="meshAccountId", default=UNSET)
    """Mesh's UUID of the account."""

    front_account_id: str | Unset = model_field(name="frontAccountId", default=UNSET)
    """Deprecated. Use `mesh_account_id` instead."""

    account_id: str | None | Unset = model_field(name="accountId", default=UNSET)
    """The institution's id of the account. Null when not reported."""

    account_name: str | None | Unset = model_field(name="accountName", default=UNSET)
    """Display name of the account at the institution. Null when not reported."""

    fund: Number | None | Unset = UNSET
    """Buying power: cash plus available margin, or cash alone without margin. Null when not reported."""

    cash: Number | None | Unset = UNSET
    """Cash in US dollars. Null when not reported."""

    is_reconnected: bool | None | Unset = model_field(name="isReconnected", default=UNSET)
    """True if this user had connected the account on this device before. Null when unknown."""

    balances: list[BrokerFiatBalance] | None | Unset = UNSET
    """Fiat balances, one for each currency. Null when not reported."""
