# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class ErrorResponse:
    """Reason for a rejected request. Live answers also nest these fields under `error`, or send `error` as plain text."""

    code: str | Unset = UNSET
    """Machine-readable reason, e.g. `insufficient_balance`; some end in an id, so compare by prefix."""

    message: str | Unset = UNSET
    """Reason in English, for people; its wording may change."""

    details: str | Unset = UNSET
    """Further detail, such as the parameter at fault. Absent when the exchange says no more."""
