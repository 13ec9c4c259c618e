# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._bridging_details import BridgingDetails
    from ._processing_fee_retain_method import ProcessingFeeRetainMethod
    from ._transfer_fee import TransferFee
    from ._transfer_fee_details import TransferFeeDetails
    from ._transfer_type_enum import TransferTypeEnum


@model
class PreviewTransferResult:
    """Transfer with final amounts and estimated fees, ready for execution."""

    preview_id: str | None | Unset = model_field(name="previewId", default=UNSET)
    """UUID to pass to `transfers.execute` before it expires. Null when not reported."""

    preview_expires_in: int | Unset = model_field(name="previewExpiresIn", default=UNSET)
    """Seconds during which the preview can be executed."""

    from_address: str | None | Unset = model_field(name="fromAddress", default=UNSET)
    """Address that will send the transfer; some integrations do not report it. Null when not reported."""

    refund_address: str | None | Unset = model_field(name="refundAddress", default=UNSET)
    """Address that would receive a refund; some integrations do not report it. Null when not reported."""

    to_address: str | None | Unset = model_field(name="toAddress", default=UNSET)
    """Address that will receive the transfer. Null when not reported."""

    address_tag: str | None | Unset = model_field(name="addressTag", default=UNSET)
    """
    Memo or destination tag, for chains such as XRP Ledger that share addresses between recipients. Null when not
    reported.
    """

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency to send, e.g. `USDC`. Null when not reported."""

    amount: Number | Unset = UNSET
    """Exact quantity to transfer, converted if the request gave a fiat amount."""

    amount_in_fiat: Number | Unset = model_field(name="amountInFiat", default=UNSET)
    """Value of `amount` in `fiat_currency`."""

    total_estimated_amount: Number | Unset = model_field(name="totalEstimatedAmount", default=UNSET)
    """Quantity with all estimated fees, in units of `symbol`."""

    total_estimated_amount_in_fiat: Number | Unset = model_field(name="totalEstimatedAmountInFiat", default=UNSET)
    """Value with all estimated fees, in `fiat_currency`."""

    network_id: str | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network."""

    network_name: str | None | Unset = model_field(name="networkName", default=UNSET)
    """Display name of the network, e.g. `Solana`. Null when not reported."""

    contract_address: str | None | Unset = model_field(name="contractAddress", default=UNSET)
    """Address of the token's contract; null for a chain's native coin."""

    institution_transfer_fee: TransferFee | None | Unset = model_field(name="institutionTransferFee", default=UNSET)
    """Withdrawal fee charged by the institution, which may cover the gas fee. Null if it charges none."""

    estimated_network_gas_fee: TransferFee | None | Unset = model_field(name="estimatedNetworkGasFee", default=UNSET)
    """Estimated gas fee; at some institutions `institution_transfer_fee` already covers it. Null when not reported."""

    estimated_network_gas_fee_details: TransferFeeDetails | None | Unset = model_field(
        name="estimatedNetworkGasFeeDetails", default=UNSET
    )
    """Estimated gas in the terms of EIP-1559; null for other chains."""

    decimal_places: int | None | Unset = model_field(name="decimalPlaces", default=UNSET)
    """Decimal places of the token's smallest unit, e.g. 6 for USDC. Null when not reported."""

    unit_price: Number | Unset = model_field(name="unitPrice", default=UNSET)
    """Price of one unit of `symbol`, in `fiat_currency`."""

    client_transaction_id: str | None | Unset = model_field(name="clientTransactionId", default=UNSET)
    """Your id of the transfer, as given in `transaction_id`; null if none was."""

    client_fee: Number | None | Unset = model_field(name="clientFee", default=UNSET)
    """
    Your fee as a fraction of the payment, 0 to 1, e.g. 0.025 for 2.5 %. Use it for payments only, not for deposits.
    Null when not reported.
    """

    custom_client_fee: TransferFee | None | Unset = model_field(name="customClientFee", default=UNSET)
    """Your own fee in absolute terms; null if you charge none."""

    processing_fee_retain_method: ProcessingFeeRetainMethod | None | Unset = model_field(
        name="processingFeeRetainMethod", default=UNSET
    )
    """How the processing fee is collected. Null when not reported."""

    transfer_type: TransferTypeEnum | Unset = model_field(name="transferType", default=UNSET)
    """Purpose of the transfer."""

    is_custom_client_fee_provided: bool | Unset = model_field(name="isCustomClientFeeProvided", default=UNSET)
    """True if a client fee was set for this transfer rather than taken from your dashboard."""

    amount_with_custom_client_fee: Number | Unset = model_field(name="amountWithCustomClientFee", default=UNSET)
    """Quantity that will be requested from the institution after client fees."""

    is_fee_included: bool | Unset = model_field(name="isFeeIncluded", default=UNSET)
    """True if fees come out of the amount: of 1 BTC with 0.1 BTC in fees, 0.9 BTC arrive."""

    amount_to_receive: Number | Unset = model_field(name="amountToReceive", default=UNSET)
    """Quantity that will arrive after fees; equals `amount` unless `is_fee_included`."""

    amount_to_receive_in_fiat: Number | Unset = model_field(name="amountToReceiveInFiat", default=UNSET)
    """Value that will arrive after fees, in `fiat_currency`."""

    transfer_amount_to_request: Number | Unset = model_field(name="transferAmountToRequest", default=UNSET)
    """Quantity that the institution will be asked to send to the destination."""

    is_maximum_amount: bool | Unset = model_field(name="isMaximumAmount", default=UNSET)
    """True if the transfer sends everything available of the token on this network."""

    fiat_currency: str | None | Unset = model_field(name="fiatCurrency", default=UNSET)
    """ISO 4217 code of all values in fiat. Null when not reported."""

    is_bridging: bool | Unset = model_field(name="isBridging", default=UNSET)
    """True if the token is bridged from one network to another on the way."""

    bridging_details: BridgingDetails | None | Unset = model_field(name="bridgingDetails", default=UNSET)
    """Route of the bridge; null unless `is_bridging`."""

    total_estimated_amount_plus_conversion_fees_in_fiat: Number | Unset = model_field(
        name="totalEstimatedAmountPlusConversionFeesInFiat", default=UNSET
    )
    """Value with all estimated fees, those of funding by conversion included, in `fiat_currency`."""
