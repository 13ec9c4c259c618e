# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._nft_position_with_market_values import NftPositionWithMarketValues
    from ._position_with_return import PositionWithReturn


@model
class B2BPortfolioModel:
    """Holdings of one user with market values, over all connected accounts."""

    portfolio_cost_basis: Number | None | Unset = model_field(name="portfolioCostBasis", default=UNSET)
    """Purchase price of all positions together. Null when not reported."""

    actual_portfolio_performance: Number | None | Unset = model_field(name="actualPortfolioPerformance", default=UNSET)
    """Gain or loss against the cost basis; Mesh does not document the unit. Null when not reported."""

    equities_value: Number | Unset = model_field(name="equitiesValue", default=UNSET)
    """Value of all stocks and ETFs in US dollars, cash excluded."""

    cryptocurrencies_value: Number | Unset = model_field(name="cryptocurrenciesValue", default=UNSET)
    """Value of all cryptocurrencies in US dollars."""

    nfts_value: Number | Unset = model_field(name="nftsValue", default=UNSET)
    """Value of all NFTs in US dollars."""

    equity_positions: list[PositionWithReturn] | None | Unset = model_field(name="equityPositions", default=UNSET)
    """Stocks and ETFs, summed over accounts. Null when not reported."""

    cryptocurrency_positions: list[PositionWithReturn] | None | Unset = model_field(
        name="cryptocurrencyPositions", default=UNSET
    )
    """Cryptocurrencies, summed over accounts. Null when not reported."""

    nft_positions: list[NftPositionWithMarketValues] | None | Unset = model_field(name="nftPositions", default=UNSET)
    """NFTs over all accounts. Null when not reported."""
