# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import NumberInput, Secret

    from ._broker_type import BrokerType


@model
class PreviewTransferRequest:
    """Source, destination and amount of a transfer to validate."""

    from_auth_token: Secret[str] = model_field(name="fromAuthToken")
    """Auth token of the source account."""

    from_type: BrokerType = model_field(name="fromType")
    """Integration of the source account."""

    to_auth_token: Secret[str] | None | Unset = model_field(name="toAuthToken", default=UNSET)
    """Auth token of the destination account, with `to_type`; leave out if `to_address` is given."""

    to_type: BrokerType | None | Unset = model_field(name="toType", default=UNSET)
    """Integration of the destination account; required with `to_auth_token`."""

    network_id: str | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network to send over; choose one from `transfers.configure`."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency to send, e.g. `USDC`."""

    to_address: str | None | Unset = model_field(name="toAddress", default=UNSET)
    """Address to send to; leave out if `to_auth_token` is given."""

    address_tag: str | None | Unset = model_field(name="addressTag", default=UNSET)
    """Memo or destination tag, for chains such as XRP Ledger that share addresses between recipients."""

    amount: NumberInput | None | Unset = UNSET
    """Quantity to send; leave out if `amount_in_fiat` is given."""

    amount_in_fiat: NumberInput | None | Unset = model_field(name="amountInFiat", default=UNSET)
    """Value to send in `fiat_currency`; leave out if `amount` is given."""

    fiat_currency: str | None | Unset = model_field(name="fiatCurrency", default=UNSET)
    """ISO 4217 code of the currency for converted values. Default: `USD`."""

    transaction_id: str | None | Unset = model_field(name="transactionId", default=UNSET)
    """Your id of the transfer, 128 characters at most; it comes back as `client_transaction_id`."""

    is_bridging: bool | None | Unset = model_field(name="isBridging", default=UNSET)
    """True if the transfer goes to another network through a bridge."""

    is_inclusive_fee_enabled: bool | Unset = model_field(name="isInclusiveFeeEnabled", default=UNSET)
    """True to deduct all fees from the amount, so that less arrives; false to charge them on top."""
