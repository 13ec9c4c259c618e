# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._auth_flow_step import AuthFlowStep
    from ._broker_type import BrokerType
    from ._country_info import CountryInfo
    from ._mfa_type import MfaType
    from ._true_auth_auth_request import TrueAuthAuthRequest


@model
class B2BBrokerAuthRequest:
    """Credentials or the answer to a challenge, as the authentication scheme of the institution requires."""

    type: BrokerType
    """Integration to log in to."""

    phone: str | None | Unset = UNSET
    """User's phone number, for institutions that log in by phone."""

    username: str | None | Unset = UNSET
    """User's login name at the institution."""

    password: Secret[str] | None | Unset = UNSET
    """User's password at the institution."""

    trade_pin: Secret[str] | None | Unset = model_field(name="tradePin", default=UNSET)
    """Trading PIN, for institutions that require one to place orders."""

    country_info: CountryInfo | None | Unset = model_field(name="countryInfo", default=UNSET)
    """Country of the phone number, for logins by phone."""

    challenge_id: str | None | Unset = model_field(name="challengeId", default=UNSET)
    """Id of the challenge being answered, from the previous response."""

    challenge_code: Secret[str] | None | Unset = model_field(name="challengeCode", default=UNSET)
    """Code that the institution sent to the user for the challenge."""

    challenge_type: str | None | Unset = model_field(name="challengeType", default=UNSET)
    """Kind of the challenge being answered."""

    challenge_answer: Secret[str] | None | Unset = model_field(name="challengeAnswer", default=UNSET)
    """User's reply to a security question."""

    mfa_code: Secret[str] | None | Unset = model_field(name="mfaCode", default=UNSET)
    """One-time code of the second factor; send it after the status `mfaRequired`."""

    mfa_type: MfaType | Unset = model_field(name="mfaType", default=UNSET)
    """Second factor that `mfa_code` comes from."""

    device_info: str | None | Unset = model_field(name="deviceInfo", default=UNSET)
    """Description of the user's device, for institutions that recognize devices."""

    web_data: Secret[str] | None | Unset = model_field(name="webData", default=UNSET)
    """Data collected from the institution's login page in a web view."""

    auth_flow_step: AuthFlowStep | None | Unset = model_field(name="authFlowStep", default=UNSET)
    """Current step of the login: `loginPassword` at first, `mfaFlow` when sending an MFA code."""

    key: Secret[str] | None | Unset = UNSET
    """API key that the user created at the institution."""

    auth_token: Secret[str] | None | Unset = model_field(name="authToken", default=UNSET)
    """Token from the previous response, when a login continues."""

    redirect_link: Secret[str] | None | Unset = model_field(name="redirectLink", default=UNSET)
    """Full address to which the institution redirected the user after an OAuth login, query included."""

    confirmation_email: str | None | Unset = model_field(name="confirmationEmail", default=UNSET)
    """Confirmation received by email, for institutions that confirm logins that way."""

    true_auth_auth_request: TrueAuthAuthRequest | None | Unset = model_field(name="trueAuthAuthRequest", default=UNSET)
    """Cookies and headers captured in a web view, for the scheme `trueAuth`."""

    is_sensitive_fields_encrypted: bool | Unset = model_field(name="isSensitiveFieldsEncrypted", default=UNSET)
    """True if credentials, codes, phone, device info and confirmation email are sent Base64-encoded."""

    is_trying_another_way: bool | Unset = model_field(name="isTryingAnotherWay", default=UNSET)
    """
    True to move on to the next MFA method after the current one failed; mainly Robinhood and
    BinanceInternationalDirect.
    """
