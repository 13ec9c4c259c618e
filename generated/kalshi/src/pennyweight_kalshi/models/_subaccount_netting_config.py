# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import model


@model
class SubaccountNettingConfig:
    """Netting of one subaccount on one shard."""

    subaccount_number: int
    """Subaccount the setting is for; 0 is the primary account."""

    enabled: bool
    """True when collateral-return netting is enabled."""

    exchange_index: int
    """Shard on which the setting holds."""
