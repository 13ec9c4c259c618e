# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number


@model
class BrokerFiatBalance:
    """Fiat money of one currency in an account."""

    symbol: str | None | Unset = UNSET
    """ISO 4217 code of the currency. Null when not reported."""

    buying_power: Number | None | Unset = model_field(name="buyingPower", default=UNSET)
    """Most that can be spent on stocks: cash, plus margin where there is any. Null when not reported."""

    crypto_buying_power: Number | None | Unset = model_field(name="cryptoBuyingPower", default=UNSET)
    """Most that can be spent on cryptocurrencies. Null when not reported."""

    cash: Number | None | Unset = UNSET
    """Cash, without margin. Null when not reported."""
