# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class Status:
    """Health of the API."""

    version: int | Unset = UNSET
    """Version number of the deployed API."""

    timestamp: str | Unset = UNSET
    """Server time, ISO 8601 in UTC."""

    online: bool | Unset = UNSET
    """True when the API works."""
