# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class BrokerCryptocurrencyChain:
    """Chain over which an institution transfers a cryptocurrency."""

    chain: str | None | Unset = UNSET
    """The institution's name of the chain; pass it to requests about transfers. Null when not reported."""

    fee_description: str | None | Unset = model_field(name="feeDescription", default=UNSET)
    """The institution's description of its fee. Null when not reported."""

    notes: str | None | Unset = UNSET
    """Remarks of the integration about transfers over this chain. Null when not reported."""

    fee: Number | None | Unset = UNSET
    """Withdrawal fee, in units of the requested symbol. Null when not reported."""

    min_withdraw_amount: Number | None | Unset = model_field(name="minWithdrawAmount", default=UNSET)
    """Smallest withdrawal, in units of the requested symbol. Null when not reported."""

    max_withdraw_amount: Number | None | Unset = model_field(name="maxWithdrawAmount", default=UNSET)
    """Largest withdrawal, in units of the requested symbol. Null when not reported."""

    network_id: str | None | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network, as in `transfers.list_networks`. Null when not reported."""
