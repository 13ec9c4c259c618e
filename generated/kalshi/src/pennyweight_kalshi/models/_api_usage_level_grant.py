# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from ._exchange_instance import ExchangeInstance


@model
class ApiUsageLevelGrant:
    """A right to a higher usage tier, and where it came from."""

    exchange_instance: ExchangeInstance
    """The exchange it holds on."""

    level: str
    """The tier it gives, such as `expert` or `prime`."""

    source: str
    """`volume` when earned by trading, `manual` when Kalshi assigned it."""

    expires_ts: int | None | Unset = UNSET
    """When it ends, in Unix seconds. Absent or null means never."""
