# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._network_response_with_integrations import NetworkResponseWithIntegrations


@model
class NetworkModelResponse:
    """Networks that Mesh can transfer over; the list is not paged."""

    networks: list[NetworkResponseWithIntegrations] | None | Unset = UNSET
    """Networks, each with its tokens and integrations. Null when not reported."""
