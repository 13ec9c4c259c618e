# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class UpdateSubaccountNettingRequest:
    """Netting to switch on or off for one subaccount."""

    subaccount_number: int
    """Subaccount to change, 1–63; 0 is the primary account."""

    enabled: bool
    """True to enable collateral-return netting there (`collateral_return_type` of an event), false to disable it."""
