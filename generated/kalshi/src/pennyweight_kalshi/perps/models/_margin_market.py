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
    """Symbol for requests, such as `KXBTCPERP`; corporate actions may change it, `market_id` stays."""

    title: str
    """What people call it, in English."""

    contract_size: Decimal
    """Size of a contract, with six decimal places."""

    tick_size: Decimal
    """Smallest price step in US dollars."""

    status: MarginMarketStatus
    """State."""

    fractional_trading_enabled: bool
    """Whether parts of a contract can be traded."""

    market_id: str | Unset = UNSET
    """UUID of the market, which a new ticker does not change."""

    market_version: int | Unset = UNSET
    """Version of the market; each corporate action raises it. Absent in answers of June 2026."""

    exchange_index: int | Unset = UNSET
    """Group of markets that an order group can span. Absent in answers of June 2026."""

    underlying_multiplier: Decimal | Unset = UNSET
    """Units of the underlying in one unit of `contract_size`. Absent in answers of June 2026."""

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
    """Price in US dollars by which positions are liquidated, per contract."""

    reference_price: TickerPrice | Unset = UNSET
    """Price of the underlying, per contract."""

    asset_class: str | Unset = UNSET
    """Asset class. Absent where none applies."""

    product_metadata: dict[str, Any] | Unset = UNSET
    """Further facts about the market."""

    schedule: MarginMarketSchedule | None | Unset = UNSET
    """Trading hours. Null for a market that never closes. Absent in answers of June 2026."""

    funding_deadband: Number | Unset = UNSET
    """Funding below this is zero, in `funding_limit_unit`. Absent in answers of June 2026."""

    funding_cap: Number | Unset = UNSET
    """Largest funding, in `funding_limit_unit`. Absent in answers of June 2026."""

    funding_limit_unit: MarginMarketFundingLimitUnit | Unset = UNSET
    """Unit of `funding_deadband` and `funding_cap`. Absent in answers of June 2026."""

    halt_sources: list[str] | Unset = UNSET
    """
    Why the market is halted, e.g. `initial_setup`, `corporate_action`; empty if it is not. Absent in answers of
    June 2026.
    """

    funding_invalid_premium_handling: MarginMarketFundingInvalidPremiumHandling | Unset = UNSET
    """How a period without a premium counts in the average. Absent in answers of June 2026."""
