# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from decimal import Decimal

    from ._broker_response_status import BrokerResponseStatus


@model
class B2BBrokerCryptocurrencyDepositAddressResponse:
    """Address for depositing one cryptocurrency into a connected account."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency that the address accepts; deposits of others may be lost. Null when not reported."""

    address: str | None | Unset = UNSET
    """Address on the chain; null while the institution is still generating it."""

    chain: str | None | Unset = UNSET
    """Chain of the address under the institution's name, e.g. `USDT-TRC20`. Null when not reported."""

    memo: str | None | Unset = UNSET
    """Memo or destination tag that a deposit must carry; null if none is needed."""

    minimum_deposit_amount: Decimal | None | Unset = model_field(name="minimumDepositAmount", default=UNSET)
    """Smallest deposit that is credited; less may be lost. Null without a known minimum."""

    network_id: str | None | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network, as in `transfers.list_networks`. Null when not reported."""

    broker_response_status: BrokerResponseStatus | None | Unset = model_field(
        name="brokerResponseStatus", default=UNSET
    )
    """Extra step that the institution demands before it gives an address. Null if none."""

    error_message: str | None | Unset = model_field(name="errorMessage", default=UNSET)
    """Reason why there is no address; null on success."""
