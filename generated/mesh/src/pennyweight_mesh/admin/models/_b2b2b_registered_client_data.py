# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._catalog_configuration import CatalogConfiguration


@model
class B2B2BRegisteredClientData:
    """Registered client: a business that your platform serves."""

    business_legal_name: str = model_field(name="businessLegalName")
    """Registered name of the business, 300 characters at most."""

    display_name: str = model_field(name="displayName")
    """Name shown to users in Link, 300 characters at most."""

    logo_url: str = model_field(name="logoUrl")
    """Address of the client's logo image."""

    callback_urls: list[str] | None | Unset = model_field(name="callbackUrls", default=UNSET)
    """Addresses to which Link may redirect. Null when none is set."""

    catalog_configuration: CatalogConfiguration | Unset = model_field(name="catalogConfiguration", default=UNSET)
    """Integrations that Link offers for this client. Default: all."""

    id: str | Unset = UNSET
    """Mesh's UUID of the registered client; `link_tokens.create` takes it as `sub_client_id`."""

    funding_token_whitelist: list[str] | None | Unset = model_field(name="fundingTokenWhitelist", default=UNSET)
    """Tokens that may fund a transfer. Null when unrestricted."""
