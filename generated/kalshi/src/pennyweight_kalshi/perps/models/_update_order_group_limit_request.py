# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import DecimalInput


@model
class UpdateOrderGroupLimitRequest:
    """New limit of an order group; give it in one of two forms."""

    contracts_limit: int | Unset = UNSET
    """Whole contracts that may be matched in any 15 seconds; must equal `contracts_limit_fp` when both are given."""

    contracts_limit_fp: DecimalInput | None | Unset = UNSET
    """Contracts that may be matched in any 15 seconds, in steps of 0.01. Default: `contracts_limit`."""
