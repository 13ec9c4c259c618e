# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class BrokerCryptocurrencyTransactionNetworkFee:
    """Fee paid to a network."""

    gas_price: Number | None | Unset = model_field(name="gasPrice", default=UNSET)
    """Price of one unit of gas. Null when not reported."""

    gas_used: Number | None | Unset = model_field(name="gasUsed", default=UNSET)
    """Units of gas consumed. Null when not reported."""

    amount: Number | None | Unset = UNSET
    """The whole fee, in units of `symbol`. Null when not reported."""

    symbol: str | None | Unset = UNSET
    """Symbol of the coin in which the fee was paid, e.g. `ETH`. Null when not reported."""
