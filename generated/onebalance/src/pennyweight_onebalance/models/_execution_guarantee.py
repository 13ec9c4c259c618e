# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class ExecutionGuarantee:
    """Guarantee of a solver for one chain."""

    non_equivocation: bool | Unset = UNSET
    """True if the solver vouches against conflicting transactions."""

    reorg_protection: bool | Unset = UNSET
    """True if the solver covers losses by a chain reorganization."""

    valid_until: Number | Unset = UNSET
    """Unix time at which the guarantee ends."""

    valid_after: Number | Unset = UNSET
    """Unix time at which the guarantee begins."""
