# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._broker_type import BrokerType
    from ._cryptocurrency_address_type import CryptocurrencyAddressType


@model
class ManagedBrokerCryptocurrencyDepositAddressRequest:
    """Token, network and account for which a deposit address is wanted."""

    auth_token: Secret[str] = model_field(name="authToken")
    """Token of the connected account, issued when the user connected it."""

    type: BrokerType
    """Integration where the account is."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency to deposit, e.g. `ETH`; `address_type` can be given instead."""

    address_type: CryptocurrencyAddressType | None | Unset = model_field(name="addressType", default=UNSET)
    """Address format, which implies chain and native coin; can be given instead of `symbol`."""

    network_id: str | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network on which the address is wanted."""

    mfa_code: Secret[str] | None | Unset = model_field(name="mfaCode", default=UNSET)
    """MFA code, for institutions that ask for one before they create an address, e.g. KrakenDirect."""
