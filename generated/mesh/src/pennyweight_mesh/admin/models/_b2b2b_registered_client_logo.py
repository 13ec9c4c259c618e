# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class B2B2BRegisteredClientLogo:
    """Logo of a registered client after its upload."""

    logo_url: str | None | Unset = model_field(name="logoUrl", default=UNSET)
    """Address of the logo image at Mesh. Null without one."""
