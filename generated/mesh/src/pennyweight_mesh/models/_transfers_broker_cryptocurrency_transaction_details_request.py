# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._broker_type import BrokerType
    from ._cryptocurrency_address_type import CryptocurrencyAddressType


@model
class TransfersBrokerCryptocurrencyTransactionDetailsRequest:
    """Selects one transfer in a connected account."""

    auth_token: Secret[str] = model_field(name="authToken")
    """Token of the connected account, issued when the user connected it."""

    type: BrokerType
    """Integration where the account is."""

    address_type: CryptocurrencyAddressType | None | Unset = model_field(name="addressType", default=UNSET)
    """Address format of the asset; can be given instead of `symbol`."""

    transaction_id: str | None | Unset = model_field(name="transactionId", default=UNSET)
    """The institution's id of the transfer; give this or `transaction_hash`."""

    transaction_hash: str | None | Unset = model_field(name="transactionHash", default=UNSET)
    """Transaction hash on the chain; give this or `transaction_id`."""

    symbol: str | None | Unset = UNSET
    """Symbol of the asset; `address_type` can be given instead."""
