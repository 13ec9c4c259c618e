# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._b2b_broker_auth_status import B2BBrokerAuthStatus
    from ._broker_account import BrokerAccount
    from ._broker_account_tokens import BrokerAccountTokens


@model
class B2BBrokerRefreshTokenResponse:
    """New tokens, or the second factor that the refresh needs."""

    status: B2BBrokerAuthStatus | Unset = UNSET
    """Outcome; after `mfaRequired`, send the request again with the code and the access token."""

    error_message: str | None | Unset = model_field(name="errorMessage", default=UNSET)
    """Reason for a failed refresh; null on success."""

    account: BrokerAccount | None | Unset = UNSET
    """Deprecated. Account whose token was refreshed, if there is one only. Null when not reported."""

    access_token: Secret[str] | None | Unset = model_field(name="accessToken", default=UNSET)
    """Deprecated. Use the tokens in `broker_account_tokens` instead."""

    refresh_token: Secret[str] | None | Unset = model_field(name="refreshToken", default=UNSET)
    """Deprecated. Use the tokens in `broker_account_tokens` instead."""

    expires_in_seconds: int | None | Unset = model_field(name="expiresInSeconds", default=UNSET)
    """Seconds until the new access tokens expire; null if they do not."""

    refresh_token_expires_in_seconds: int | None | Unset = model_field(
        name="refreshTokenExpiresInSeconds", default=UNSET
    )
    """Seconds until the new refresh tokens expire; null if they do not."""

    broker_account_tokens: list[BrokerAccountTokens] | None | Unset = model_field(
        name="brokerAccountTokens", default=UNSET
    )
    """Accounts with their new tokens; store them in place of the old ones. Null when not reported."""
