# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._de_fi_position_distribution import DeFiPositionDistribution


@model
class PositionWithReturn:
    """Units of one asset over all accounts, with market value and return."""

    name: str | None | Unset = UNSET
    """Full name of the asset, e.g. `Bitcoin`. Null when not reported."""

    symbol: str | None | Unset = UNSET
    """Ticker symbol of the asset, e.g. `BTC`. Null when not reported."""

    amount: Number | Unset = UNSET
    """Quantity held; fractions are possible."""

    cost_basis: Number | None | Unset = model_field(name="costBasis", default=UNSET)
    """
    Purchase price. Mesh calls it a total but shows unit prices in examples, and gives no currency. Null when
    unknown.
    """

    distribution: list[DeFiPositionDistribution] | None | Unset = UNSET
    """Breakdown by network, for self-custody wallets only. Null for all others."""

    market_value: Number | None | Unset = model_field(name="marketValue", default=UNSET)
    """Quantity times last price. Null when unknown."""

    last_price: Number | None | Unset = model_field(name="lastPrice", default=UNSET)
    """Last price of one unit. Null when unknown."""

    portfolio_percentage: Number | None | Unset = model_field(name="portfolioPercentage", default=UNSET)
    """Share of the whole portfolio's value, in percent. Null when not reported."""

    total_return: Number | None | Unset = model_field(name="totalReturn", default=UNSET)
    """Gain or loss against the cost basis, negative for a loss. Null without a known cost basis."""

    return_percentage: Number | None | Unset = model_field(name="returnPercentage", default=UNSET)
    """Gain or loss against the cost basis in percent. Null without a known cost basis."""

    company_name: str | None | Unset = model_field(name="companyName", default=UNSET)
    """Name of the company that issued the stock; null for cryptocurrencies."""

    total_daily_return: Number | None | Unset = model_field(name="totalDailyReturn", default=UNSET)
    """Gain or loss since the start of the day, negative for a loss. Null when not reported."""

    daily_return_percentage: Number | None | Unset = model_field(name="dailyReturnPercentage", default=UNSET)
    """Gain or loss since the start of the day, in percent. Null when not reported."""
