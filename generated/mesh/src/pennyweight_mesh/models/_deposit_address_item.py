# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class DepositAddressItem:
    """Deposit address on one network."""

    address: str | None | Unset = UNSET
    """Address to send the token to. Null when not reported."""

    symbol: str | None | Unset = UNSET
    """Symbol of the token that the address accepts. Null when not reported."""

    network_id: str | None | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network, as in `transfers.list_networks`. Null when not reported."""

    caip_id: str | None | Unset = model_field(name="caipId", default=UNSET)
    """CAIP-2 id of the network, e.g. `eip155:1`. Null when not reported."""

    network_name: str | None | Unset = model_field(name="networkName", default=UNSET)
    """Display name of the network, e.g. `Ethereum`. Null when not reported."""

    logo_url: str | None | Unset = model_field(name="logoUrl", default=UNSET)
    """Address of the logo image. Null when not reported."""
