# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._execution_guarantee import ExecutionGuarantee


@model
class ExecuteQuoteResponse:
    """Whether execution has begun; the outcome comes later, see `quotes.get_status`."""

    success: bool | Unset = UNSET
    """True if execution has begun. False is no HTTP error: look at `error`."""

    guarantees: dict[str, ExecutionGuarantee] | None | Unset = UNSET
    """Guarantees of the solver, by chain; null without any."""

    error: str | None | Unset = UNSET
    """Reason why execution has not begun; null on success."""
