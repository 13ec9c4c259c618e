# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class TransferVerificationRequest:
    """Combination of integration, token, network and address to check."""

    integration_id: str | None | Unset = model_field(name="integrationId", default=UNSET)
    """Mesh's UUID of the integration to send from."""

    token: str | None | Unset = UNSET
    """Symbol of the token, e.g. `USDC`."""

    network_id: str | None | Unset = model_field(name="networkId", default=UNSET)
    """Mesh's UUID of the network to send over."""

    target_address: str | None | Unset = model_field(name="targetAddress", default=UNSET)
    """Address whose format is to be checked."""
