# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class MarginCorporateActionFinalSettlementTerms:
    """At what price contracts end, and why. Null or absent unless the action is one, and once it is cancelled."""

    reason: str
    """`bankruptcy`, `merger`, `delisting` or `other`."""

    settlement_price_per_share: Decimal | Unset = UNSET
    """Final price per underlying share in US dollars."""

    settlement_price_per_contract: Decimal | Unset = UNSET
    """Final price per contract in US dollars, rounded."""
