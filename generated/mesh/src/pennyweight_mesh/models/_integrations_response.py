# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._integration_model import IntegrationModel


@model
class IntegrationsResponse:
    """All integrations; the list is not paged."""

    items: list[IntegrationModel] | None | Unset = UNSET
    """Integrations that your client may offer to users. Null when not reported."""
