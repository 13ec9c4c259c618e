# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._bridging_transfer_details_model import BridgingTransferDetailsModel
    from ._transfer_fee import TransferFee
    from ._transfer_funding_model import TransferFundingModel
    from ._transfer_integration_with_logo_model import TransferIntegrationWithLogoModel
    from ._transfer_status import TransferStatus
    from ._transfer_type_enum import TransferTypeEnum


@model
class TransferModel:
    """A transfer of coins that Mesh has started."""

    id: str
    """Mesh's id of the transfer."""

    client_transaction_id: str | None | Unset = model_field(name="clientTransactionId", default=UNSET)
    """Your own id of it. Null when you gave none."""

    institution_transaction_id: str | None | Unset = model_field(name="institutionTransactionId", default=UNSET)
    """The institution's id of it. Null before it has one."""

    user_id: str | None | Unset = model_field(name="userId", default=UNSET)
    """The user, by the id you gave Mesh. Null when unknown."""

    status: TransferStatus | Unset = UNSET
    """What became of it so far."""

    amount_in_fiat: Number | Unset = model_field(name="amountInFiat", default=UNSET)
    """Worth of the transfer."""

    amount_to_receive_in_fiat: Number | Unset = model_field(name="amountToReceiveInFiat", default=UNSET)
    """Worth of what arrives, without fees."""

    amount_in_fiat_currency_code: str | None | Unset = model_field(name="amountInFiatCurrencyCode", default=UNSET)
    """ISO 4217 code of all amounts in fiat. Null when unknown."""

    amount: Number | Unset = UNSET
    """Coins sent."""

    amount_to_receive: Number | Unset = model_field(name="amountToReceive", default=UNSET)
    """Coins that arrive, without fees."""

    symbol: str | None | Unset = UNSET
    """Symbol of the coin. Null when unknown."""

    token_address: str | None | Unset = model_field(name="tokenAddress", default=UNSET)
    """Address of the coin's contract. Null for a chain's own coin."""

    network_name: str | None | Unset = model_field(name="networkName", default=UNSET)
    """The chain. Null when unknown."""

    network_id: str | Unset = model_field(name="networkId", default=UNSET)
    """The chain's id at Mesh."""

    network_logo_url: str | None | Unset = model_field(name="networkLogoUrl", default=UNSET)
    """Address of the chain's logo. Null without one."""

    created_timestamp: int | Unset = model_field(name="createdTimestamp", default=UNSET)
    """When it was started, in Unix seconds."""

    from_: TransferIntegrationWithLogoModel | None | Unset = model_field(name="from", default=UNSET)
    """Where the coins left. Null when unknown."""

    hash: str | None | Unset = UNSET
    """Its hash on the chain. Null before it has one."""

    sub_client_id: str | None | Unset = model_field(name="subClientId", default=UNSET)
    """The client of yours it belongs to. Null for none."""

    info_url: str | None | Unset = model_field(name="infoUrl", default=UNSET)
    """Its page at a block explorer. Null without one."""

    gas_fee: TransferFee | None | Unset = model_field(name="gasFee", default=UNSET)
    """What the chain charged. Null when there was none."""

    withdrawal_fee: TransferFee | None | Unset = model_field(name="withdrawalFee", default=UNSET)
    """What the institution charged. Null when there was none."""

    processing_fee: TransferFee | None | Unset = model_field(name="processingFee", default=UNSET)
    """What processing it cost. Null when there was none."""

    executed_timestamp: int | None | Unset = model_field(name="executedTimestamp", default=UNSET)
    """When it was carried out, in Unix seconds. Null before."""

    transfer_type: TransferTypeEnum | None | Unset = model_field(name="transferType", default=UNSET)
    """What it is for. Null when unknown."""

    is_fee_included: bool | Unset = model_field(name="isFeeIncluded", default=UNSET)
    """True when the fees come out of the amount."""

    source_amount: Number | None | Unset = model_field(name="sourceAmount", default=UNSET)
    """Coins that left. Null before."""

    destination_amount: Number | None | Unset = model_field(name="destinationAmount", default=UNSET)
    """Coins that arrived. Null before."""

    destination_amount_in_fiat: Number | None | Unset = model_field(name="destinationAmountInFiat", default=UNSET)
    """Worth of what arrived. Null before."""

    total_fees_amount_in_fiat: Number | Unset = model_field(name="totalFeesAmountInFiat", default=UNSET)
    """All fees the user paid."""

    total_transaction_amount_in_fiat: Number | Unset = model_field(name="totalTransactionAmountInFiat", default=UNSET)
    """Worth of all that left where the coins came from."""

    funding_methods: list[TransferFundingModel] | None | Unset = model_field(name="fundingMethods", default=UNSET)
    """Where the coins came from. Null when not recorded."""

    destination_address: str | None | Unset = model_field(name="destinationAddress", default=UNSET)
    """Address the coins went to. Null when unknown."""

    refund_address: str | None | Unset = model_field(name="refundAddress", default=UNSET)
    """Address for coins that cannot be delivered. Null without one."""

    bridging_details: BridgingTransferDetailsModel | None | Unset = model_field(name="bridgingDetails", default=UNSET)
    """How they changed chains. Null when they did not."""
