# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Number

    from ._b2b_broker_account_balance import B2BBrokerAccountBalance


@model
class B2BBrokerAccountBalanceModel:
    """Fiat balances of one connected account."""

    balances: list[B2BBrokerAccountBalance] | None | Unset = UNSET
    """Balances, one for each currency. Null when there are none."""

    total_cash_usd_value: Number | None | Unset = model_field(name="totalCashUsdValue", default=UNSET)
    """Cash of all currencies, converted to US dollars. Null when unknown."""

    total_buying_power_usd_value: Number | None | Unset = model_field(name="totalBuyingPowerUsdValue", default=UNSET)
    """Buying power of all currencies, converted to US dollars. Null when unknown."""
