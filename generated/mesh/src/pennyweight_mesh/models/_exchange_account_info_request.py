# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._account_info_type import AccountInfoType


@model
class ExchangeAccountInfoRequest:
    """Selects a connected exchange account and the profile data wanted."""

    auth_token: Secret[str] | None | Unset = model_field(name="authToken", default=UNSET)
    """Token of the connected account, issued when the user connected it."""

    integration_id: str | Unset = model_field(name="integrationId", default=UNSET)
    """UUID of the exchange's integration, as in `integrations.list`."""

    account_info: list[AccountInfoType] | None | Unset = model_field(name="accountInfo", default=UNSET)
    """Pieces of profile data to return. Exchanges support different ones."""
