# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._authentication_status import AuthenticationStatus


@model
class OAuthTokenResponse:
    """Bearer token for the Admin API."""

    id_token: Secret[str] | None | Unset = UNSET
    """Token for the header `Authorization: Bearer …`. Null on failure."""

    expires_in: int | None | Unset = UNSET
    """Seconds until the token expires. Null on failure."""

    status: AuthenticationStatus | Unset = UNSET
    """Outcome; the token is there only with `succeeded`."""
