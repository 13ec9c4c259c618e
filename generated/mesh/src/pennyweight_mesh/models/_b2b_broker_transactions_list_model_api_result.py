# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from typing import Any

    from ._api_result_status import ApiResultStatus
    from ._b2b_broker_transactions_list_model import B2BBrokerTransactionsListModel


@model
class B2BBrokerTransactionsListModelApiResult:
    """Response envelope with one page of deposits and withdrawals."""

    status: ApiResultStatus | Unset = UNSET
    """Verdict on the request. Any value but `ok` is a rejection, whatever the HTTP status code."""

    message: str | None | Unset = UNSET
    """Explanation for developers; null or empty if there is nothing to explain."""

    display_message: str | None | Unset = model_field(name="displayMessage", default=UNSET)
    """Explanation suitable for showing to the end user; null if there is none."""

    error_hash: str | None | Unset = model_field(name="errorHash", default=UNSET)
    """Fingerprint shared by errors with the same origin; quote it to Mesh's support. Null on success."""

    error_type: str | None | Unset = model_field(name="errorType", default=UNSET)
    """Machine-readable error code, e.g. `InsufficientFunds`; null or empty on success."""

    error_data: Any | Unset = model_field(name="errorData", default=UNSET)
    """Error details; their structure depends on `error_type`."""

    content: B2BBrokerTransactionsListModel | None | Unset = UNSET
    """One page of deposits and withdrawals. Null or absent unless `status` is `ok`."""
