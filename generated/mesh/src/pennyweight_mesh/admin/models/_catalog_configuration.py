# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class CatalogConfiguration:
    """Restricts the integrations that Link offers."""

    exclude_integration_categories: list[str] | None | Unset = model_field(
        name="excludeIntegrationCategories", default=UNSET
    )
    """Categories to hide, 10 at most. Null for none."""

    exclude_integrations: list[str] | None | Unset = model_field(name="excludeIntegrations", default=UNSET)
    """Integrations to hide, 1000 at most. Null for none."""

    integration_white_list: list[str] | None | Unset = model_field(name="integrationWhiteList", default=UNSET)
    """The only integrations to show, 1000 at most. Null for no restriction."""
