# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import model

if TYPE_CHECKING:
    from pennyweight_core.runtime import UnixSeconds


@model
class MarginMarketSchedule:
    """Trading hours of a market."""

    is_open: bool
    """Whether the market is open now."""

    next_close_ts: UnixSeconds | None
    """Next closing in Unix seconds. Null while closed."""

    next_open_ts: UnixSeconds | None
    """Next opening in Unix seconds. Null while open."""
