# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import Secret

    from ._broker_order_type import BrokerOrderType
    from ._broker_type import BrokerType


@model
class TransactionsB2BBrokerOrderRequest:
    """Selects one order in a connected account."""

    auth_token: Secret[str] = model_field(name="authToken")
    """Token of the connected account, issued when the user connected it."""

    type: BrokerType
    """Integration where the account is."""

    id: str
    """The institution's order id, `order_id` in the response to `orders.create`."""

    is_cryptocurrency: bool = model_field(name="isCryptocurrency")
    """True for a cryptocurrency, false for a stock: some symbols are in use for both."""

    side: BrokerOrderType | None | Unset = UNSET
    """Side of the order; Coinbase requires it."""

    symbol_pair: str | None | Unset = model_field(name="symbolPair", default=UNSET)
    """Trading pair of the order; required by Binance, BinanceInternational, Okx and BitFlyer."""

    mfa_code: Secret[str] | None | Unset = model_field(name="mfaCode", default=UNSET)
    """MFA code; Kraken asks for it if the user has MFA enabled."""
