# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_type import BrokerType
    from ._financial_institution_integration_type import FinancialInstitutionIntegrationType
    from ._integration_logo import IntegrationLogo
    from ._integration_style import IntegrationStyle


@model
class IntegrationModel:
    """Exchange, brokerage or wallet that users can connect."""

    id: str | Unset = UNSET
    """Mesh's UUID of the integration; requests take it as `integration_id`."""

    name: str | None | Unset = UNSET
    """Display name of the integration, e.g. `Coinbase`. Null when not reported."""

    type: BrokerType | Unset = UNSET
    """Value that requests about its accounts take as `type`."""

    de_fi_wallet_provider_id: str | None | Unset = model_field(name="deFiWalletProviderId", default=UNSET)
    """Id of the wallet provider, for self-custody wallets; null for all others."""

    categories: list[FinancialInstitutionIntegrationType] | None | Unset = UNSET
    """Categories that the integration belongs to. Null when not reported."""

    style: IntegrationStyle | None | Unset = UNSET
    """Brand colors for your own screens. Null when not reported."""

    logo: IntegrationLogo | None | Unset = UNSET
    """Logos and icons for your own screens. Null when not reported."""

    forgot_password_link: str | None | Unset = model_field(name="forgotPasswordLink", default=UNSET)
    """Page where users reset their password at the institution. Null when not reported."""

    crypto_transfers_supported: bool | Unset = model_field(name="cryptoTransfersSupported", default=UNSET)
    """True if cryptocurrency can be transferred through the integration."""
