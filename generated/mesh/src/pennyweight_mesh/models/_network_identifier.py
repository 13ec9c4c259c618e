# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class NetworkIdentifier:
    """Names a network by either of two ids."""

    network_id: str | None | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network; leave out if `caip_id` is given."""

    caip_id: str | None | Unset = model_field(name="caipId", default=UNSET)
    """CAIP-2 id of the network, e.g. `eip155:1`; leave out if `network_id` is given."""
