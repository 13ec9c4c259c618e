# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._integration_networks_model_response import IntegrationNetworksModelResponse


@model
class IntegrationNetworkResponse:
    """Integrations that support transfers."""

    integrations: list[IntegrationNetworksModelResponse] | None | Unset = UNSET
    """Integrations, each with its networks and tokens. Null when not reported."""
