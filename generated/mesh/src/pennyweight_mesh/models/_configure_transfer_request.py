# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import NumberInput, Secret

    from ._broker_type import BrokerType
    from ._transfer_to_address import TransferToAddress


@model
class ConfigureTransferRequest:
    """Source account and possible destinations of a transfer."""

    from_auth_token: Secret[str] = model_field(name="fromAuthToken")
    """Auth token of the source account."""

    from_type: BrokerType = model_field(name="fromType")
    """Integration of the source account."""

    to_auth_token: Secret[str] | None | Unset = model_field(name="toAuthToken", default=UNSET)
    """Auth token of the destination account, with `to_type`; leave out if `to_addresses` is given."""

    to_type: BrokerType | None | Unset = model_field(name="toType", default=UNSET)
    """Integration of the destination account; required with `to_auth_token`."""

    to_addresses: list[TransferToAddress] | None | Unset = model_field(name="toAddresses", default=UNSET)
    """Addresses that may receive the transfer; leave out if `to_auth_token` is given."""

    symbol: str | None | Unset = UNSET
    """Only networks that carry this cryptocurrency. Default: all."""

    amount: NumberInput | None | Unset = UNSET
    """Only holdings of at least this quantity, in units of `symbol`."""

    amount_in_fiat: NumberInput | None | Unset = model_field(name="amountInFiat", default=UNSET)
    """Only holdings worth at least this much, in `fiat_currency`."""

    fiat_currency: str | None | Unset = model_field(name="fiatCurrency", default=UNSET)
    """ISO 4217 code of the currency for converted values. Default: `USD`."""

    network_id: str | None | Unset = model_field(name="networkId", default=UNSET)
    """Only this network, by Mesh's UUID. Default: all."""

    is_inclusive_fee_enabled: bool | Unset = model_field(name="isInclusiveFeeEnabled", default=UNSET)
    """True to deduct all fees from the amount, so that less arrives; false to charge them on top."""
