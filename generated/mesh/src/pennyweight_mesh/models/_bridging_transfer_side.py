# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class BridgingTransferSide:
    """Withdrawal or delivery side of a transfer between two networks."""

    network_name: str | None | Unset = model_field(name="networkName", default=UNSET)
    """Display name of the network, e.g. `Polygon`. Null when not reported."""

    symbol: str | None | Unset = UNSET
    """Symbol of the cryptocurrency on this side; it may differ from the other side. Null when not reported."""

    amount: Number | Unset = UNSET
    """Quantity moved on this side."""

    transaction_hash: str | None | Unset = model_field(name="transactionHash", default=UNSET)
    """Transaction hash on this side's chain; null before broadcast."""

    info_url: str | None | Unset = model_field(name="infoUrl", default=UNSET)
    """Transaction's page at a block explorer; null before broadcast."""
