# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._broker_type import BrokerType
    from ._network_identifier import NetworkIdentifier


@model
class ManagedBrokerCryptocurrencyDepositAddressListRequest:
    """Token, account and networks for which deposit addresses are wanted."""

    auth_token: Secret[str] = model_field(name="authToken")
    """Token of the connected account, issued when the user connected it."""

    type: BrokerType
    """Integration where the account is."""

    symbol: str
    """Symbol of the token to deposit, e.g. `USDC`."""

    networks: list[NetworkIdentifier] | None | Unset = UNSET
    """Only these networks. Default: all that the institution supports for the token."""

    mfa_code: Secret[str] | None | Unset = model_field(name="mfaCode", default=UNSET)
    """MFA code, for institutions that ask for one before they create an address, e.g. KrakenDirect."""
