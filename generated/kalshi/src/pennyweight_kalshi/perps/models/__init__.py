# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi/perps and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/perps/corrections.yaml. Missing behaviour? overlays/kalshi.

"""The models of this client; each is loaded when it is first used."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._amend_margin_order_request import AmendMarginOrderRequest as AmendMarginOrderRequest
    from ._amend_margin_order_response import AmendMarginOrderResponse as AmendMarginOrderResponse
    from ._api_usage_level_grant import ApiUsageLevelGrant as ApiUsageLevelGrant
    from ._apply_subaccount_transfer_request import ApplySubaccountTransferRequest as ApplySubaccountTransferRequest
    from ._bid_ask_distribution_historical import BidAskDistributionHistorical as BidAskDistributionHistorical
    from ._book_side import BookSide as BookSide
    from ._bucket_limit import BucketLimit as BucketLimit
    from ._cancel_margin_order_response import CancelMarginOrderResponse as CancelMarginOrderResponse
    from ._create_margin_fcm_subtrader_request import CreateMarginFCMSubtraderRequest as CreateMarginFCMSubtraderRequest
    from ._create_margin_fcm_subtrader_response import (
        CreateMarginFCMSubtraderResponse as CreateMarginFCMSubtraderResponse,
    )
    from ._create_margin_order_request import CreateMarginOrderRequest as CreateMarginOrderRequest
    from ._create_margin_order_request_time_in_force import (
        CreateMarginOrderRequestTimeInForce as CreateMarginOrderRequestTimeInForce,
    )
    from ._create_margin_order_response import CreateMarginOrderResponse as CreateMarginOrderResponse
    from ._create_order_group_request import CreateOrderGroupRequest as CreateOrderGroupRequest
    from ._create_order_group_response import CreateOrderGroupResponse as CreateOrderGroupResponse
    from ._create_subaccount_response import CreateSubaccountResponse as CreateSubaccountResponse
    from ._decrease_margin_order_request import DecreaseMarginOrderRequest as DecreaseMarginOrderRequest
    from ._decrease_margin_order_response import DecreaseMarginOrderResponse as DecreaseMarginOrderResponse
    from ._delete_fcm_subtrader_risk_controls_asset_class import (
        DeleteFCMSubtraderRiskControlsAssetClass as DeleteFCMSubtraderRiskControlsAssetClass,
    )
    from ._exchange_index_status import ExchangeIndexStatus as ExchangeIndexStatus
    from ._exchange_instance import ExchangeInstance as ExchangeInstance
    from ._exchange_status import ExchangeStatus as ExchangeStatus
    from ._exit_trigger import ExitTrigger as ExitTrigger
    from ._exit_trigger_kind import ExitTriggerKind as ExitTriggerKind
    from ._exit_trigger_leg import ExitTriggerLeg as ExitTriggerLeg
    from ._exit_trigger_reason import ExitTriggerReason as ExitTriggerReason
    from ._exit_trigger_status import ExitTriggerStatus as ExitTriggerStatus
    from ._fcm_subtrader_notional_risk_limit import FCMSubtraderNotionalRiskLimit as FCMSubtraderNotionalRiskLimit
    from ._fcm_subtrader_risk_controls import FCMSubtraderRiskControls as FCMSubtraderRiskControls
    from ._fcm_subtrader_risk_controls_asset_class import (
        FCMSubtraderRiskControlsAssetClass as FCMSubtraderRiskControlsAssetClass,
    )
    from ._get_account_api_limits_response import GetAccountApiLimitsResponse as GetAccountApiLimitsResponse
    from ._get_exit_triggers_response import GetExitTriggersResponse as GetExitTriggersResponse
    from ._get_fcm_subtrader_risk_controls_asset_class import (
        GetFCMSubtraderRiskControlsAssetClass as GetFCMSubtraderRiskControlsAssetClass,
    )
    from ._get_fcm_subtrader_risk_controls_response import (
        GetFCMSubtraderRiskControlsResponse as GetFCMSubtraderRiskControlsResponse,
    )
    from ._get_margin_balance_response import GetMarginBalanceResponse as GetMarginBalanceResponse
    from ._get_margin_corporate_actions_response import (
        GetMarginCorporateActionsResponse as GetMarginCorporateActionsResponse,
    )
    from ._get_margin_fee_tier_rates_response import GetMarginFeeTierRatesResponse as GetMarginFeeTierRatesResponse
    from ._get_margin_fee_tiers_response import GetMarginFeeTiersResponse as GetMarginFeeTiersResponse
    from ._get_margin_fills_response import GetMarginFillsResponse as GetMarginFillsResponse
    from ._get_margin_funding_history_response import GetMarginFundingHistoryResponse as GetMarginFundingHistoryResponse
    from ._get_margin_funding_rate_estimate_response import (
        GetMarginFundingRateEstimateResponse as GetMarginFundingRateEstimateResponse,
    )
    from ._get_margin_historical_funding_rates_response import (
        GetMarginHistoricalFundingRatesResponse as GetMarginHistoricalFundingRatesResponse,
    )
    from ._get_margin_market_candlesticks_response import (
        GetMarginMarketCandlesticksResponse as GetMarginMarketCandlesticksResponse,
    )
    from ._get_margin_market_orderbooks_response import (
        GetMarginMarketOrderbooksResponse as GetMarginMarketOrderbooksResponse,
    )
    from ._get_margin_markets_response import GetMarginMarketsResponse as GetMarginMarketsResponse
    from ._get_margin_order_response import GetMarginOrderResponse as GetMarginOrderResponse
    from ._get_margin_orders_response import GetMarginOrdersResponse as GetMarginOrdersResponse
    from ._get_margin_positions_response import GetMarginPositionsResponse as GetMarginPositionsResponse
    from ._get_margin_premium_index_response import GetMarginPremiumIndexResponse as GetMarginPremiumIndexResponse
    from ._get_margin_risk_parameters_response import GetMarginRiskParametersResponse as GetMarginRiskParametersResponse
    from ._get_margin_risk_response import GetMarginRiskResponse as GetMarginRiskResponse
    from ._get_margin_trades_response import GetMarginTradesResponse as GetMarginTradesResponse
    from ._get_order_group_response import GetOrderGroupResponse as GetOrderGroupResponse
    from ._get_order_groups_response import GetOrderGroupsResponse as GetOrderGroupsResponse
    from ._intra_exchange_instance_transfer_request import (
        IntraExchangeInstanceTransferRequest as IntraExchangeInstanceTransferRequest,
    )
    from ._intra_exchange_instance_transfer_response import (
        IntraExchangeInstanceTransferResponse as IntraExchangeInstanceTransferResponse,
    )
    from ._last_update_reason import LastUpdateReason as LastUpdateReason
    from ._margin_corporate_action import MarginCorporateAction as MarginCorporateAction
    from ._margin_corporate_action_cash_terms import MarginCorporateActionCashTerms as MarginCorporateActionCashTerms
    from ._margin_corporate_action_final_settlement_terms import (
        MarginCorporateActionFinalSettlementTerms as MarginCorporateActionFinalSettlementTerms,
    )
    from ._margin_corporate_action_split_terms import MarginCorporateActionSplitTerms as MarginCorporateActionSplitTerms
    from ._margin_corporate_action_status import MarginCorporateActionStatus as MarginCorporateActionStatus
    from ._margin_corporate_action_ticker_change_terms import (
        MarginCorporateActionTickerChangeTerms as MarginCorporateActionTickerChangeTerms,
    )
    from ._margin_corporate_action_type import MarginCorporateActionType as MarginCorporateActionType
    from ._margin_enabled_response import MarginEnabledResponse as MarginEnabledResponse
    from ._margin_fee_tier_rate import MarginFeeTierRate as MarginFeeTierRate
    from ._margin_fee_tier_rate_fee_schedule import MarginFeeTierRateFeeSchedule as MarginFeeTierRateFeeSchedule
    from ._margin_fill import MarginFill as MarginFill
    from ._margin_funding_history_entry import MarginFundingHistoryEntry as MarginFundingHistoryEntry
    from ._margin_funding_rate import MarginFundingRate as MarginFundingRate
    from ._margin_market import MarginMarket as MarginMarket
    from ._margin_market_candlestick import MarginMarketCandlestick as MarginMarketCandlestick
    from ._margin_market_funding_invalid_premium_handling import (
        MarginMarketFundingInvalidPremiumHandling as MarginMarketFundingInvalidPremiumHandling,
    )
    from ._margin_market_funding_limit_unit import MarginMarketFundingLimitUnit as MarginMarketFundingLimitUnit
    from ._margin_market_orderbook import MarginMarketOrderbook as MarginMarketOrderbook
    from ._margin_market_response import MarginMarketResponse as MarginMarketResponse
    from ._margin_market_schedule import MarginMarketSchedule as MarginMarketSchedule
    from ._margin_market_status import MarginMarketStatus as MarginMarketStatus
    from ._margin_order import MarginOrder as MarginOrder
    from ._margin_orderbook_count import MarginOrderbookCount as MarginOrderbookCount
    from ._margin_orderbook_response import MarginOrderbookResponse as MarginOrderbookResponse
    from ._margin_position import MarginPosition as MarginPosition
    from ._margin_premium_index_point import MarginPremiumIndexPoint as MarginPremiumIndexPoint
    from ._margin_risk_position import MarginRiskPosition as MarginRiskPosition
    from ._margin_subaccount_balance import MarginSubaccountBalance as MarginSubaccountBalance
    from ._margin_trade import MarginTrade as MarginTrade
    from ._notional_risk_limit_response import NotionalRiskLimitResponse as NotionalRiskLimitResponse
    from ._order_group import OrderGroup as OrderGroup
    from ._order_reason import OrderReason as OrderReason
    from ._order_source import OrderSource as OrderSource
    from ._price_distribution_historical import PriceDistributionHistorical as PriceDistributionHistorical
    from ._self_trade_prevention_type import SelfTradePreventionType as SelfTradePreventionType
    from ._set_cross_exit_trigger_request import SetCrossExitTriggerRequest as SetCrossExitTriggerRequest
    from ._set_isolated_exit_trigger_request import SetIsolatedExitTriggerRequest as SetIsolatedExitTriggerRequest
    from ._ticker_price import TickerPrice as TickerPrice
    from ._update_exit_trigger_request import UpdateExitTriggerRequest as UpdateExitTriggerRequest
    from ._update_fcm_notional_risk_limit_request import (
        UpdateFCMNotionalRiskLimitRequest as UpdateFCMNotionalRiskLimitRequest,
    )
    from ._update_fcm_subtrader_risk_controls_request import (
        UpdateFCMSubtraderRiskControlsRequest as UpdateFCMSubtraderRiskControlsRequest,
    )
    from ._update_fcm_subtrader_risk_controls_request_asset_class import (
        UpdateFCMSubtraderRiskControlsRequestAssetClass as UpdateFCMSubtraderRiskControlsRequestAssetClass,
    )
    from ._update_order_group_limit_request import UpdateOrderGroupLimitRequest as UpdateOrderGroupLimitRequest
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AmendMarginOrderRequest": "._amend_margin_order_request",
            "AmendMarginOrderResponse": "._amend_margin_order_response",
            "ApiUsageLevelGrant": "._api_usage_level_grant",
            "ApplySubaccountTransferRequest": "._apply_subaccount_transfer_request",
            "BidAskDistributionHistorical": "._bid_ask_distribution_historical",
            "BookSide": "._book_side",
            "BucketLimit": "._bucket_limit",
            "CancelMarginOrderResponse": "._cancel_margin_order_response",
            "CreateMarginFCMSubtraderRequest": "._create_margin_fcm_subtrader_request",
            "CreateMarginFCMSubtraderResponse": "._create_margin_fcm_subtrader_response",
            "CreateMarginOrderRequest": "._create_margin_order_request",
            "CreateMarginOrderRequestTimeInForce": "._create_margin_order_request_time_in_force",
            "CreateMarginOrderResponse": "._create_margin_order_response",
            "CreateOrderGroupRequest": "._create_order_group_request",
            "CreateOrderGroupResponse": "._create_order_group_response",
            "CreateSubaccountResponse": "._create_subaccount_response",
            "DecreaseMarginOrderRequest": "._decrease_margin_order_request",
            "DecreaseMarginOrderResponse": "._decrease_margin_order_response",
            "DeleteFCMSubtraderRiskControlsAssetClass": "._delete_fcm_subtrader_risk_controls_asset_class",
            "ExchangeIndexStatus": "._exchange_index_status",
            "ExchangeInstance": "._exchange_instance",
            "ExchangeStatus": "._exchange_status",
            "ExitTrigger": "._exit_trigger",
            "ExitTriggerKind": "._exit_trigger_kind",
            "ExitTriggerLeg": "._exit_trigger_leg",
            "ExitTriggerReason": "._exit_trigger_reason",
            "ExitTriggerStatus": "._exit_trigger_status",
            "FCMSubtraderNotionalRiskLimit": "._fcm_subtrader_notional_risk_limit",
            "FCMSubtraderRiskControls": "._fcm_subtrader_risk_controls",
            "FCMSubtraderRiskControlsAssetClass": "._fcm_subtrader_risk_controls_asset_class",
            "GetAccountApiLimitsResponse": "._get_account_api_limits_response",
            "GetExitTriggersResponse": "._get_exit_triggers_response",
            "GetFCMSubtraderRiskControlsAssetClass": "._get_fcm_subtrader_risk_controls_asset_class",
            "GetFCMSubtraderRiskControlsResponse": "._get_fcm_subtrader_risk_controls_response",
            "GetMarginBalanceResponse": "._get_margin_balance_response",
            "GetMarginCorporateActionsResponse": "._get_margin_corporate_actions_response",
            "GetMarginFeeTierRatesResponse": "._get_margin_fee_tier_rates_response",
            "GetMarginFeeTiersResponse": "._get_margin_fee_tiers_response",
            "GetMarginFillsResponse": "._get_margin_fills_response",
            "GetMarginFundingHistoryResponse": "._get_margin_funding_history_response",
            "GetMarginFundingRateEstimateResponse": "._get_margin_funding_rate_estimate_response",
            "GetMarginHistoricalFundingRatesResponse": "._get_margin_historical_funding_rates_response",
            "GetMarginMarketCandlesticksResponse": "._get_margin_market_candlesticks_response",
            "GetMarginMarketOrderbooksResponse": "._get_margin_market_orderbooks_response",
            "GetMarginMarketsResponse": "._get_margin_markets_response",
            "GetMarginOrderResponse": "._get_margin_order_response",
            "GetMarginOrdersResponse": "._get_margin_orders_response",
            "GetMarginPositionsResponse": "._get_margin_positions_response",
            "GetMarginPremiumIndexResponse": "._get_margin_premium_index_response",
            "GetMarginRiskParametersResponse": "._get_margin_risk_parameters_response",
            "GetMarginRiskResponse": "._get_margin_risk_response",
            "GetMarginTradesResponse": "._get_margin_trades_response",
            "GetOrderGroupResponse": "._get_order_group_response",
            "GetOrderGroupsResponse": "._get_order_groups_response",
            "IntraExchangeInstanceTransferRequest": "._intra_exchange_instance_transfer_request",
            "IntraExchangeInstanceTransferResponse": "._intra_exchange_instance_transfer_response",
            "LastUpdateReason": "._last_update_reason",
            "MarginCorporateAction": "._margin_corporate_action",
            "MarginCorporateActionCashTerms": "._margin_corporate_action_cash_terms",
            "MarginCorporateActionFinalSettlementTerms": "._margin_corporate_action_final_settlement_terms",
            "MarginCorporateActionSplitTerms": "._margin_corporate_action_split_terms",
            "MarginCorporateActionStatus": "._margin_corporate_action_status",
            "MarginCorporateActionTickerChangeTerms": "._margin_corporate_action_ticker_change_terms",
            "MarginCorporateActionType": "._margin_corporate_action_type",
            "MarginEnabledResponse": "._margin_enabled_response",
            "MarginFeeTierRate": "._margin_fee_tier_rate",
            "MarginFeeTierRateFeeSchedule": "._margin_fee_tier_rate_fee_schedule",
            "MarginFill": "._margin_fill",
            "MarginFundingHistoryEntry": "._margin_funding_history_entry",
            "MarginFundingRate": "._margin_funding_rate",
            "MarginMarket": "._margin_market",
            "MarginMarketCandlestick": "._margin_market_candlestick",
            "MarginMarketFundingInvalidPremiumHandling": "._margin_market_funding_invalid_premium_handling",
            "MarginMarketFundingLimitUnit": "._margin_market_funding_limit_unit",
            "MarginMarketOrderbook": "._margin_market_orderbook",
            "MarginMarketResponse": "._margin_market_response",
            "MarginMarketSchedule": "._margin_market_schedule",
            "MarginMarketStatus": "._margin_market_status",
            "MarginOrder": "._margin_order",
            "MarginOrderbookCount": "._margin_orderbook_count",
            "MarginOrderbookResponse": "._margin_orderbook_response",
            "MarginPosition": "._margin_position",
            "MarginPremiumIndexPoint": "._margin_premium_index_point",
            "MarginRiskPosition": "._margin_risk_position",
            "MarginSubaccountBalance": "._margin_subaccount_balance",
            "MarginTrade": "._margin_trade",
            "NotionalRiskLimitResponse": "._notional_risk_limit_response",
            "OrderGroup": "._order_group",
            "OrderReason": "._order_reason",
            "OrderSource": "._order_source",
            "PriceDistributionHistorical": "._price_distribution_historical",
            "SelfTradePreventionType": "._self_trade_prevention_type",
            "SetCrossExitTriggerRequest": "._set_cross_exit_trigger_request",
            "SetIsolatedExitTriggerRequest": "._set_isolated_exit_trigger_request",
            "TickerPrice": "._ticker_price",
            "UpdateExitTriggerRequest": "._update_exit_trigger_request",
            "UpdateFCMNotionalRiskLimitRequest": "._update_fcm_notional_risk_limit_request",
            "UpdateFCMSubtraderRiskControlsRequest": "._update_fcm_subtrader_risk_controls_request",
            "UpdateFCMSubtraderRiskControlsRequestAssetClass": "._update_fcm_subtrader_risk_controls_request_asset_class",
            "UpdateOrderGroupLimitRequest": "._update_order_group_limit_request",
        },
    )
