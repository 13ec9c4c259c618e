# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._token_networks_model import TokenNetworksModel


@model
class TokenNetworksResponse:
    """Tokens that Mesh can transfer; the list is not paged."""

    tokens: list[TokenNetworksModel] | None | Unset = UNSET
    """Tokens, each with its networks and integrations. Null when not reported."""
