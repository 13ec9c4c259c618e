# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_type import BrokerType
    from ._integration_network import IntegrationNetwork
    from ._network_response_base import NetworkResponseBase


@model
class TokenNetworksModel:
    """Token with the networks and integrations that can transfer it."""

    token: str | None | Unset = UNSET
    """Symbol of the token, e.g. `USDC`. Null when not reported."""

    networks: list[NetworkResponseBase] | None | Unset = UNSET
    """Networks that carry the token. Null when not reported."""

    supported_integrations: list[BrokerType] | None | Unset = model_field(name="supportedIntegrations", default=UNSET)
    """Integrations that can transfer the token. Null when not reported."""

    integration_networks: list[IntegrationNetwork] | None | Unset = model_field(
        name="integrationNetworks", default=UNSET
    )
    """Pairs of integration and network that can transfer the token. Null when not reported."""

    token_logo_url: str | None | Unset = model_field(name="tokenLogoUrl", default=UNSET)
    """Address of the token's logo image. Null when not reported."""
