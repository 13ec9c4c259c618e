# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number, UnixSeconds

    from ._transfer_integration_model import TransferIntegrationModel
    from ._transfer_status import TransferStatus


@model
class UpdateTransferModel:
    """Transfer after its state was updated."""

    id: str | Unset = UNSET
    """Mesh's UUID of the transfer."""

    client_transaction_id: str | None | Unset = model_field(name="clientTransactionId", default=UNSET)
    """Your id of the transfer. Null if you gave none."""

    institution_transaction_id: str | None | Unset = model_field(name="institutionTransactionId", default=UNSET)
    """The institution's id of the transfer. Null until it assigns one."""

    user_id: str | None | Unset = model_field(name="userId", default=UNSET)
    """Your id of the user, as given when the account was connected. Null when not reported."""

    status: TransferStatus | Unset = UNSET
    """State of the transfer."""

    amount_in_fiat: Number | Unset = model_field(name="amountInFiat", default=UNSET)
    """Value of the transfer at its creation."""

    amount_in_fiat_currency_code: str | None | Unset = model_field(name="amountInFiatCurrencyCode", default=UNSET)
    """ISO 4217 code of all fiat values of the transfer. Null when not reported."""

    amount: Number | Unset = UNSET
    """Quantity to transfer."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency, e.g. `USDC`. Null when not reported."""

    network_name: str | None | Unset = model_field(name="networkName", default=UNSET)
    """Display name of the network, e.g. `Ethereum`. Null when not reported."""

    created_timestamp: UnixSeconds | Unset = model_field(name="createdTimestamp", default=UNSET)
    """Creation time in Unix seconds."""

    from_: TransferIntegrationModel | None | Unset = model_field(name="from", default=UNSET)
    """Institution or wallet that sent the transfer. Null when not reported."""

    hash: str | None | Unset = UNSET
    """Transaction hash on the chain. Null before broadcast."""

    executed_timestamp: UnixSeconds | None | Unset = model_field(name="executedTimestamp", default=UNSET)
    """Execution time in Unix seconds. Null until then."""
