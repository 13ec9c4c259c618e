# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._broker_type import BrokerType


@model
class BrokerRefreshTokenRequest:
    """Refresh token, and more where the institution asks for it."""

    type: BrokerType
    """Integration that issued the token."""

    refresh_token: Secret[str] = model_field(name="refreshToken")
    """Refresh token received when the account was connected or last refreshed."""

    create_new_refresh_token: bool | None | Unset = model_field(name="createNewRefreshToken", default=UNSET)
    """True to renew the refresh token too; TD Ameritrade only."""

    access_token: Secret[str] | None | Unset = model_field(name="accessToken", default=UNSET)
    """Current access token; WeBull and Vanguard require it."""

    trade_token: Secret[str] | None | Unset = model_field(name="tradeToken", default=UNSET)
    """WeBull's trade token, to renew it as well."""

    mfa_code: Secret[str] | None | Unset = model_field(name="mfaCode", default=UNSET)
    """MFA code, if Vanguard asked for one in response to the first request."""

    metadata: dict[str, str | None] | None | Unset = UNSET
    """Further values that an integration may need, by name."""
