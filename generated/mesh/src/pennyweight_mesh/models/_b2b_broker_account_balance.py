# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class B2BBrokerAccountBalance:
    """Fiat money of one currency in an account."""

    cash: Number | None | Unset = UNSET
    """Cash that can be withdrawn, negative when owed. Null when unknown."""

    buying_power: Number | None | Unset = model_field(name="buyingPower", default=UNSET)
    """Most that can be spent on assets, e.g. with available margin. Null when unknown."""

    cryptocurrency_buying_power: Number | None | Unset = model_field(name="cryptocurrencyBuyingPower", default=UNSET)
    """Most that can be spent on cryptocurrencies. Null when unknown."""

    currency_code: str | None | Unset = model_field(name="currencyCode", default=UNSET)
    """ISO 4217 code of the currency. Null when unknown."""
