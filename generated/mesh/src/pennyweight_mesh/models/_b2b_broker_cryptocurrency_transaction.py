# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number, UnixSeconds

    from ._broker_cryptocurrency_transaction_blockchain_method import BrokerCryptocurrencyTransactionBlockchainMethod
    from ._broker_cryptocurrency_transaction_network_fee import BrokerCryptocurrencyTransactionNetworkFee
    from ._broker_cryptocurrency_transaction_status import BrokerCryptocurrencyTransactionStatus
    from ._broker_cryptocurrency_transaction_type import BrokerCryptocurrencyTransactionType


@model
class B2BBrokerCryptocurrencyTransaction:
    """Deposit or withdrawal of cryptocurrency in an account's history."""

    id: str | None | Unset = UNSET
    """The institution's id; null if it assigns none."""

    status: BrokerCryptocurrencyTransactionStatus | Unset = UNSET
    """State of the transfer at the institution."""

    status_details: str | None | Unset = model_field(name="statusDetails", default=UNSET)
    """The institution's own wording of the state. Null when not reported."""

    type: BrokerCryptocurrencyTransactionType | Unset = UNSET
    """Direction, seen from the account."""

    from_address: str | None | Unset = model_field(name="fromAddress", default=UNSET)
    """Sender's address on the chain. Null when not reported."""

    target_address: str | None | Unset = model_field(name="targetAddress", default=UNSET)
    """Recipient's address on the chain. Null when not reported."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency, e.g. `BTC`. Null when not reported."""

    chain: str | None | Unset = UNSET
    """Chain under the institution's name, e.g. `ERC20`. Null when not reported."""

    memo: str | None | Unset = UNSET
    """Memo or destination tag that the transfer carried. Null when not reported."""

    hash: str | None | Unset = UNSET
    """Transaction hash on the chain; null before broadcast."""

    amount: Number | Unset = UNSET
    """Change of the account's balance, usually `transaction_amount` plus fees."""

    transaction_amount: Number | None | Unset = model_field(name="transactionAmount", default=UNSET)
    """Quantity transferred, fees excluded. Null when not reported."""

    created_timestamp: UnixSeconds | Unset = model_field(name="createdTimestamp", default=UNSET)
    """Creation time in Unix seconds."""

    updated_timestamp: UnixSeconds | Unset = model_field(name="updatedTimestamp", default=UNSET)
    """Time of the last change in Unix seconds."""

    network_transaction_fee: BrokerCryptocurrencyTransactionNetworkFee | None | Unset = model_field(
        name="networkTransactionFee", default=UNSET
    )
    """Network fee, also known as gas fee. Null when not reported."""

    transfer_fee: Number | None | Unset = model_field(name="transferFee", default=UNSET)
    """Withdrawal fee charged by the institution, in units of `symbol`. Null when not reported."""

    confirmations: int | None | Unset = UNSET
    """Blocks that have confirmed the transaction so far. Null when not reported."""

    blockchain_method_name: str | None | Unset = model_field(name="blockchainMethodName", default=UNSET)
    """Contract function that was called, decoded from the transaction. Null when not reported."""

    blockchain_method: BrokerCryptocurrencyTransactionBlockchainMethod | Unset = model_field(
        name="blockchainMethod", default=UNSET
    )
    """The same function as one of the known methods, where Mesh recognizes it."""
