# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._broker_type import BrokerType


@model
class PortfolioBrokerBaseRequest:
    """Selects one connected account."""

    auth_token: Secret[str] = model_field(name="authToken")
    """Token of the connected account, issued when the user connected it."""

    type: BrokerType
    """Integration where the account is."""
