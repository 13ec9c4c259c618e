# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._transfer_model import TransferModel


@model
class TransferModelPaginationResponse:
    """One page of transfers."""

    items: list[TransferModel] | None | Unset = UNSET
    """The transfers of this page. Null when there are none."""

    total: int | Unset = UNSET
    """Transfers on all pages together."""
