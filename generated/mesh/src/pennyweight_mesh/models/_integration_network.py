# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_type import BrokerType


@model
class IntegrationNetwork:
    """Network over which one integration transfers a token."""

    network_id: str | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network."""

    netwok_name: str | None | Unset = model_field(name="netwokName", default=UNSET)
    """Display name of the network; the wire name is misspelled. Null when not reported."""

    inner_network_id: str | None | Unset = model_field(name="innerNetworkId", default=UNSET)
    """Id of the network within the integration. Null when not reported."""

    network_logo: str | None | Unset = model_field(name="networkLogo", default=UNSET)
    """Address of the network's logo image. Null when not reported."""

    broker_type: BrokerType | Unset = model_field(name="brokerType", default=UNSET)
    """Integration that uses the network."""
