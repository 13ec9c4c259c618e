# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class BrokerCryptocurrencyTransactionNetworkFee:
    """What a chain charged."""

    gas_price: Number | None | Unset = model_field(name="gasPrice", default=UNSET)
    """Price of one unit of gas. Null where there is none."""

    gas_used: Number | None | Unset = model_field(name="gasUsed", default=UNSET)
    """Units of gas used. Null where there are none."""

    amount: Number | None | Unset = UNSET
    """The fee, in coins. Null when unknown."""

    symbol: str | None | Unset = UNSET
    """Symbol of the coin it was paid in. Null when unknown."""
