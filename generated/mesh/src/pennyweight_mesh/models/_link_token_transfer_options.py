# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import NumberInput

    from ._goods_details import GoodsDetails
    from ._transfer_cryptocurrency_funding_options import TransferCryptocurrencyFundingOptions
    from ._transfer_to_address_with_amount import TransferToAddressWithAmount
    from ._transfer_type_enum import TransferTypeEnum


@model
class LinkTokenTransferOptions:
    """Destination and amount of the transfer that a Link session offers."""

    to_addresses: list[TransferToAddressWithAmount] | None | Unset = model_field(name="toAddresses", default=UNSET)
    """Addresses that may receive the transfer, one for each token and network accepted."""

    amount_in_fiat: NumberInput | None | Unset = model_field(name="amountInFiat", default=UNSET)
    """Amount to transfer in US dollars. Default: the user chooses."""

    transaction_id: str | None | Unset = model_field(name="transactionId", default=UNSET)
    """Your id of the transfer, 128 characters at most; it comes back as `client_transaction_id`."""

    client_fee: NumberInput | None | Unset = model_field(name="clientFee", default=UNSET)
    """Your fee as a fraction of the payment, 0 to 1, e.g. 0.025 for 2.5 %. Use it for payments only, not for deposits."""

    transfer_type: TransferTypeEnum | None | Unset = model_field(name="transferType", default=UNSET)
    """Purpose of the transfer. Default: `deposit`."""

    funding_options: TransferCryptocurrencyFundingOptions | None | Unset = model_field(
        name="fundingOptions", default=UNSET
    )
    """Whether users may top up an insufficient balance by buying cryptocurrency."""

    is_inclusive_fee_enabled: bool | Unset = model_field(name="isInclusiveFeeEnabled", default=UNSET)
    """True to deduct all fees from the amount, so that less arrives; false to charge them on top."""

    description: str | None | Unset = UNSET
    """Order description for Binance Pay, 256 characters at most."""

    goods_details: list[GoodsDetails] | None | Unset = model_field(name="goodsDetails", default=UNSET)
    """Items of the order, for Binance Pay."""

    generate_pay_link: bool | Unset = model_field(name="generatePayLink", default=UNSET)
    """True to get a payment link in addition to the token."""
