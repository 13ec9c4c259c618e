# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret


@model
class ClientAdminTokenRequest:
    """Credentials of the Admin API."""

    client_id: str = model_field(name="clientId")
    """Your client id, as for the Integration API."""

    client_secret: Secret[str] = model_field(name="clientSecret")
    """Your client secret; it travels in this body, not in a header."""
