# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

from __future__ import annotations

from pennyweight_core.runtime import model, model_field


@model
class B2BPortalClientCallbackUrlsUpdateRequest:
    """Redirect addresses that replace those of your own client."""

    callback_urls: list[str] = model_field(name="callbackUrls")
    """All addresses to which Link may redirect; those left out are removed."""
