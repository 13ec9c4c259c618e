# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._de_fi_position_distribution import DeFiPositionDistribution


@model
class PositionWithMarketValue:
    """Units of one asset, with market value on request."""

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
    """Quantity times last price; the currency is not documented. Null if unknown or not requested."""

    last_price: Number | None | Unset = model_field(name="lastPrice", default=UNSET)
    """Last price of one unit; the currency is not documented. Null if unknown or not requested."""
