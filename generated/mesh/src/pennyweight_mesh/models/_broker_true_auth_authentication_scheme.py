# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class BrokerTrueAuthAuthenticationScheme:
    """Login in a web view, whose cookies then serve as credentials."""

    login_url: str | None = model_field(name="loginUrl")
    """Page to open in the web view. Null when not reported."""

    successful_login_uri: str | None = model_field(name="successfulLoginUri")
    """Address that the web view reaches once the user has logged in. Null when not reported."""

    cookie_domains: list[str] | None = model_field(name="cookieDomains")
    """Domains whose cookies must be collected. Null when not reported."""

    required_header_names: list[str] | None | Unset = model_field(name="requiredHeaderNames", default=UNSET)
    """Request headers that must be collected as well. Null when not reported."""
