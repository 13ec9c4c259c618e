# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class DeleteConnectionConfirmation:
    """Confirmation that a deletion is queued."""

    detail: str | Unset = UNSET
    """Message in words."""

    connection_id: str | Unset = UNSET
    """Connection that will be deleted."""
