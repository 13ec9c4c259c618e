# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class NetworkResponseBase:
    """Blockchain network."""

    id: str | Unset = UNSET
    """Mesh's UUID of the network; requests about transfers take it as `network_id`."""

    name: str | None | Unset = UNSET
    """Display name of the network, e.g. `Polygon`. Null when not reported."""

    chain_id: str | None | Unset = model_field(name="chainId", default=UNSET)
    """The network's own chain id, e.g. `137` for Polygon; for information only. Null when not reported."""

    logo_url: str | None | Unset = model_field(name="logoUrl", default=UNSET)
    """Address of the network's logo image. Null when not reported."""
