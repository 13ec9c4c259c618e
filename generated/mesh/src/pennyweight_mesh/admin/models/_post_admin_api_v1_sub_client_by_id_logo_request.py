# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

from __future__ import annotations

from pennyweight_core.runtime import model, model_field


@model
class PostAdminApiV1SubClientByIdLogoRequest:
    """Form with one file."""

    logo_file: str = model_field(name="logoFile")
    """Content of the image file."""
