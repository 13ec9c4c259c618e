# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import NumberInput

    from ._broker_type import BrokerType


@model
class QuoteTransferRequest:
    """Amount, token and route to quote."""

    amount_in_fiat: NumberInput = model_field(name="amountInFiat")
    """Value to transfer before fees, in `fiat_currency`."""

    fiat_currency: str = model_field(name="fiatCurrency")
    """ISO 4217 code, e.g. `USD`."""

    symbol: str
    """Symbol of the cryptocurrency to send, e.g. `ETH`; 10 characters at most."""

    network_id: str = model_field(name="networkId")
    """Mesh's UUID of the network to send over."""

    to_address: str = model_field(name="toAddress")
    """Address that would receive the transfer."""

    broker_type: BrokerType = model_field(name="brokerType")
    """Exchange to send from; only Coinbase is supported."""

    fee_flat: NumberInput | None | Unset = model_field(name="feeFlat", default=UNSET)
    """Your own fee as a fixed quantity, in units of `symbol`."""

    fee_percentage: NumberInput | None | Unset = model_field(name="feePercentage", default=UNSET)
    """Your own fee as a fraction of the transfer, e.g. 0.1 for 10 %."""
