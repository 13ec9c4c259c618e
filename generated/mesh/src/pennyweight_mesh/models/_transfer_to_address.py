# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class TransferToAddress:
    """Address that may receive a transfer, for one token on one network."""

    network_id: str | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network, as in `transfers.list_networks`."""

    symbol: str | None | Unset = UNSET
    """Symbol of the token that the address accepts, e.g. `USDC`."""

    address: str | None | Unset = UNSET
    """Recipient's address on the network."""

    address_tag: str | None | Unset = model_field(name="addressTag", default=UNSET)
    """Memo or destination tag, for chains such as XRP Ledger that share addresses between recipients."""
