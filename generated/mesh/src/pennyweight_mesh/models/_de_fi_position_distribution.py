# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class DeFiPositionDistribution:
    """Coins of one wallet on one network."""

    caip_network_id: str | None = model_field(name="caipNetworkId")
    """CAIP-2 id of the network. Null when unknown."""

    address: str | None
    """The wallet's address there. Null when unknown."""

    amount: Number
    """Coins there."""
