# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._auth_flow_step import AuthFlowStep
    from ._broker_account import BrokerAccount
    from ._broker_account_tokens import BrokerAccountTokens
    from ._broker_auth_status import BrokerAuthStatus
    from ._mfa_type import MfaType


@model
class B2BBrokerAuthResponse:
    """State of a login: tokens once it succeeded, or the input that is needed next."""

    status: BrokerAuthStatus | Unset = UNSET
    """Outcome of this step; `succeeded` comes with `account_tokens`."""

    mfa_type: MfaType | None | Unset = model_field(name="mfaType", default=UNSET)
    """Second factor to ask the user for if `status` is `mfaRequired`; null otherwise."""

    auth_flow_step: AuthFlowStep | None | Unset = model_field(name="authFlowStep", default=UNSET)
    """Step to send with the next request; BinanceInternationalDirect only, null for all others."""

    qr_code: Secret[str] | None | Unset = model_field(name="qrCode", default=UNSET)
    """QR code for the user to scan to pass face verification; BinanceInternationalDirect only. Null when not reported."""

    qr_code_link: Secret[str] | None | Unset = model_field(name="qrCodeLink", default=UNSET)
    """Link behind the QR code, for users on the device itself. Null when not reported."""

    qr_code_link_ios: Secret[str] | None | Unset = model_field(name="qrCodeLinkIOS", default=UNSET)
    """Link behind the QR code in the form that iOS opens. Null when not reported."""

    challenge_id: str | None | Unset = model_field(name="challengeId", default=UNSET)
    """Id to send back with the answer if `status` is `challengeIssued`; null otherwise."""

    challenge_text: str | None | Unset = model_field(name="challengeText", default=UNSET)
    """Challenge to show to the user, such as a security question. Null when not reported."""

    challenge_expires_in_seconds: int | None | Unset = model_field(name="challengeExpiresInSeconds", default=UNSET)
    """Seconds left to answer the challenge. Null when not reported."""

    error_message: str | None | Unset = model_field(name="errorMessage", default=UNSET)
    """Reason for a failed login; null unless it failed."""

    access_token: Secret[str] | None | Unset = model_field(name="accessToken", default=UNSET)
    """Deprecated. Use the tokens in `account_tokens` instead."""

    refresh_token: Secret[str] | None | Unset = model_field(name="refreshToken", default=UNSET)
    """Deprecated. Use the tokens in `account_tokens` instead."""

    expires_in_seconds: int | None | Unset = model_field(name="expiresInSeconds", default=UNSET)
    """Seconds until the access tokens expire; null if they do not."""

    refresh_token_expires_in_seconds: int | None | Unset = model_field(
        name="refreshTokenExpiresInSeconds", default=UNSET
    )
    """Seconds until the refresh tokens expire; null if they do not."""

    account: BrokerAccount | None | Unset = UNSET
    """
    Deprecated. Account that was connected, if there is one only; otherwise see `account_tokens`. Null when not
    reported.
    """

    account_tokens: list[BrokerAccountTokens] | None | Unset = model_field(name="accountTokens", default=UNSET)
    """Connected accounts, each with its own tokens. Null when not reported."""

    requires_reauthentication: bool | None | Unset = model_field(name="requiresReauthentication", default=UNSET)
    """True if the user must log in again once the token has expired. Null when not reported."""

    email: str | None | Unset = UNSET
    """User's email address at the institution; null if not reported."""

    allocated_ip_address: str | None | Unset = model_field(name="allocatedIPAddress", default=UNSET)
    """IP address from which Mesh connects, for the allowlist of the user's API key. Null when not reported."""
