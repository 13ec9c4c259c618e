# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number, UnixSeconds

    from ._bridging_transfer_details_model import BridgingTransferDetailsModel
    from ._transfer_fee import TransferFee
    from ._transfer_funding_model import TransferFundingModel
    from ._transfer_integration_with_logo_model import TransferIntegrationWithLogoModel
    from ._transfer_status import TransferStatus
    from ._transfer_type_enum import TransferTypeEnum


@model
class TransferModel:
    """Cryptocurrency transfer initiated through Mesh."""

    id: str
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

    amount_to_receive_in_fiat: Number | Unset = model_field(name="amountToReceiveInFiat", default=UNSET)
    """Value that arrives once fees are deducted."""

    amount_in_fiat_currency_code: str | None | Unset = model_field(name="amountInFiatCurrencyCode", default=UNSET)
    """ISO 4217 code of all fiat values of the transfer. Null when not reported."""

    amount: Number | Unset = UNSET
    """Quantity to transfer."""

    amount_to_receive: Number | Unset = model_field(name="amountToReceive", default=UNSET)
    """Quantity that arrives once fees are deducted."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency, e.g. `USDC`. Null when not reported."""

    token_address: str | None | Unset = model_field(name="tokenAddress", default=UNSET)
    """Address of the token's contract. Null for a chain's native coin."""

    network_name: str | None | Unset = model_field(name="networkName", default=UNSET)
    """Display name of the network, e.g. `Ethereum`. Null when not reported."""

    network_id: str | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network."""

    network_logo_url: str | None | Unset = model_field(name="networkLogoUrl", default=UNSET)
    """Address of the network's logo image. Null when not reported."""

    created_timestamp: UnixSeconds | Unset = model_field(name="createdTimestamp", default=UNSET)
    """Creation time in Unix seconds."""

    from_: TransferIntegrationWithLogoModel | None | Unset = model_field(name="from", default=UNSET)
    """Institution or wallet that sent the transfer. Null when not reported."""

    hash: str | None | Unset = UNSET
    """Transaction hash on the chain. Null before broadcast."""

    sub_client_id: str | None | Unset = model_field(name="subClientId", default=UNSET)
    """UUID of the registered client that the transfer belongs to. Null for your own."""

    info_url: str | None | Unset = model_field(name="infoUrl", default=UNSET)
    """Transaction's page at a block explorer. Null before broadcast."""

    gas_fee: TransferFee | None | Unset = model_field(name="gasFee", default=UNSET)
    """Network fee. Null if there was none."""

    withdrawal_fee: TransferFee | None | Unset = model_field(name="withdrawalFee", default=UNSET)
    """Fee charged by the institution. Null if there was none."""

    processing_fee: TransferFee | None | Unset = model_field(name="processingFee", default=UNSET)
    """Fee for processing the transfer. Null if there was none."""

    executed_timestamp: UnixSeconds | None | Unset = model_field(name="executedTimestamp", default=UNSET)
    """Execution time in Unix seconds. Null until then."""

    transfer_type: TransferTypeEnum | None | Unset = model_field(name="transferType", default=UNSET)
    """Purpose of the transfer. Null when not reported."""

    is_fee_included: bool | Unset = model_field(name="isFeeIncluded", default=UNSET)
    """True if fees are deducted from the amount, false if they are charged on top."""

    source_amount: Number | None | Unset = model_field(name="sourceAmount", default=UNSET)
    """Quantity actually sent from the source. Null until known."""

    destination_amount: Number | None | Unset = model_field(name="destinationAmount", default=UNSET)
    """Quantity actually received at the destination. Null until known."""

    destination_amount_in_fiat: Number | None | Unset = model_field(name="destinationAmountInFiat", default=UNSET)
    """Value actually received at the destination. Null until known."""

    total_fees_amount_in_fiat: Number | Unset = model_field(name="totalFeesAmountInFiat", default=UNSET)
    """Sum of all fees that the user paid."""

    total_transaction_amount_in_fiat: Number | Unset = model_field(name="totalTransactionAmountInFiat", default=UNSET)
    """Value of everything taken from the source, fees included."""

    funding_methods: list[TransferFundingModel] | None | Unset = model_field(name="fundingMethods", default=UNSET)
    """Where the cryptocurrency came from. Null if not recorded."""

    destination_address: str | None | Unset = model_field(name="destinationAddress", default=UNSET)
    """Address that the transfer was sent to. Null when not reported."""

    refund_address: str | None | Unset = model_field(name="refundAddress", default=UNSET)
    """Address that receives the funds if the transfer cannot be delivered. Null without one."""

    bridging_details: BridgingTransferDetailsModel | None | Unset = model_field(name="bridgingDetails", default=UNSET)
    """Progress of the bridge between two networks. Null if the transfer stayed on one."""
