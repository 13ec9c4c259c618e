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
    """Names one connected account, and what to list of it."""

    auth_token: Secret[str] = model_field(name="authToken")
    """Token that Mesh issued when the account was connected."""

    type: BrokerType
    """The institution where the account is."""

    count: int | Unset = UNSET
    """Length of a page, 250 at most. Absent means 100."""

    cursor: str | None | Unset = UNSET
    """Where to go on, from an answer. Null or absent means from the oldest transfer."""

    statuses: list[BrokerCryptocurrencyTransactionStatus] | None | Unset = UNSET
    """Only transfers in these states. Null or absent means all states."""

    cryptocurrency_address_type: CryptocurrencyAddressType | None | Unset = model_field(
        name="cryptocurrencyAddressType", default=UNSET
    )
    """The chain, needed when the account is a bare address. Null or absent otherwise."""

    from_: int | None | Unset = model_field(name="from", default=UNSET)
    """Only transfers started after this second of Unix time. Null or absent means no lower bound."""
