# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._transfer_model import TransferModel


@model
class TransferModelPaginationResponse:
    """One page of transfers with the total count."""

    items: list[TransferModel] | None | Unset = UNSET
    """Transfers on this page. Null or empty past the last one."""

    total: int | Unset = UNSET
    """Number of matching transfers over all pages."""
