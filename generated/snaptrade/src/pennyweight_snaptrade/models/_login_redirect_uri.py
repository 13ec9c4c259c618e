# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret


@model
class LoginRedirectURI:
    """A Connection Portal URL."""

    redirect_uri: Secret[str] | Unset = model_field(name="redirectURI", default=UNSET)
    """Address to open for the user. It logs the user in, and works for 5 minutes."""

    session_id: str | Unset = model_field(name="sessionId", default=UNSET)
    """Id of the portal session; webhooks of the attempt carry it too."""
