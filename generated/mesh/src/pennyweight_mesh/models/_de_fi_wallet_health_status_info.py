# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class DeFiWalletHealthStatusInfo:
    """Self-custody wallet that an availability report is about."""

    id: str
    """Mesh's UUID of the wallet provider."""

    name: str | None
    """Display name of the wallet, e.g. `MetaMask`. Null when not reported."""
