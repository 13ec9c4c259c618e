# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_type import BrokerType


@model
class TransferIntegrationWithLogoModel:
    """An institution or wallet at the end of a transfer."""

    id: str | Unset = UNSET
    """Its id at Mesh."""

    type: BrokerType | Unset = UNSET
    """Which it is."""

    name: str | None | Unset = UNSET
    """Its name. Null when unknown."""

    logo_url: str | None | Unset = model_field(name="logoUrl", default=UNSET)
    """Address of its logo. Null without one."""
