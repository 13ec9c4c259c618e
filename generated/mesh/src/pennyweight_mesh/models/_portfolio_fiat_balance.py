# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class PortfolioFiatBalance:
    """Money of one currency over all connected accounts."""

    symbol: str | None | Unset = UNSET
    """ISO 4217 code of the amounts. Null when unknown."""

    cash: Number | None | Unset = UNSET
    """Sum of cash, negative when owed. Null when unknown."""

    buying_power: Number | None | Unset = model_field(name="buyingPower", default=UNSET)
    """Sum of what can be spent on securities; cash is part of it, credit may be. Null when unknown."""
