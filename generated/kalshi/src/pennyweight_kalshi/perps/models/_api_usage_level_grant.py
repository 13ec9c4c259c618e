# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from pennyweight_core.runtime import UnixSeconds

    from ._exchange_instance import ExchangeInstance


@model
class ApiUsageLevelGrant:
    """Right to a usage tier, and its origin."""

    exchange_instance: ExchangeInstance
    """Exchange on which the tier holds."""

    level: str
    """Tier granted, lower case, e.g. `expert` or `prime`."""

    source: str
    """`volume` when earned by trading, `manual` when Kalshi assigned it."""

    expires_ts: UnixSeconds | None | Unset = UNSET
    """End of the grant in Unix seconds. Null or absent when it is permanent."""
