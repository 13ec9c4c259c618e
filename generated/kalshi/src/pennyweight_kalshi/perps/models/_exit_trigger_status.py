# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from pennyweight_core.runtime import OpenStrEnum


class ExitTriggerStatus(OpenStrEnum):
    """State of a trigger; `pending_on_entry` waits for a fill of its order."""

    PENDING_ON_ENTRY = "pending_on_entry"
    ACTIVE = "active"
    FILLED = "filled"
    FAILED = "failed"
    CANCELED = "canceled"
    UNKNOWN = "unknown"
