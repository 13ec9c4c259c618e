# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._client_type import ClientType
    from ._transfer_type_enum import TransferTypeEnum


@model
class TransferTravelRuleOptions:
    """Data about the recipient's business for travel-rule reporting."""

    transfer_type: TransferTypeEnum | None | Unset = model_field(name="transferType", default=UNSET)
    """Purpose of the transfer."""

    client_name: str | None | Unset = model_field(name="clientName", default=UNSET)
    """Registered name of the business."""

    client_type: ClientType | Unset = model_field(name="clientType", default=UNSET)
    """Kind of the business."""

    client_id: str | Unset = model_field(name="clientId", default=UNSET)
    """UUID of the business at Mesh."""
