# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret


@model
class TrueAuthAuthRequest:
    """Login state captured in a web view."""

    request_headers: dict[str, Secret[str] | None] | None = model_field(name="requestHeaders")
    """Headers of the institution's requests, by name."""

    cookies: list[dict[str, Secret[str]]] | None
    """Cookies of the institution, one mapping for each."""

    user_agent: str | None = model_field(name="userAgent")
    """User-Agent header of the web view."""
