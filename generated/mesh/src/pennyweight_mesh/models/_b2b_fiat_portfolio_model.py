# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._portfolio_fiat_balance import PortfolioFiatBalance


@model
class B2BFiatPortfolioModel:
    """Fiat money of one user, summed over all connected accounts."""

    fiat_balances: list[PortfolioFiatBalance] | None | Unset = model_field(name="fiatBalances", default=UNSET)
    """Sums, one for each currency. Null when there are none."""
