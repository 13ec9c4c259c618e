# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_type import BrokerType
    from ._network_response_with_supported_devices import NetworkResponseWithSupportedDevices


@model
class IntegrationNetworksModelResponse:
    """Integration with the networks and tokens it can transfer."""

    id: str | Unset = UNSET
    """Mesh's UUID of the integration."""

    type: BrokerType | Unset = UNSET
    """Value that requests about its accounts take as `type`."""

    name: str | None | Unset = UNSET
    """Display name of the integration, e.g. `Coinbase`. Null when not reported."""

    networks: list[NetworkResponseWithSupportedDevices] | None | Unset = UNSET
    """Networks that the integration supports, each with its tokens. Null when not reported."""

    supports_outgoing_transfers: bool | Unset = model_field(name="supportsOutgoingTransfers", default=UNSET)
    """True if transfers can start from accounts at this integration."""

    supports_incoming_transfers: bool | Unset = model_field(name="supportsIncomingTransfers", default=UNSET)
    """True if accounts at this integration can receive transfers."""
