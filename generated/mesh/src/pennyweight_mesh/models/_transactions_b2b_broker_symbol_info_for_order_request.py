# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from pennyweight_core.runtime import NumberInput, Secret

    from ._broker_order_place_type_trade import BrokerOrderPlaceTypeTrade
    from ._broker_order_time_in_force_type import BrokerOrderTimeInForceType
    from ._broker_order_type import BrokerOrderType
    from ._broker_type import BrokerType


@model
class TransactionsB2BBrokerSymbolInfoForOrderRequest:
    """Order whose symbol is to be looked up."""

    auth_token: Secret[str] = model_field(name="authToken")
    """Token of the connected account, issued when the user connected it."""

    type: BrokerType
    """Integration where the account is."""

    symbol: str
    """Asset to trade, e.g. `AAPL` or `ETH`."""

    payment_symbol: str = model_field(name="paymentSymbol")
    """Currency or cryptocurrency to pay with, e.g. `USD`."""

    amount: NumberInput
    """Quantity of the asset to trade. For orders by value see `amount_is_in_payment_symbol`."""

    payment_is_cryptocurrency: bool = model_field(name="paymentIsCryptocurrency")
    """True if `payment_symbol` is a cryptocurrency, false for fiat money."""

    amount_is_in_payment_symbol: bool = model_field(name="amountIsInPaymentSymbol")
    """
    True to order by value, as `amount_in_payment_symbol`. `orders.get_features` tells which institutions support
    it.
    """

    order_type: BrokerOrderPlaceTypeTrade = model_field(name="orderType")
    """Price condition of the order."""

    time_in_force: BrokerOrderTimeInForceType = model_field(name="timeInForce")
    """Rule that ends the order if it is not filled."""

    price: NumberInput | Unset = UNSET
    """Limit or trigger price of one unit; for `limit` and `stopLoss` orders only."""

    is_cryptocurrency: bool | Unset = model_field(name="isCryptocurrency", default=UNSET)
    """Deprecated. True for a cryptocurrency, false for a stock; the order itself needs it no longer."""

    amount_is_fiat: bool | None | Unset = model_field(name="amountIsFiat", default=UNSET)
    """Deprecated. Use `amount_is_in_payment_symbol` instead."""

    amount_in_fiat: NumberInput | None | Unset = model_field(name="amountInFiat", default=UNSET)
    """Deprecated. Use `amount_in_payment_symbol` instead."""

    amount_in_payment_symbol: NumberInput | None | Unset = model_field(name="amountInPaymentSymbol", default=UNSET)
    """Value to trade in units of `payment_symbol`, e.g. 10 to buy ETH for 10 USD."""

    extended_hours: bool | Unset = model_field(name="extendedHours", default=UNSET)
    """True to allow execution before the market opens and after it closes."""

    mfa_code: Secret[str] | None | Unset = model_field(name="mfaCode", default=UNSET)
    """MFA code; Kraken asks for it if the user has MFA enabled."""

    side: BrokerOrderType | None | Unset = UNSET
    """`buy` or `sell`; institutions may answer differently for each."""
