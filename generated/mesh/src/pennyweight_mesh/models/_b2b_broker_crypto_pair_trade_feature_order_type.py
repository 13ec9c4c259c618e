# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._broker_pair_trade_time_in_force_type import BrokerPairTradeTimeInForceType


@model
class B2BBrokerCryptoPairTradeFeatureOrderType:
    """Capabilities for one type of order on a trading pair."""

    supported: bool | Unset = UNSET
    """True if orders of this type are accepted."""

    supported_time_in_force_list: list[BrokerPairTradeTimeInForceType] | None | Unset = model_field(
        name="supportedTimeInForceList", default=UNSET
    )
    """Accepted values of `time_in_force`. Null when not reported."""

    supports_placing_buy_orders_in_base_symbol_amount: bool | Unset = model_field(
        name="supportsPlacingBuyOrdersInBaseSymbolAmount", default=UNSET
    )
    """True if a buy order may give the quantity of the asset itself, e.g. 1 ETH."""

    supports_placing_sell_orders_in_base_symbol_amount: bool | Unset = model_field(
        name="supportsPlacingSellOrdersInBaseSymbolAmount", default=UNSET
    )
    """True if a sell order may give the quantity of the asset itself, e.g. 1 ETH."""

    supports_placing_buy_orders_in_quote_symbol_amount: bool | Unset = model_field(
        name="supportsPlacingBuyOrdersInQuoteSymbolAmount", default=UNSET
    )
    """True if a buy order may give the amount to spend, e.g. 10 USDC."""

    supports_placing_sell_orders_in_quote_symbol_amount: bool | Unset = model_field(
        name="supportsPlacingSellOrdersInQuoteSymbolAmount", default=UNSET
    )
    """True if a sell order may give the proceeds, e.g. 10 USDC."""
