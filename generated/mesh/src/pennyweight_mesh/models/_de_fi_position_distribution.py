# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class DeFiPositionDistribution:
    """Part of a self-custody wallet's position that lies on one network."""

    caip_network_id: str | None = model_field(name="caipNetworkId")
    """CAIP-2 id of the network, e.g. `eip155:137`. Null when not reported."""

    address: str | None
    """Wallet address on that network. Null when not reported."""

    amount: Number
    """Quantity at this address."""
