# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._de_fi_position_distribution import DeFiPositionDistribution


@model
class Position:
    """A holding in an asset that Mesh does not know."""

    name: str | None | Unset = UNSET
    """Name of the asset. Null when unknown."""

    symbol: str | None | Unset = UNSET
    """Ticker symbol, or another code where Mesh does not know the asset. Null when unknown."""

    amount: Number | Unset = UNSET
    """Units held, fractions included."""

    cost_basis: Number | None | Unset = model_field(name="costBasis", default=UNSET)
    """Price paid; Mesh's pages call it a total but show it per unit, and the currency is not given. Null when unknown."""

    distribution: list[DeFiPositionDistribution] | None | Unset = UNSET
    """Where the coins are, network by network. Null unless the account is a wallet of the user's own."""
