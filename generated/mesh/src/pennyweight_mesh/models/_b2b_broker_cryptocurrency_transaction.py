# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._broker_cryptocurrency_transaction_blockchain_method import BrokerCryptocurrencyTransactionBlockchainMethod
    from ._broker_cryptocurrency_transaction_network_fee import BrokerCryptocurrencyTransactionNetworkFee
    from ._broker_cryptocurrency_transaction_status import BrokerCryptocurrencyTransactionStatus
    from ._broker_cryptocurrency_transaction_type import BrokerCryptocurrencyTransactionType


@model
class B2BBrokerCryptocurrencyTransaction:
    """A deposit or withdrawal of coins."""

    id: str | None | Unset = UNSET
    """The institution's id of it. Null when it gives none."""

    status: BrokerCryptocurrencyTransactionStatus | Unset = UNSET
    """What became of it so far."""

    status_details: str | None | Unset = model_field(name="statusDetails", default=UNSET)
    """The institution's words about that. Null when it has none."""

    type: BrokerCryptocurrencyTransactionType | Unset = UNSET
    """Which way the coins went."""

    from_address: str | None | Unset = model_field(name="fromAddress", default=UNSET)
    """Address the coins left. Null when unknown."""

    target_address: str | None | Unset = model_field(name="targetAddress", default=UNSET)
    """Address the coins went to. Null when unknown."""

    symbol: str | None | Unset = UNSET
    """Symbol of the coin. Null when unknown."""

    chain: str | None | Unset = UNSET
    """Blockchain it took place on. Null when unknown."""

    memo: str | None | Unset = UNSET
    """Memo or tag that belongs to the address. Null without one."""

    hash: str | None | Unset = UNSET
    """Its hash on the chain. Null before it has one."""

    amount: Number | Unset = UNSET
    """By how much the account changed, fees included as a rule, in coins."""

    transaction_amount: Number | None | Unset = model_field(name="transactionAmount", default=UNSET)
    """What was moved, without fees, in coins. Null when unknown."""

    created_timestamp: int | Unset = model_field(name="createdTimestamp", default=UNSET)
    """When it was started, in Unix seconds."""

    updated_timestamp: int | Unset = model_field(name="updatedTimestamp", default=UNSET)
    """When it last changed, in Unix seconds."""

    network_transaction_fee: BrokerCryptocurrencyTransactionNetworkFee | None | Unset = model_field(
        name="networkTransactionFee", default=UNSET
    )
    """What the chain charged. Null when unknown."""

    transfer_fee: Number | None | Unset = model_field(name="transferFee", default=UNSET)
    """What the institution charged, in coins. Null when unknown."""

    confirmations: int | None | Unset = UNSET
    """Blocks on top of it. Null when unknown."""

    blockchain_method_name: str | None | Unset = model_field(name="blockchainMethodName", default=UNSET)
    """Function of a contract that was called. Null when it could not be told."""

    blockchain_method: BrokerCryptocurrencyTransactionBlockchainMethod | Unset = model_field(
        name="blockchainMethod", default=UNSET
    )
    """The same in Mesh's terms. Absent when it could not be told."""
