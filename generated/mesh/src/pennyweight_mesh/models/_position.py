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
    """Units of one asset, without its market value."""

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
