# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret


@model
class CatalogLink:
    """Personalized addresses of Mesh Link, formerly the Front catalog."""

    url: Secret[str] | None | Unset = UNSET
    """Address to open in a browser or web view for the user. Null when not reported."""

    i_frame_url: Secret[str] | None | Unset = model_field(name="iFrameUrl", default=UNSET)
    """Address to embed in an iframe for the user. Null when not reported."""
