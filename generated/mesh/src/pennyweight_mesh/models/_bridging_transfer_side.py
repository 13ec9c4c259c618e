# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class BridgingTransferSide:
    """One end of a transfer between chains."""

    network_name: str | None | Unset = model_field(name="networkName", default=UNSET)
    """The chain. Null when unknown."""

    symbol: str | None | Unset = UNSET
    """Symbol of the coin there. Null when unknown."""

    amount: Number | Unset = UNSET
    """Coins at this end."""

    transaction_hash: str | None | Unset = model_field(name="transactionHash", default=UNSET)
    """Hash on the chain. Null before it has one."""

    info_url: str | None | Unset = model_field(name="infoUrl", default=UNSET)
    """Its page at a block explorer. Null without one."""
