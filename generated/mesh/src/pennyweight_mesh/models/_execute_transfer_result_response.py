# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._broker_cryptocurrency_transaction_status import BrokerCryptocurrencyTransactionStatus
    from ._smart_contract_transfer_allocation import SmartContractTransferAllocation
    from ._transfer_fee import TransferFee


@model
class ExecuteTransferResultResponse:
    """Transfer as the institution initiated it."""

    transfer_id: str | None | Unset = model_field(name="transferId", default=UNSET)
    """The institution's id of the transfer. Null when not reported."""

    status: BrokerCryptocurrencyTransactionStatus | Unset = UNSET
    """State of the transfer at the institution."""

    status_details: str | None | Unset = model_field(name="statusDetails", default=UNSET)
    """The institution's own wording of the state. Null when not reported."""

    from_address: str | None | Unset = model_field(name="fromAddress", default=UNSET)
    """Address that sends the transfer. Null when not reported."""

    to_address: str | None | Unset = model_field(name="toAddress", default=UNSET)
    """Address that receives the transfer. Null when not reported."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency, e.g. `USDC`. Null when not reported."""

    network_name: str | None | Unset = model_field(name="networkName", default=UNSET)
    """Display name of the network used, e.g. `Solana`. Null when not reported."""

    network_id: str | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network used."""

    hash: str | None | Unset = UNSET
    """Transaction hash on the chain; null before broadcast."""

    amount: Number | Unset = UNSET
    """Quantity transferred, fees excluded."""

    amount_in_fiat: Number | Unset = model_field(name="amountInFiat", default=UNSET)
    """Value of `amount` in the fiat currency of the preview."""

    total_amount_in_fiat: Number | Unset = model_field(name="totalAmountInFiat", default=UNSET)
    """Value of `amount` plus all fees, in the fiat currency of the preview."""

    completed_confirmations: int | None | Unset = model_field(name="completedConfirmations", default=UNSET)
    """Blocks that have confirmed the transaction so far. Null when not reported."""

    institution_transfer_fee: TransferFee | None | Unset = model_field(name="institutionTransferFee", default=UNSET)
    """Withdrawal fee charged by the institution, which may cover the gas fee. Null if it charges none."""

    network_gas_fee: TransferFee | None | Unset = model_field(name="networkGasFee", default=UNSET)
    """Gas fee paid; at some institutions `institution_transfer_fee` already covers it. Null when not reported."""

    smart_contract: SmartContractTransferAllocation | None | Unset = model_field(name="smartContract", default=UNSET)
    """Smart contract reserved for a transfer of the type `deposit`; null for other types."""
