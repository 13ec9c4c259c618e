# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._asset import Asset


@model
class AssetPaginationResponse:
    """One page of assets with the total count."""

    items: list[Asset] | None | Unset = UNSET
    """Assets on this page; null or empty past the last one."""

    total: int | Unset = UNSET
    """Number of matching assets over all pages."""
