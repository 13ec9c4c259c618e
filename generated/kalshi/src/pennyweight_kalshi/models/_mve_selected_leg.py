# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal


@model
class MveSelectedLeg:
    """One market that a combination depends on."""

    event_ticker: str | Unset = UNSET
    """The event of that market."""

    market_ticker: str | Unset = UNSET
    """That market."""

    side: str | Unset = UNSET
    """The result it must have, `yes` or `no`."""

    yes_settlement_value_dollars: Decimal | None | Unset = UNSET
    """What YES of that market pays, in US dollars. Null or absent until its result is known."""
