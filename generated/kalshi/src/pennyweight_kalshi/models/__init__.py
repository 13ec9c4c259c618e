# Made by `nox -s "regenerate(kalshi)"` from specs/kalshi and overlays/kalshi. Please don't edit.
# Wrong type? specs/kalshi/corrections.yaml. Missing behaviour? overlays/kalshi.

"""The models of this client; each is loaded when it is first used."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._accept_block_trade_proposal_request import AcceptBlockTradeProposalRequest as AcceptBlockTradeProposalRequest
    from ._accept_quote_request import AcceptQuoteRequest as AcceptQuoteRequest
    from ._accept_rfq_batch_request import AcceptRFQBatchRequest as AcceptRFQBatchRequest
    from ._accept_rfq_batch_response import AcceptRFQBatchResponse as AcceptRFQBatchResponse
    from ._account_api_usage_level_volume_goal import AccountApiUsageLevelVolumeGoal as AccountApiUsageLevelVolumeGoal
    from ._account_api_usage_level_volume_progress import (
        AccountApiUsageLevelVolumeProgress as AccountApiUsageLevelVolumeProgress,
    )
    from ._amend_order_v2_request import AmendOrderV2Request as AmendOrderV2Request
    from ._amend_order_v2_response import AmendOrderV2Response as AmendOrderV2Response
    from ._api_key import ApiKey as ApiKey
    from ._api_key_scope import ApiKeyScope as ApiKeyScope
    from ._api_key_type import ApiKeyType as ApiKeyType
    from ._api_usage_level_grant import ApiUsageLevelGrant as ApiUsageLevelGrant
    from ._apply_subaccount_transfer_request import ApplySubaccountTransferRequest as ApplySubaccountTransferRequest
    from ._associated_event import AssociatedEvent as AssociatedEvent
    from ._batch_cancel_orders_v2_request import BatchCancelOrdersV2Request as BatchCancelOrdersV2Request
    from ._batch_cancel_orders_v2_request_order import (
        BatchCancelOrdersV2RequestOrder as BatchCancelOrdersV2RequestOrder,
    )
    from ._batch_cancel_orders_v2_response import BatchCancelOrdersV2Response as BatchCancelOrdersV2Response
    from ._batch_cancel_orders_v2_response_order import (
        BatchCancelOrdersV2ResponseOrder as BatchCancelOrdersV2ResponseOrder,
    )
    from ._batch_create_orders_v2_request import BatchCreateOrdersV2Request as BatchCreateOrdersV2Request
    from ._batch_create_orders_v2_response import BatchCreateOrdersV2Response as BatchCreateOrdersV2Response
    from ._batch_create_orders_v2_response_order import (
        BatchCreateOrdersV2ResponseOrder as BatchCreateOrdersV2ResponseOrder,
    )
    from ._batch_get_market_candlesticks_response import (
        BatchGetMarketCandlesticksResponse as BatchGetMarketCandlesticksResponse,
    )
    from ._bid_ask_distribution import BidAskDistribution as BidAskDistribution
    from ._bid_ask_distribution_historical import BidAskDistributionHistorical as BidAskDistributionHistorical
    from ._block_trade_proposal import BlockTradeProposal as BlockTradeProposal
    from ._book_side import BookSide as BookSide
    from ._bucket_limit import BucketLimit as BucketLimit
    from ._cancel_order_v2_response import CancelOrderV2Response as CancelOrderV2Response
    from ._collection_status_filter import CollectionStatusFilter as CollectionStatusFilter
    from ._contract_side import ContractSide as ContractSide
    from ._create_api_key_request import CreateApiKeyRequest as CreateApiKeyRequest
    from ._create_api_key_response import CreateApiKeyResponse as CreateApiKeyResponse
    from ._create_fcm_position_transfer_request import (
        CreateFCMPositionTransferRequest as CreateFCMPositionTransferRequest,
    )
    from ._create_fcm_position_transfer_response import (
        CreateFCMPositionTransferResponse as CreateFCMPositionTransferResponse,
    )
    from ._create_fcm_subtrader_request import CreateFCMSubtraderRequest as CreateFCMSubtraderRequest
    from ._create_fcm_subtrader_response import CreateFCMSubtraderResponse as CreateFCMSubtraderResponse
    from ._create_market_in_multivariate_event_collection_request import (
        CreateMarketInMultivariateEventCollectionRequest as CreateMarketInMultivariateEventCollectionRequest,
    )
    from ._create_market_in_multivariate_event_collection_response import (
        CreateMarketInMultivariateEventCollectionResponse as CreateMarketInMultivariateEventCollectionResponse,
    )
    from ._create_order_group_request import CreateOrderGroupRequest as CreateOrderGroupRequest
    from ._create_order_group_response import CreateOrderGroupResponse as CreateOrderGroupResponse
    from ._create_order_v2_request import CreateOrderV2Request as CreateOrderV2Request
    from ._create_order_v2_response import CreateOrderV2Response as CreateOrderV2Response
    from ._create_quote_request import CreateQuoteRequest as CreateQuoteRequest
    from ._create_quote_response import CreateQuoteResponse as CreateQuoteResponse
    from ._create_rfq_batch_child import CreateRFQBatchChild as CreateRFQBatchChild
    from ._create_rfq_batch_quote_request import CreateRFQBatchQuoteRequest as CreateRFQBatchQuoteRequest
    from ._create_rfq_batch_quote_response import CreateRFQBatchQuoteResponse as CreateRFQBatchQuoteResponse
    from ._create_rfq_batch_request import CreateRFQBatchRequest as CreateRFQBatchRequest
    from ._create_rfq_batch_response import CreateRFQBatchResponse as CreateRFQBatchResponse
    from ._create_rfq_request import CreateRFQRequest as CreateRFQRequest
    from ._create_rfq_response import CreateRFQResponse as CreateRFQResponse
    from ._create_subaccount_request import CreateSubaccountRequest as CreateSubaccountRequest
    from ._create_subaccount_response import CreateSubaccountResponse as CreateSubaccountResponse
    from ._daily_schedule import DailySchedule as DailySchedule
    from ._decrease_order_v2_request import DecreaseOrderV2Request as DecreaseOrderV2Request
    from ._decrease_order_v2_response import DecreaseOrderV2Response as DecreaseOrderV2Response
    from ._deposit import Deposit as Deposit
    from ._endpoint_token_cost import EndpointTokenCost as EndpointTokenCost
    from ._error_response import ErrorResponse as ErrorResponse
    from ._event_data import EventData as EventData
    from ._event_fee_change import EventFeeChange as EventFeeChange
    from ._event_live_data import EventLiveData as EventLiveData
    from ._event_position import EventPosition as EventPosition
    from ._event_status_filter import EventStatusFilter as EventStatusFilter
    from ._exchange_index_status import ExchangeIndexStatus as ExchangeIndexStatus
    from ._exchange_instance import ExchangeInstance as ExchangeInstance
    from ._exchange_status import ExchangeStatus as ExchangeStatus
    from ._fcm_fill import FcmFill as FcmFill
    from ._fcm_settlement_status_filter import FcmSettlementStatusFilter as FcmSettlementStatusFilter
    from ._fcm_subtrader import FCMSubtrader as FCMSubtrader
    from ._fee_type import FeeType as FeeType
    from ._fill import Fill as Fill
    from ._forecast_percentiles_point import ForecastPercentilesPoint as ForecastPercentilesPoint
    from ._generate_api_key_request import GenerateApiKeyRequest as GenerateApiKeyRequest
    from ._generate_api_key_response import GenerateApiKeyResponse as GenerateApiKeyResponse
    from ._get_account_api_limits_response import GetAccountApiLimitsResponse as GetAccountApiLimitsResponse
    from ._get_account_api_usage_level_volume_progress_response import (
        GetAccountApiUsageLevelVolumeProgressResponse as GetAccountApiUsageLevelVolumeProgressResponse,
    )
    from ._get_account_endpoint_costs_response import GetAccountEndpointCostsResponse as GetAccountEndpointCostsResponse
    from ._get_api_keys_response import GetApiKeysResponse as GetApiKeysResponse
    from ._get_balance_response import GetBalanceResponse as GetBalanceResponse
    from ._get_block_trade_proposals_response import GetBlockTradeProposalsResponse as GetBlockTradeProposalsResponse
    from ._get_communications_id_response import GetCommunicationsIDResponse as GetCommunicationsIDResponse
    from ._get_deposits_response import GetDepositsResponse as GetDepositsResponse
    from ._get_event_candlesticks_response import GetEventCandlesticksResponse as GetEventCandlesticksResponse
    from ._get_event_fee_changes_response import GetEventFeeChangesResponse as GetEventFeeChangesResponse
    from ._get_event_forecast_percentiles_history_response import (
        GetEventForecastPercentilesHistoryResponse as GetEventForecastPercentilesHistoryResponse,
    )
    from ._get_event_live_data_response import GetEventLiveDataResponse as GetEventLiveDataResponse
    from ._get_event_metadata_response import GetEventMetadataResponse as GetEventMetadataResponse
    from ._get_event_response import GetEventResponse as GetEventResponse
    from ._get_events_response import GetEventsResponse as GetEventsResponse
    from ._get_exchange_schedule_response import GetExchangeScheduleResponse as GetExchangeScheduleResponse
    from ._get_fcm_event_contract_daily_cap_response import (
        GetFCMEventContractDailyCapResponse as GetFCMEventContractDailyCapResponse,
    )
    from ._get_fcm_fills_response import GetFcmFillsResponse as GetFcmFillsResponse
    from ._get_fcm_subtrader_blocked_categories_response import (
        GetFCMSubtraderBlockedCategoriesResponse as GetFCMSubtraderBlockedCategoriesResponse,
    )
    from ._get_fills_response import GetFillsResponse as GetFillsResponse
    from ._get_filters_by_sports_response import GetFiltersBySportsResponse as GetFiltersBySportsResponse
    from ._get_game_stats_response import GetGameStatsResponse as GetGameStatsResponse
    from ._get_historical_cutoff_response import GetHistoricalCutoffResponse as GetHistoricalCutoffResponse
    from ._get_incentive_programs_response import GetIncentiveProgramsResponse as GetIncentiveProgramsResponse
    from ._get_intra_exchange_instance_transfer_response import (
        GetIntraExchangeInstanceTransferResponse as GetIntraExchangeInstanceTransferResponse,
    )
    from ._get_intra_exchange_instance_transfers_response import (
        GetIntraExchangeInstanceTransfersResponse as GetIntraExchangeInstanceTransfersResponse,
    )
    from ._get_live_data_response import GetLiveDataResponse as GetLiveDataResponse
    from ._get_live_datas_response import GetLiveDatasResponse as GetLiveDatasResponse
    from ._get_market_candlesticks_historical_response import (
        GetMarketCandlesticksHistoricalResponse as GetMarketCandlesticksHistoricalResponse,
    )
    from ._get_market_candlesticks_response import GetMarketCandlesticksResponse as GetMarketCandlesticksResponse
    from ._get_market_orderbook_response import GetMarketOrderbookResponse as GetMarketOrderbookResponse
    from ._get_market_orderbooks_response import GetMarketOrderbooksResponse as GetMarketOrderbooksResponse
    from ._get_market_response import GetMarketResponse as GetMarketResponse
    from ._get_markets_response import GetMarketsResponse as GetMarketsResponse
    from ._get_milestone_response import GetMilestoneResponse as GetMilestoneResponse
    from ._get_milestones_response import GetMilestonesResponse as GetMilestonesResponse
    from ._get_multivariate_event_collection_response import (
        GetMultivariateEventCollectionResponse as GetMultivariateEventCollectionResponse,
    )
    from ._get_multivariate_event_collections_response import (
        GetMultivariateEventCollectionsResponse as GetMultivariateEventCollectionsResponse,
    )
    from ._get_multivariate_events_response import GetMultivariateEventsResponse as GetMultivariateEventsResponse
    from ._get_order_group_response import GetOrderGroupResponse as GetOrderGroupResponse
    from ._get_order_groups_response import GetOrderGroupsResponse as GetOrderGroupsResponse
    from ._get_order_queue_position_response import GetOrderQueuePositionResponse as GetOrderQueuePositionResponse
    from ._get_order_queue_positions_response import GetOrderQueuePositionsResponse as GetOrderQueuePositionsResponse
    from ._get_order_response import GetOrderResponse as GetOrderResponse
    from ._get_orders_response import GetOrdersResponse as GetOrdersResponse
    from ._get_portfolio_resting_order_total_value_response import (
        GetPortfolioRestingOrderTotalValueResponse as GetPortfolioRestingOrderTotalValueResponse,
    )
    from ._get_positions_response import GetPositionsResponse as GetPositionsResponse
    from ._get_quote_response import GetQuoteResponse as GetQuoteResponse
    from ._get_quotes_response import GetQuotesResponse as GetQuotesResponse
    from ._get_rf_qs_response import GetRFQsResponse as GetRFQsResponse
    from ._get_rfq_batch_best_quotes_response import GetRFQBatchBestQuotesResponse as GetRFQBatchBestQuotesResponse
    from ._get_rfq_batch_quotes_response import GetRFQBatchQuotesResponse as GetRFQBatchQuotesResponse
    from ._get_rfq_batch_response import GetRFQBatchResponse as GetRFQBatchResponse
    from ._get_rfq_batches_response import GetRFQBatchesResponse as GetRFQBatchesResponse
    from ._get_rfq_response import GetRFQResponse as GetRFQResponse
    from ._get_series_fee_changes_response import GetSeriesFeeChangesResponse as GetSeriesFeeChangesResponse
    from ._get_series_list_response import GetSeriesListResponse as GetSeriesListResponse
    from ._get_series_response import GetSeriesResponse as GetSeriesResponse
    from ._get_settlements_response import GetSettlementsResponse as GetSettlementsResponse
    from ._get_structured_target_response import GetStructuredTargetResponse as GetStructuredTargetResponse
    from ._get_structured_targets_response import GetStructuredTargetsResponse as GetStructuredTargetsResponse
    from ._get_subaccount_balances_response import GetSubaccountBalancesResponse as GetSubaccountBalancesResponse
    from ._get_subaccount_netting_response import GetSubaccountNettingResponse as GetSubaccountNettingResponse
    from ._get_subaccount_transfers_response import GetSubaccountTransfersResponse as GetSubaccountTransfersResponse
    from ._get_tags_for_series_categories_response import (
        GetTagsForSeriesCategoriesResponse as GetTagsForSeriesCategoriesResponse,
    )
    from ._get_target_balance_allocation_response import (
        GetTargetBalanceAllocationResponse as GetTargetBalanceAllocationResponse,
    )
    from ._get_trades_response import GetTradesResponse as GetTradesResponse
    from ._get_user_data_timestamp_response import GetUserDataTimestampResponse as GetUserDataTimestampResponse
    from ._get_weather_index_calibrations_response import (
        GetWeatherIndexCalibrationsResponse as GetWeatherIndexCalibrationsResponse,
    )
    from ._get_weather_index_response import GetWeatherIndexResponse as GetWeatherIndexResponse
    from ._get_withdrawals_response import GetWithdrawalsResponse as GetWithdrawalsResponse
    from ._incentive_program import IncentiveProgram as IncentiveProgram
    from ._incentive_status_filter import IncentiveStatusFilter as IncentiveStatusFilter
    from ._incentive_type import IncentiveType as IncentiveType
    from ._incentive_type_filter import IncentiveTypeFilter as IncentiveTypeFilter
    from ._indexed_balance import IndexedBalance as IndexedBalance
    from ._intra_exchange_instance_transfer import IntraExchangeInstanceTransfer as IntraExchangeInstanceTransfer
    from ._intra_exchange_instance_transfer_request import (
        IntraExchangeInstanceTransferRequest as IntraExchangeInstanceTransferRequest,
    )
    from ._intra_exchange_instance_transfer_response import (
        IntraExchangeInstanceTransferResponse as IntraExchangeInstanceTransferResponse,
    )
    from ._intra_exchange_instance_transfer_status import (
        IntraExchangeInstanceTransferStatus as IntraExchangeInstanceTransferStatus,
    )
    from ._list_fcm_subtraders_response import ListFCMSubtradersResponse as ListFCMSubtradersResponse
    from ._live_data import LiveData as LiveData
    from ._maintenance_window import MaintenanceWindow as MaintenanceWindow
    from ._market import Market as Market
    from ._market_candlestick import MarketCandlestick as MarketCandlestick
    from ._market_candlestick_historical import MarketCandlestickHistorical as MarketCandlestickHistorical
    from ._market_candlesticks_response import MarketCandlesticksResponse as MarketCandlesticksResponse
    from ._market_metadata import MarketMetadata as MarketMetadata
    from ._market_orderbook_fp import MarketOrderbookFp as MarketOrderbookFp
    from ._market_position import MarketPosition as MarketPosition
    from ._market_result import MarketResult as MarketResult
    from ._market_status import MarketStatus as MarketStatus
    from ._market_status_filter import MarketStatusFilter as MarketStatusFilter
    from ._market_type import MarketType as MarketType
    from ._milestone import Milestone as Milestone
    from ._multivariate_event_collection import MultivariateEventCollection as MultivariateEventCollection
    from ._mve_filter import MveFilter as MveFilter
    from ._mve_selected_leg import MveSelectedLeg as MveSelectedLeg
    from ._order import Order as Order
    from ._order_action import OrderAction as OrderAction
    from ._order_group import OrderGroup as OrderGroup
    from ._order_queue_position import OrderQueuePosition as OrderQueuePosition
    from ._order_status import OrderStatus as OrderStatus
    from ._order_type import OrderType as OrderType
    from ._orderbook_count_fp import OrderbookCountFp as OrderbookCountFp
    from ._outcome_side import OutcomeSide as OutcomeSide
    from ._payment_method import PaymentMethod as PaymentMethod
    from ._payment_status import PaymentStatus as PaymentStatus
    from ._percentile_point import PercentilePoint as PercentilePoint
    from ._play_by_play import PlayByPlay as PlayByPlay
    from ._play_by_play_period import PlayByPlayPeriod as PlayByPlayPeriod
    from ._position_figure import PositionFigure as PositionFigure
    from ._price_distribution import PriceDistribution as PriceDistribution
    from ._price_distribution_historical import PriceDistributionHistorical as PriceDistributionHistorical
    from ._price_range import PriceRange as PriceRange
    from ._propose_block_trade_request import ProposeBlockTradeRequest as ProposeBlockTradeRequest
    from ._propose_block_trade_response import ProposeBlockTradeResponse as ProposeBlockTradeResponse
    from ._quote import Quote as Quote
    from ._quote_status import QuoteStatus as QuoteStatus
    from ._resting_margin_reservation import RestingMarginReservation as RestingMarginReservation
    from ._rfq import RFQ as RFQ
    from ._rfq_batch import RFQBatch as RFQBatch
    from ._rfq_batch_accept_limit import RFQBatchAcceptLimit as RFQBatchAcceptLimit
    from ._rfq_batch_best_quote import RFQBatchBestQuote as RFQBatchBestQuote
    from ._rfq_batch_best_quotes import RFQBatchBestQuotes as RFQBatchBestQuotes
    from ._rfq_batch_quote import RFQBatchQuote as RFQBatchQuote
    from ._rfq_batch_quote_entry import RFQBatchQuoteEntry as RFQBatchQuoteEntry
    from ._rfq_batch_quote_status import RFQBatchQuoteStatus as RFQBatchQuoteStatus
    from ._rfq_batch_status import RFQBatchStatus as RFQBatchStatus
    from ._rfq_status import RFQStatus as RFQStatus
    from ._schedule import Schedule as Schedule
    from ._scope_list import ScopeList as ScopeList
    from ._self_trade_prevention_type import SelfTradePreventionType as SelfTradePreventionType
    from ._series import Series as Series
    from ._series_fee_change import SeriesFeeChange as SeriesFeeChange
    from ._set_target_balance_allocation_request import (
        SetTargetBalanceAllocationRequest as SetTargetBalanceAllocationRequest,
    )
    from ._settlement import Settlement as Settlement
    from ._settlement_bounds_type import SettlementBoundsType as SettlementBoundsType
    from ._settlement_result import SettlementResult as SettlementResult
    from ._settlement_source import SettlementSource as SettlementSource
    from ._settlement_status_filter import SettlementStatusFilter as SettlementStatusFilter
    from ._sport_filter_details import SportFilterDetails as SportFilterDetails
    from ._strike_type import StrikeType as StrikeType
    from ._structured_target import StructuredTarget as StructuredTarget
    from ._subaccount_balance import SubaccountBalance as SubaccountBalance
    from ._subaccount_netting_config import SubaccountNettingConfig as SubaccountNettingConfig
    from ._subaccount_transfer import SubaccountTransfer as SubaccountTransfer
    from ._target_balance_allocation import TargetBalanceAllocation as TargetBalanceAllocation
    from ._target_balance_allocation_input import TargetBalanceAllocationInput as TargetBalanceAllocationInput
    from ._ticker_pair import TickerPair as TickerPair
    from ._time_in_force import TimeInForce as TimeInForce
    from ._trade import Trade as Trade
    from ._update_fcm_event_contract_daily_cap_request import (
        UpdateFCMEventContractDailyCapRequest as UpdateFCMEventContractDailyCapRequest,
    )
    from ._update_fcm_subtrader_blocked_categories_request import (
        UpdateFCMSubtraderBlockedCategoriesRequest as UpdateFCMSubtraderBlockedCategoriesRequest,
    )
    from ._update_fcm_subtrader_blocked_categories_response import (
        UpdateFCMSubtraderBlockedCategoriesResponse as UpdateFCMSubtraderBlockedCategoriesResponse,
    )
    from ._update_order_group_limit_request import UpdateOrderGroupLimitRequest as UpdateOrderGroupLimitRequest
    from ._update_subaccount_netting_request import UpdateSubaccountNettingRequest as UpdateSubaccountNettingRequest
    from ._user_filter import UserFilter as UserFilter
    from ._weather_index_calibration import WeatherIndexCalibration as WeatherIndexCalibration
    from ._weather_index_calibration_station import WeatherIndexCalibrationStation as WeatherIndexCalibrationStation
    from ._weather_index_point import WeatherIndexPoint as WeatherIndexPoint
    from ._weather_index_station_reading import WeatherIndexStationReading as WeatherIndexStationReading
    from ._weekly_schedule import WeeklySchedule as WeeklySchedule
    from ._withdrawal import Withdrawal as Withdrawal
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AcceptBlockTradeProposalRequest": "._accept_block_trade_proposal_request",
            "AcceptQuoteRequest": "._accept_quote_request",
            "AcceptRFQBatchRequest": "._accept_rfq_batch_request",
            "AcceptRFQBatchResponse": "._accept_rfq_batch_response",
            "AccountApiUsageLevelVolumeGoal": "._account_api_usage_level_volume_goal",
            "AccountApiUsageLevelVolumeProgress": "._account_api_usage_level_volume_progress",
            "AmendOrderV2Request": "._amend_order_v2_request",
            "AmendOrderV2Response": "._amend_order_v2_response",
            "ApiKey": "._api_key",
            "ApiKeyScope": "._api_key_scope",
            "ApiKeyType": "._api_key_type",
            "ApiUsageLevelGrant": "._api_usage_level_grant",
            "ApplySubaccountTransferRequest": "._apply_subaccount_transfer_request",
            "AssociatedEvent": "._associated_event",
            "BatchCancelOrdersV2Request": "._batch_cancel_orders_v2_request",
            "BatchCancelOrdersV2RequestOrder": "._batch_cancel_orders_v2_request_order",
            "BatchCancelOrdersV2Response": "._batch_cancel_orders_v2_response",
            "BatchCancelOrdersV2ResponseOrder": "._batch_cancel_orders_v2_response_order",
            "BatchCreateOrdersV2Request": "._batch_create_orders_v2_request",
            "BatchCreateOrdersV2Response": "._batch_create_orders_v2_response",
            "BatchCreateOrdersV2ResponseOrder": "._batch_create_orders_v2_response_order",
            "BatchGetMarketCandlesticksResponse": "._batch_get_market_candlesticks_response",
            "BidAskDistribution": "._bid_ask_distribution",
            "BidAskDistributionHistorical": "._bid_ask_distribution_historical",
            "BlockTradeProposal": "._block_trade_proposal",
            "BookSide": "._book_side",
            "BucketLimit": "._bucket_limit",
            "CancelOrderV2Response": "._cancel_order_v2_response",
            "CollectionStatusFilter": "._collection_status_filter",
            "ContractSide": "._contract_side",
            "CreateApiKeyRequest": "._create_api_key_request",
            "CreateApiKeyResponse": "._create_api_key_response",
            "CreateFCMPositionTransferRequest": "._create_fcm_position_transfer_request",
            "CreateFCMPositionTransferResponse": "._create_fcm_position_transfer_response",
            "CreateFCMSubtraderRequest": "._create_fcm_subtrader_request",
            "CreateFCMSubtraderResponse": "._create_fcm_subtrader_response",
            "CreateMarketInMultivariateEventCollectionRequest": "._create_market_in_multivariate_event_collection_request",
            "CreateMarketInMultivariateEventCollectionResponse": "._create_market_in_multivariate_event_collection_response",
            "CreateOrderGroupRequest": "._create_order_group_request",
            "CreateOrderGroupResponse": "._create_order_group_response",
            "CreateOrderV2Request": "._create_order_v2_request",
            "CreateOrderV2Response": "._create_order_v2_response",
            "CreateQuoteRequest": "._create_quote_request",
            "CreateQuoteResponse": "._create_quote_response",
            "CreateRFQBatchChild": "._create_rfq_batch_child",
            "CreateRFQBatchQuoteRequest": "._create_rfq_batch_quote_request",
            "CreateRFQBatchQuoteResponse": "._create_rfq_batch_quote_response",
            "CreateRFQBatchRequest": "._create_rfq_batch_request",
            "CreateRFQBatchResponse": "._create_rfq_batch_response",
            "CreateRFQRequest": "._create_rfq_request",
            "CreateRFQResponse": "._create_rfq_response",
            "CreateSubaccountRequest": "._create_subaccount_request",
            "CreateSubaccountResponse": "._create_subaccount_response",
            "DailySchedule": "._daily_schedule",
            "DecreaseOrderV2Request": "._decrease_order_v2_request",
            "DecreaseOrderV2Response": "._decrease_order_v2_response",
            "Deposit": "._deposit",
            "EndpointTokenCost": "._endpoint_token_cost",
            "ErrorResponse": "._error_response",
            "EventData": "._event_data",
            "EventFeeChange": "._event_fee_change",
            "EventLiveData": "._event_live_data",
            "EventPosition": "._event_position",
            "EventStatusFilter": "._event_status_filter",
            "ExchangeIndexStatus": "._exchange_index_status",
            "ExchangeInstance": "._exchange_instance",
            "ExchangeStatus": "._exchange_status",
            "FcmFill": "._fcm_fill",
            "FcmSettlementStatusFilter": "._fcm_settlement_status_filter",
            "FCMSubtrader": "._fcm_subtrader",
            "FeeType": "._fee_type",
            "Fill": "._fill",
            "ForecastPercentilesPoint": "._forecast_percentiles_point",
            "GenerateApiKeyRequest": "._generate_api_key_request",
            "GenerateApiKeyResponse": "._generate_api_key_response",
            "GetAccountApiLimitsResponse": "._get_account_api_limits_response",
            "GetAccountApiUsageLevelVolumeProgressResponse": "._get_account_api_usage_level_volume_progress_response",
            "GetAccountEndpointCostsResponse": "._get_account_endpoint_costs_response",
            "GetApiKeysResponse": "._get_api_keys_response",
            "GetBalanceResponse": "._get_balance_response",
            "GetBlockTradeProposalsResponse": "._get_block_trade_proposals_response",
            "GetCommunicationsIDResponse": "._get_communications_id_response",
            "GetDepositsResponse": "._get_deposits_response",
            "GetEventCandlesticksResponse": "._get_event_candlesticks_response",
            "GetEventFeeChangesResponse": "._get_event_fee_changes_response",
            "GetEventForecastPercentilesHistoryResponse": "._get_event_forecast_percentiles_history_response",
            "GetEventLiveDataResponse": "._get_event_live_data_response",
            "GetEventMetadataResponse": "._get_event_metadata_response",
            "GetEventResponse": "._get_event_response",
            "GetEventsResponse": "._get_events_response",
            "GetExchangeScheduleResponse": "._get_exchange_schedule_response",
            "GetFCMEventContractDailyCapResponse": "._get_fcm_event_contract_daily_cap_response",
            "GetFcmFillsResponse": "._get_fcm_fills_response",
            "GetFCMSubtraderBlockedCategoriesResponse": "._get_fcm_subtrader_blocked_categories_response",
            "GetFillsResponse": "._get_fills_response",
            "GetFiltersBySportsResponse": "._get_filters_by_sports_response",
            "GetGameStatsResponse": "._get_game_stats_response",
            "GetHistoricalCutoffResponse": "._get_historical_cutoff_response",
            "GetIncentiveProgramsResponse": "._get_incentive_programs_response",
            "GetIntraExchangeInstanceTransferResponse": "._get_intra_exchange_instance_transfer_response",
            "GetIntraExchangeInstanceTransfersResponse": "._get_intra_exchange_instance_transfers_response",
            "GetLiveDataResponse": "._get_live_data_response",
            "GetLiveDatasResponse": "._get_live_datas_response",
            "GetMarketCandlesticksHistoricalResponse": "._get_market_candlesticks_historical_response",
            "GetMarketCandlesticksResponse": "._get_market_candlesticks_response",
            "GetMarketOrderbookResponse": "._get_market_orderbook_response",
            "GetMarketOrderbooksResponse": "._get_market_orderbooks_response",
            "GetMarketResponse": "._get_market_response",
            "GetMarketsResponse": "._get_markets_response",
            "GetMilestoneResponse": "._get_milestone_response",
            "GetMilestonesResponse": "._get_milestones_response",
            "GetMultivariateEventCollectionResponse": "._get_multivariate_event_collection_response",
            "GetMultivariateEventCollectionsResponse": "._get_multivariate_event_collections_response",
            "GetMultivariateEventsResponse": "._get_multivariate_events_response",
            "GetOrderGroupResponse": "._get_order_group_response",
            "GetOrderGroupsResponse": "._get_order_groups_response",
            "GetOrderQueuePositionResponse": "._get_order_queue_position_response",
            "GetOrderQueuePositionsResponse": "._get_order_queue_positions_response",
            "GetOrderResponse": "._get_order_response",
            "GetOrdersResponse": "._get_orders_response",
            "GetPortfolioRestingOrderTotalValueResponse": "._get_portfolio_resting_order_total_value_response",
            "GetPositionsResponse": "._get_positions_response",
            "GetQuoteResponse": "._get_quote_response",
            "GetQuotesResponse": "._get_quotes_response",
            "GetRFQBatchBestQuotesResponse": "._get_rfq_batch_best_quotes_response",
            "GetRFQBatchesResponse": "._get_rfq_batches_response",
            "GetRFQBatchQuotesResponse": "._get_rfq_batch_quotes_response",
            "GetRFQBatchResponse": "._get_rfq_batch_response",
            "GetRFQResponse": "._get_rfq_response",
            "GetRFQsResponse": "._get_rf_qs_response",
            "GetSeriesFeeChangesResponse": "._get_series_fee_changes_response",
            "GetSeriesListResponse": "._get_series_list_response",
            "GetSeriesResponse": "._get_series_response",
            "GetSettlementsResponse": "._get_settlements_response",
            "GetStructuredTargetResponse": "._get_structured_target_response",
            "GetStructuredTargetsResponse": "._get_structured_targets_response",
            "GetSubaccountBalancesResponse": "._get_subaccount_balances_response",
            "GetSubaccountNettingResponse": "._get_subaccount_netting_response",
            "GetSubaccountTransfersResponse": "._get_subaccount_transfers_response",
            "GetTagsForSeriesCategoriesResponse": "._get_tags_for_series_categories_response",
            "GetTargetBalanceAllocationResponse": "._get_target_balance_allocation_response",
            "GetTradesResponse": "._get_trades_response",
            "GetUserDataTimestampResponse": "._get_user_data_timestamp_response",
            "GetWeatherIndexCalibrationsResponse": "._get_weather_index_calibrations_response",
            "GetWeatherIndexResponse": "._get_weather_index_response",
            "GetWithdrawalsResponse": "._get_withdrawals_response",
            "IncentiveProgram": "._incentive_program",
            "IncentiveStatusFilter": "._incentive_status_filter",
            "IncentiveType": "._incentive_type",
            "IncentiveTypeFilter": "._incentive_type_filter",
            "IndexedBalance": "._indexed_balance",
            "IntraExchangeInstanceTransfer": "._intra_exchange_instance_transfer",
            "IntraExchangeInstanceTransferRequest": "._intra_exchange_instance_transfer_request",
            "IntraExchangeInstanceTransferResponse": "._intra_exchange_instance_transfer_response",
            "IntraExchangeInstanceTransferStatus": "._intra_exchange_instance_transfer_status",
            "ListFCMSubtradersResponse": "._list_fcm_subtraders_response",
            "LiveData": "._live_data",
            "MaintenanceWindow": "._maintenance_window",
            "Market": "._market",
            "MarketCandlestick": "._market_candlestick",
            "MarketCandlestickHistorical": "._market_candlestick_historical",
            "MarketCandlesticksResponse": "._market_candlesticks_response",
            "MarketMetadata": "._market_metadata",
            "MarketOrderbookFp": "._market_orderbook_fp",
            "MarketPosition": "._market_position",
            "MarketResult": "._market_result",
            "MarketStatus": "._market_status",
            "MarketStatusFilter": "._market_status_filter",
            "MarketType": "._market_type",
            "Milestone": "._milestone",
            "MultivariateEventCollection": "._multivariate_event_collection",
            "MveFilter": "._mve_filter",
            "MveSelectedLeg": "._mve_selected_leg",
            "Order": "._order",
            "OrderAction": "._order_action",
            "OrderbookCountFp": "._orderbook_count_fp",
            "OrderGroup": "._order_group",
            "OrderQueuePosition": "._order_queue_position",
            "OrderStatus": "._order_status",
            "OrderType": "._order_type",
            "OutcomeSide": "._outcome_side",
            "PaymentMethod": "._payment_method",
            "PaymentStatus": "._payment_status",
            "PercentilePoint": "._percentile_point",
            "PlayByPlay": "._play_by_play",
            "PlayByPlayPeriod": "._play_by_play_period",
            "PositionFigure": "._position_figure",
            "PriceDistribution": "._price_distribution",
            "PriceDistributionHistorical": "._price_distribution_historical",
            "PriceRange": "._price_range",
            "ProposeBlockTradeRequest": "._propose_block_trade_request",
            "ProposeBlockTradeResponse": "._propose_block_trade_response",
            "Quote": "._quote",
            "QuoteStatus": "._quote_status",
            "RestingMarginReservation": "._resting_margin_reservation",
            "RFQ": "._rfq",
            "RFQBatch": "._rfq_batch",
            "RFQBatchAcceptLimit": "._rfq_batch_accept_limit",
            "RFQBatchBestQuote": "._rfq_batch_best_quote",
            "RFQBatchBestQuotes": "._rfq_batch_best_quotes",
            "RFQBatchQuote": "._rfq_batch_quote",
            "RFQBatchQuoteEntry": "._rfq_batch_quote_entry",
            "RFQBatchQuoteStatus": "._rfq_batch_quote_status",
            "RFQBatchStatus": "._rfq_batch_status",
            "RFQStatus": "._rfq_status",
            "Schedule": "._schedule",
            "ScopeList": "._scope_list",
            "SelfTradePreventionType": "._self_trade_prevention_type",
            "Series": "._series",
            "SeriesFeeChange": "._series_fee_change",
            "SetTargetBalanceAllocationRequest": "._set_target_balance_allocation_request",
            "Settlement": "._settlement",
            "SettlementBoundsType": "._settlement_bounds_type",
            "SettlementResult": "._settlement_result",
            "SettlementSource": "._settlement_source",
            "SettlementStatusFilter": "._settlement_status_filter",
            "SportFilterDetails": "._sport_filter_details",
            "StrikeType": "._strike_type",
            "StructuredTarget": "._structured_target",
            "SubaccountBalance": "._subaccount_balance",
            "SubaccountNettingConfig": "._subaccount_netting_config",
            "SubaccountTransfer": "._subaccount_transfer",
            "TargetBalanceAllocation": "._target_balance_allocation",
            "TargetBalanceAllocationInput": "._target_balance_allocation_input",
            "TickerPair": "._ticker_pair",
            "TimeInForce": "._time_in_force",
            "Trade": "._trade",
            "UpdateFCMEventContractDailyCapRequest": "._update_fcm_event_contract_daily_cap_request",
            "UpdateFCMSubtraderBlockedCategoriesRequest": "._update_fcm_subtrader_blocked_categories_request",
            "UpdateFCMSubtraderBlockedCategoriesResponse": "._update_fcm_subtrader_blocked_categories_response",
            "UpdateOrderGroupLimitRequest": "._update_order_group_limit_request",
            "UpdateSubaccountNettingRequest": "._update_subaccount_netting_request",
            "UserFilter": "._user_filter",
            "WeatherIndexCalibration": "._weather_index_calibration",
            "WeatherIndexCalibrationStation": "._weather_index_calibration_station",
            "WeatherIndexPoint": "._weather_index_point",
            "WeatherIndexStationReading": "._weather_index_station_reading",
            "WeeklySchedule": "._weekly_schedule",
            "Withdrawal": "._withdrawal",
        },
    )
