# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.runtime import UNSET, Unset, model


@model
class CreateSubaccountRequest:
    """Shard on which to open a subaccount."""

    exchange_index: int | Unset = UNSET
    """Shard on which to open it. Default: 0."""
