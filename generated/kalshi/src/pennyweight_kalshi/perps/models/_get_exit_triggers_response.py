# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from ._exit_trigger import ExitTrigger


@model
class GetExitTriggersResponse:
    """Triggers that may still close the position."""

    exit_triggers: list[ExitTrigger]
    """Live triggers of the position; empty if there are none."""
