# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal

    from ._incentive_type import IncentiveType


@model
class IncentiveProgram:
    """Reward for trading, or for resting orders, in one market."""

    id: str
    """Tells this program from others of the same market."""

    market_id: str
    """Id of the market; calls take `market_ticker` instead."""

    market_ticker: str
    """Ticker of the market in which activity is rewarded."""

    incentive_type: IncentiveType
    """Activity that is rewarded."""

    incentive_description: str
    """Terms in plain text; usable as a filter when given exactly."""

    start_date: datetime
    """Time from which activity counts."""

    end_date: datetime
    """Time until which activity counts."""

    period_reward: int
    """Reward of the period for all accounts together, in hundredths of a US cent."""

    paid_out: bool
    """True once the reward was paid."""

    discount_factor_bps: int | None | Unset = UNSET
    """Discount factor in basis points. Null or absent without one."""

    target_size_fp: Decimal | None | Unset = UNSET
    """Target size of the program, in contracts. Null or absent without one."""

    max_reward_per_account: int | None | Unset = UNSET
    """Most that one account can earn, in hundredths of a US cent. Null or absent without a cap."""
