# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._authentication_field_description import AuthenticationFieldDescription
    from ._b2b_broker_auth_response import B2BBrokerAuthResponse


@model
class AuthenticationModel:
    """Inputs that one step of a login requires."""

    auth_response: B2BBrokerAuthResponse | None | Unset = model_field(name="authResponse", default=UNSET)
    """Response after which this step follows; null for the first step."""

    fields: list[AuthenticationFieldDescription] | None | Unset = UNSET
    """Inputs to send in this step. Null when not reported."""
