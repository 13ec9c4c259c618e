# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._broker_account import BrokerAccount


@model
class BrokerAccountTokens:
    """Tokens that open one account."""

    account: BrokerAccount | None | Unset = UNSET
    """Account that the tokens open. Null when not reported."""

    access_token: Secret[str] | None | Unset = model_field(name="accessToken", default=UNSET)
    """Token to pass as `auth_token` in later requests about the account. Null when not reported."""

    refresh_token: Secret[str] | None | Unset = model_field(name="refreshToken", default=UNSET)
    """Token for `connections.refresh_token`; null if the institution needs no refresh."""

    token_id: str | None | Unset = model_field(name="tokenId", default=UNSET)
    """Mesh's id of the token if Mesh stores the institution's token for you; null otherwise."""
