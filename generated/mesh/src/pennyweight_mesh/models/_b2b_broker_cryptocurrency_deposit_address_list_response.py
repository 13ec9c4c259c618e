# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_response_status import BrokerResponseStatus
    from ._deposit_address_item import DepositAddressItem


@model
class B2BBrokerCryptocurrencyDepositAddressListResponse:
    """Deposit addresses of one token in a connected account, one for each network."""

    addresses: list[DepositAddressItem] | None | Unset = UNSET
    """Addresses that could be obtained; networks without one are left out. Null when not reported."""

    broker_response_status: BrokerResponseStatus | None | Unset = model_field(
        name="brokerResponseStatus", default=UNSET
    )
    """Extra step that the institution demands before it gives an address. Null if none."""

    error_message: str | None | Unset = model_field(name="errorMessage", default=UNSET)
    """Reason why addresses are missing; null on success."""
