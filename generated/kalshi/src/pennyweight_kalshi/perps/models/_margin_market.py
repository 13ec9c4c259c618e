# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any

    from pennyweight_core.runtime import Number

    from ._margin_market_funding_invalid_premium_handling import MarginMarketFundingInvalidPremiumHandling
    from ._margin_market_funding_limit_unit import MarginMarketFundingLimitUnit
    from ._margin_market_schedule import MarginMarketSchedule
    from ._margin_market_status import MarginMarketStatus
    from ._ticker_price import TickerPrice


@model
class MarginMarket:
    """Margin market: prices, volumes, margin and funding terms."""

    ticker: str
    """Ticker of the margin market."""

    title: str
    """Name of the market."""

    market_version: int
    """Version of the market; each corporate action raises it."""

    exchange_index: int
    """Group of markets that an order group can span."""

    contract_size: Decimal
    """Size of a contract, with six decimal places."""

    underlying_multiplier: Decimal
    """Units of the underlying in one unit of `contract_size`."""

    tick_size: Decimal
    """Smallest price step in US dollars."""

    status: MarginMarketStatus
    """State."""

    fractional_trading_enabled: bool
    """Whether parts of a contract can be traded."""

    schedule: MarginMarketSchedule | None
    """Trading hours. Null for a market that never closes."""

    funding_deadband: Number
    """Funding below this is zero, in `funding_limit_unit`."""

    funding_cap: Number
    """Largest funding, in `funding_limit_unit`."""

    funding_limit_unit: MarginMarketFundingLimitUnit
    """Unit of `funding_deadband` and `funding_cap`."""

    halt_sources: list[str]
    """Why the market is halted, e.g. `initial_setup`, `corporate_action`; empty if it is not."""

    funding_invalid_premium_handling: MarginMarketFundingInvalidPremiumHandling
    """How a period without a premium counts in the average."""

    market_id: str | Unset = UNSET
    """UUID of the market, which a new ticker does not change."""

    leverage_estimate: Number | Unset = UNSET
    """Leverage at a small position; larger ones get less."""

    leverage_estimates: dict[str, Number] | Unset = UNSET
    """Leverage by notional value of the position in US dollars, e.g. `10000`."""

    long_leverage_estimates: dict[str, Number] | Unset = UNSET
    """The same for long positions."""

    short_leverage_estimates: dict[str, Number] | Unset = UNSET
    """The same for short positions."""

    price: Decimal | Unset = UNSET
    """Price of the last trade in US dollars."""

    volume: Decimal | Unset = UNSET
    """Contracts traded, each trade counted once."""

    volume_notional_value_dollars: Decimal | Unset = UNSET
    """Notional value of `volume` in US dollars."""

    open_interest: Decimal | Unset = UNSET
    """Open contracts, one side counted."""

    open_interest_notional_value_dollars: Decimal | Unset = UNSET
    """Notional value of `open_interest` in US dollars."""

    volume_24h: Decimal | Unset = UNSET
    """Contracts traded in the last 24 hours."""

    volume_24h_notional_value_dollars: Decimal | Unset = UNSET
    """Notional value of `volume_24h` in US dollars."""

    bid: Decimal | Unset = UNSET
    """Best bid in US dollars."""

    bid_size_fp: Decimal | Unset = UNSET
    """Size of the best bid in contracts; 0 without one."""

    ask: Decimal | Unset = UNSET
    """Best ask in US dollars."""

    ask_size_fp: Decimal | Unset = UNSET
    """Size of the best ask in contracts; 0 without one."""

    settlement_mark_price: TickerPrice | Unset = UNSET
    """Mark price for settlement and funding."""

    liquidation_mark_price: TickerPrice | Unset = UNSET
    """Mark price for liquidation."""

    reference_price: TickerPrice | Unset = UNSET
    """Price of the underlying, per contract."""

    asset_class: str | Unset = UNSET
    """Asset class. Absent where none applies."""

    product_metadata: dict[str, Any] | Unset = UNSET
    """Further facts about the market."""
