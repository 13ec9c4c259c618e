# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._broker_auth_prompt_status import BrokerAuthPromptStatus


@model
class B2BBrokerAuthPromptResponse:
    """Where to send the user for an OAuth login."""

    status: BrokerAuthPromptStatus | Unset = UNSET
    """Next step: `redirect` to `redirect_link`, `openInBrokerModule` with `link_token`, or `failed`."""

    redirect_link: Secret[str] | None | Unset = model_field(name="redirectLink", default=UNSET)
    """Address of the institution's login page; open it in the user's browser. Null when not reported."""

    link_token: Secret[str] | None | Unset = model_field(name="linkToken", default=UNSET)
    """Token for the institution's own login widget if `status` is `openInBrokerModule`. Null when not reported."""

    error_message: str | None | Unset = model_field(name="errorMessage", default=UNSET)
    """Reason for the status `failed`; null otherwise."""
