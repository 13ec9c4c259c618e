# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class B2BPortalClientCallbackUrlsResponse:
    """Redirect addresses of your own client."""

    callback_urls: list[str] | None | Unset = model_field(name="callbackUrls", default=UNSET)
    """Addresses to which Link may redirect. Null when none is set."""
