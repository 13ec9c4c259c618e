# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class CreateSubaccountResponse:
    """Number of the new subaccount."""

    subaccount_number: int
    """Number to pass as `subaccount` from now on, 1–63, given in sequence."""
