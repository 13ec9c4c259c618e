# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._broker_cryptocurrency_transaction_status import BrokerCryptocurrencyTransactionStatus
    from ._broker_type import BrokerType
    from ._cryptocurrency_address_type import CryptocurrencyAddressType


@model
class TransfersBrokerTransactionsListRequest:
    """Selects one connected account and a part of its transfer history."""

    auth_token: Secret[str] = model_field(name="authToken")
    """Token of the connected account, issued when the user connected it."""

    type: BrokerType
    """Integration where the account is."""

    count: int | Unset = UNSET
    """Page size, 250 at most. Default: 100."""

    cursor: str | None | Unset = UNSET
    """Cursor from an earlier response, to go on from there. Default: start at the oldest record."""

    statuses: list[BrokerCryptocurrencyTransactionStatus] | None | Unset = UNSET
    """Only transfers in these states. Default: all."""

    cryptocurrency_address_type: CryptocurrencyAddressType | None | Unset = model_field(
        name="cryptocurrencyAddressType", default=UNSET
    )
    """Address format, which tells the chain; required for accounts that are bare addresses."""

    from_: int | None | Unset = model_field(name="from", default=UNSET)
    """Only transfers created after this Unix second. Default: no lower bound."""
