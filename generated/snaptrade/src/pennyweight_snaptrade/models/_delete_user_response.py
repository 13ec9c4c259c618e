# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model, model_field


@model
class DeleteUserResponse:
    """Confirmation that a deletion is queued."""

    status: str | Unset = UNSET
    """Always `deleted`, although the user is only queued for deletion."""

    detail: str | Unset = UNSET
    """Message in words."""

    user_id: str | Unset = model_field(name="userId", default=UNSET)
    """User that will be deleted."""
