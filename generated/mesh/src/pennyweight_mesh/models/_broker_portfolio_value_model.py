# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class BrokerPortfolioValueModel:
    """Value of one account by asset class, with performance against the cost basis."""

    total_value: Number | Unset = model_field(name="totalValue", default=UNSET)
    """Value of the whole account in US dollars."""

    total_performance: Number | Unset = model_field(name="totalPerformance", default=UNSET)
    """Gain or loss of the account against its cost basis, in percent."""

    equities_value: Number | Unset = model_field(name="equitiesValue", default=UNSET)
    """Value of stocks and ETFs in US dollars."""

    equities_performance: Number | Unset = model_field(name="equitiesPerformance", default=UNSET)
    """Gain or loss on stocks and ETFs against their cost basis, in percent."""

    cryptocurrencies_value: Number | Unset = model_field(name="cryptocurrenciesValue", default=UNSET)
    """Value of cryptocurrencies in US dollars."""

    cryptocurrencies_performance: Number | Unset = model_field(name="cryptocurrenciesPerformance", default=UNSET)
    """Gain or loss on cryptocurrencies against their cost basis, in percent."""

    nfts_value: Number | Unset = model_field(name="nftsValue", default=UNSET)
    """Value of NFTs in US dollars."""

    fiat_value: Number | Unset = model_field(name="fiatValue", default=UNSET)
    """Value of fiat money of all currencies in US dollars."""
