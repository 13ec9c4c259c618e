# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from typing import Any

    from ._api_result_status import ApiResultStatus
    from ._holdings_model import HoldingsModel


@model
class HoldingsModelApiResult:
    """The envelope around one account's holdings."""

    status: ApiResultStatus | Unset = UNSET
    """Whether the request succeeded; anything but `ok` is a refusal, whatever the HTTP status."""

    message: str | None | Unset = UNSET
    """Explanation for developers. Null or empty when there is none."""

    display_message: str | None | Unset = model_field(name="displayMessage", default=UNSET)
    """Explanation fit for the user's eyes. Null when there is none."""

    error_hash: str | None | Unset = model_field(name="errorHash", default=UNSET)
    """Mark that errors of one origin share. Null when there is none."""

    error_type: str | None | Unset = model_field(name="errorType", default=UNSET)
    """Machine-readable reason of a refusal. Null or empty on success."""

    error_data: Any | Unset = model_field(name="errorData", default=UNSET)
    """Details of a refusal, in a form that depends on `errorType`."""

    content: HoldingsModel | None | Unset = UNSET
    """The holdings. Null or absent when `status` is not `ok`."""
