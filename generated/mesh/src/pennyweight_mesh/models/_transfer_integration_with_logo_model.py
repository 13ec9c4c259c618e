# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_type import BrokerType


@model
class TransferIntegrationWithLogoModel:
    """Institution or wallet that a transfer comes from, with its logo."""

    id: str | Unset = UNSET
    """Mesh's UUID of the integration."""

    type: BrokerType | Unset = UNSET
    """Value that requests about its accounts take as `type`."""

    name: str | None | Unset = UNSET
    """Display name of the integration, e.g. `Coinbase`. Null when not reported."""

    logo_url: str | None | Unset = model_field(name="logoUrl", default=UNSET)
    """Address of the integration's logo image. Null when not reported."""
