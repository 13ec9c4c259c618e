# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_order_time_in_force_type import BrokerOrderTimeInForceType


@model
class B2BBrokerTradingFeatureOrderType:
    """Capabilities for one type of order."""

    supported: bool | Unset = UNSET
    """True if orders of this type are accepted."""

    supports_fractional_shares: bool | Unset = model_field(name="supportsFractionalShares", default=UNSET)
    """True if fractions can be ordered; otherwise whole units only."""

    supports_extended_market_hours: bool | Unset = model_field(name="supportsExtendedMarketHours", default=UNSET)
    """True if orders are accepted before the market opens and after it closes."""

    supports_placing_buy_orders_in_fiat_amount: bool | Unset = model_field(
        name="supportsPlacingBuyOrdersInFiatAmount", default=UNSET
    )
    """Deprecated. Use the field about the payment symbol instead."""

    supports_placing_sell_orders_in_fiat_amount: bool | Unset = model_field(
        name="supportsPlacingSellOrdersInFiatAmount", default=UNSET
    )
    """Deprecated. Use the field about the payment symbol instead."""

    supported_time_in_force_list: list[BrokerOrderTimeInForceType] | None | Unset = model_field(
        name="supportedTimeInForceList", default=UNSET
    )
    """Accepted values of `time_in_force`. Null when not reported."""

    supports_placing_buy_orders_in_payment_symbol_amount: bool | Unset = model_field(
        name="supportsPlacingBuyOrdersInPaymentSymbolAmount", default=UNSET
    )
    """True if a buy order may give the amount to spend, e.g. 10 USD."""

    supports_placing_sell_orders_in_payment_symbol_amount: bool | Unset = model_field(
        name="supportsPlacingSellOrdersInPaymentSymbolAmount", default=UNSET
    )
    """True if a sell order may give the proceeds, e.g. 10 USD."""

    supports_placing_buy_orders_in_base_symbol_amount: bool | Unset = model_field(
        name="supportsPlacingBuyOrdersInBaseSymbolAmount", default=UNSET
    )
    """True if a buy order may give the quantity of the asset itself, e.g. 1 ETH."""

    supports_placing_sell_orders_in_base_symbol_amount: bool | Unset = model_field(
        name="supportsPlacingSellOrdersInBaseSymbolAmount", default=UNSET
    )
    """True if a sell order may give the quantity of the asset itself, e.g. 1 ETH."""
