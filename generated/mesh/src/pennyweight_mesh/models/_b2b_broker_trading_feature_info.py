# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Unset, model, model_field

if TYPE_CHECKING:
    from ._b2b_broker_account_balance import B2BBrokerAccountBalance
    from ._b2b_broker_conversion_feature import B2BBrokerConversionFeature
    from ._b2b_broker_cryptocurrency_pair_trade_feature import B2BBrokerCryptocurrencyPairTradeFeature
    from ._b2b_broker_trading_feature import B2BBrokerTradingFeature
    from ._broker_request_status import BrokerRequestStatus
    from ._broker_type import BrokerType


@model
class B2BBrokerTradingFeatureInfo:
    """Trading capabilities of one connected account."""

    broker_type: BrokerType | Unset = model_field(name="brokerType", default=UNSET)
    """Integration that the capabilities belong to."""

    account_id: str | None | Unset = model_field(name="accountId", default=UNSET)
    """The institution's id of the account. Null when not reported."""

    cryptocurrency_orders: B2BBrokerTradingFeature | None | Unset = model_field(
        name="cryptocurrencyOrders", default=UNSET
    )
    """Capabilities for buying and selling cryptocurrencies; null if there are none."""

    stock_orders: B2BBrokerTradingFeature | None | Unset = model_field(name="stockOrders", default=UNSET)
    """Capabilities for buying and selling stocks; null if there are none."""

    cryptocurrency_asset_pair_trading: B2BBrokerCryptocurrencyPairTradeFeature | None | Unset = model_field(
        name="cryptocurrencyAssetPairTrading", default=UNSET
    )
    """Capabilities for trading one cryptocurrency against another; null if there are none."""

    cryptocurrency_conversion: B2BBrokerConversionFeature | None | Unset = model_field(
        name="cryptocurrencyConversion", default=UNSET
    )
    """Capabilities for conversions; null if there are none."""

    status: BrokerRequestStatus | Unset = UNSET
    """Whether the institution answered; capabilities are complete only with `succeeded`."""

    supports_order_preview: bool | Unset = model_field(name="supportsOrderPreview", default=UNSET)
    """True if the institution validates previews itself; otherwise `orders.preview` is checked by Mesh alone."""

    supports_price_quotes: bool | Unset = model_field(name="supportsPriceQuotes", default=UNSET)
    """True if prices come from the institution itself."""

    supports_order_cancellation: bool | Unset = model_field(name="supportsOrderCancellation", default=UNSET)
    """True if orders with the status `inProgress` can be canceled."""

    is_integration_up: bool | Unset = model_field(name="isIntegrationUp", default=UNSET)
    """False during an outage of the integration."""

    is_trading_supported: bool | Unset = model_field(name="isTradingSupported", default=UNSET)
    """True if orders can be placed at the moment."""

    fiat_balances: list[B2BBrokerAccountBalance] | None | Unset = model_field(name="fiatBalances", default=UNSET)
    """Fiat money in the account, by currency. Null when not reported."""

    history_record_limit: int | None | Unset = model_field(name="historyRecordLimit", default=UNSET)
    """Most records of order history that the institution returns; null without a known cap."""

    uses_spreads: bool | Unset = model_field(name="usesSpreads", default=UNSET)
    """True if the exchange earns by the spread between buying and selling price rather than a fee."""
