# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_type import BrokerType
    from ._link_token_transfer_options import LinkTokenTransferOptions
    from ._verify_wallet_options import VerifyWalletOptions


@model
class GetLinkTokenRequest:
    """User and options of one Link session."""

    user_id: str = model_field(name="userId")
    """Your id of the user, 300 characters at most; no email address or other personal data."""

    broker_type: BrokerType | None | Unset = model_field(name="brokerType", default=UNSET)
    """
    Deprecated. Integration to open directly. Default: Link shows its catalog. Wallet and address types are not
    supported.
    """

    restrict_multiple_accounts: bool | Unset = model_field(name="restrictMultipleAccounts", default=UNSET)
    """True to hide the button that lets the user connect another account."""

    transfer_options: LinkTokenTransferOptions | None | Unset = model_field(name="transferOptions", default=UNSET)
    """Destination and amount; Link goes on with a transfer after the account is connected. Default: connect only."""

    integration_id: str | None | Unset = model_field(name="integrationId", default=UNSET)
    """UUID of the integration to open directly, as in `integrations.list`."""

    disable_api_key_generation: bool | Unset = model_field(name="disableApiKeyGeneration", default=UNSET)
    """True to stop Link from offering to generate an API key at institutions that support both logins."""

    verify_wallet_options: VerifyWalletOptions | None | Unset = model_field(name="verifyWalletOptions", default=UNSET)
    """Options for proving the control of a self-custody wallet. Default: no proof is asked for."""

    sub_client_id: str | None | Unset = model_field(name="subClientId", default=UNSET)
    """UUID of the registered client on whose behalf Link appears, for platforms that serve other businesses."""
