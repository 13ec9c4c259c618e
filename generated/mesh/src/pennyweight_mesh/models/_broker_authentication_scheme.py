# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._authentication_model import AuthenticationModel
    from ._authentication_scheme_type import AuthenticationSchemeType
    from ._broker_true_auth_authentication_scheme import BrokerTrueAuthAuthenticationScheme
    from ._broker_type import BrokerType
    from ._mfa_scheme import MfaScheme


@model
class BrokerAuthenticationScheme:
    """How users log in at one institution, and the inputs it requires."""

    broker_type: BrokerType | Unset = model_field(name="brokerType", default=UNSET)
    """Integration that the scheme belongs to."""

    authentication_scheme_type: AuthenticationSchemeType | Unset = model_field(
        name="authenticationSchemeType", default=UNSET
    )
    """Kind of login, e.g. `oAuth`."""

    initial_authentication_model: AuthenticationModel | None | Unset = model_field(
        name="initialAuthenticationModel", default=UNSET
    )
    """Inputs of the first `connections.authenticate` request. Null when not reported."""

    authentication_steps: list[AuthenticationModel] | None | Unset = model_field(
        name="authenticationSteps", default=UNSET
    )
    """Inputs of later requests; the status of each response decides which. Null when not reported."""

    mfa_schemes: list[MfaScheme] | None | Unset = model_field(name="mfaSchemes", default=UNSET)
    """Second factors that the institution may ask for; null or empty for none."""

    instructions_url: str | None | Unset = model_field(name="instructionsUrl", default=UNSET)
    """Page that explains to users how to create an API key; null if not needed."""

    true_auth_authenticaion: BrokerTrueAuthAuthenticationScheme | None | Unset = model_field(
        name="trueAuthAuthenticaion", default=UNSET
    )
    """Web-view login for the scheme `trueAuth`; null for other schemes. The wire name is misspelled."""
