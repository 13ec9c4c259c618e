# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._b2b_broker_trading_feature_order_type import B2BBrokerTradingFeatureOrderType


@model
class B2BBrokerTradingFeature:
    """Capabilities of an institution for one class of assets."""

    supported: bool | Unset = UNSET
    """True if assets of this class can be traded at all."""

    supports_fiat_currency_payment: bool | Unset = model_field(name="supportsFiatCurrencyPayment", default=UNSET)
    """True if orders can be paid with fiat money."""

    supports_cryptocurrency_payment: bool | Unset = model_field(name="supportsCryptocurrencyPayment", default=UNSET)
    """True if orders can be paid with cryptocurrency."""

    supports_margin_orders: bool | Unset = model_field(name="supportsMarginOrders", default=UNSET)
    """True if orders may use borrowed money."""

    supported_cryptocurrency_symbols: list[str] | None | Unset = model_field(
        name="supportedCryptocurrencySymbols", default=UNSET
    )
    """Symbols that can be traded. Null or empty if unrestricted or unknown."""

    supported_cryptocurrency_symbols_for_payment: list[str] | None | Unset = model_field(
        name="supportedCryptocurrencySymbolsForPayment", default=UNSET
    )
    """Cryptocurrencies accepted as payment. Null when not reported."""

    supported_fiat_currencies: list[str] | None | Unset = model_field(name="supportedFiatCurrencies", default=UNSET)
    """Fiat currencies that can be used. Null or empty if unknown."""

    market_type: B2BBrokerTradingFeatureOrderType | None | Unset = model_field(name="marketType", default=UNSET)
    """Capabilities for market orders. Null if the institution has none."""

    limit_type: B2BBrokerTradingFeatureOrderType | None | Unset = model_field(name="limitType", default=UNSET)
    """Capabilities for limit orders. Null if the institution has none."""

    stop_loss_type: B2BBrokerTradingFeatureOrderType | None | Unset = model_field(name="stopLossType", default=UNSET)
    """Capabilities for stop-loss orders. Null if the institution has none."""
