# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._subaccount_netting_config import SubaccountNettingConfig


@model
class GetSubaccountNettingResponse:
    """Whether opposite positions offset each other, by subaccount."""

    netting_configs: list[SubaccountNettingConfig]
    """One row for each subaccount and shard."""
