# Made by `nox -s "regenerate(snaptrade)"` from specs/snaptrade and overlays/snaptrade. Please don't edit.
# Wrong type? specs/snaptrade/corrections.yaml. Missing behaviour? overlays/snaptrade.

"""The models of this client; each is loaded when it is first used."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._account import Account as Account
    from ._account_balance import AccountBalance as AccountBalance
    from ._account_balance_total import AccountBalanceTotal as AccountBalanceTotal
    from ._account_balances_v2_response import AccountBalancesV2Response as AccountBalancesV2Response
    from ._account_category import AccountCategory as AccountCategory
    from ._account_holdings_account import AccountHoldingsAccount as AccountHoldingsAccount
    from ._account_information_get_user_account_orders_state import (
        AccountInformationGetUserAccountOrdersState as AccountInformationGetUserAccountOrdersState,
    )
    from ._account_information_get_user_account_orders_v2_state import (
        AccountInformationGetUserAccountOrdersV2State as AccountInformationGetUserAccountOrdersV2State,
    )
    from ._account_margin_type import AccountMarginType as AccountMarginType
    from ._account_order import AccountOrder as AccountOrder
    from ._account_order_group import AccountOrderGroup as AccountOrderGroup
    from ._account_order_leg import AccountOrderLeg as AccountOrderLeg
    from ._account_order_record import AccountOrderRecord as AccountOrderRecord
    from ._account_order_record_leg import AccountOrderRecordLeg as AccountOrderRecordLeg
    from ._account_order_record_leg_instrument import AccountOrderRecordLegInstrument as AccountOrderRecordLegInstrument
    from ._account_order_record_status import AccountOrderRecordStatus as AccountOrderRecordStatus
    from ._account_order_record_status_v2 import AccountOrderRecordStatusV2 as AccountOrderRecordStatusV2
    from ._account_order_record_v2 import AccountOrderRecordV2 as AccountOrderRecordV2
    from ._account_order_record_v2_order_role import AccountOrderRecordV2OrderRole as AccountOrderRecordV2OrderRole
    from ._account_order_record_v2_price_effect import (
        AccountOrderRecordV2PriceEffect as AccountOrderRecordV2PriceEffect,
    )
    from ._account_order_time_in_force import AccountOrderTimeInForce as AccountOrderTimeInForce
    from ._account_orders_v2_response import AccountOrdersV2Response as AccountOrdersV2Response
    from ._account_position import AccountPosition as AccountPosition
    from ._account_simple import AccountSimple as AccountSimple
    from ._account_status import AccountStatus as AccountStatus
    from ._account_sync_status import AccountSyncStatus as AccountSyncStatus
    from ._account_universal_activity import AccountUniversalActivity as AccountUniversalActivity
    from ._account_value_history_item import AccountValueHistoryItem as AccountValueHistoryItem
    from ._account_value_history_response import AccountValueHistoryResponse as AccountValueHistoryResponse
    from ._action_strict import ActionStrict as ActionStrict
    from ._action_strict_with_options import ActionStrictWithOptions as ActionStrictWithOptions
    from ._adr_instrument import AdrInstrument as AdrInstrument
    from ._all_account_orders_response import AllAccountOrdersResponse as AllAccountOrdersResponse
    from ._all_account_positions_response import AllAccountPositionsResponse as AllAccountPositionsResponse
    from ._all_user_accounts_response import AllUserAccountsResponse as AllUserAccountsResponse
    from ._annuity_account import AnnuityAccount as AnnuityAccount
    from ._annuity_account_net_value import AnnuityAccountNetValue as AnnuityAccountNetValue
    from ._annuity_account_sync_status import AnnuityAccountSyncStatus as AnnuityAccountSyncStatus
    from ._balance import Balance as Balance
    from ._balance_v2_currency_amount import BalanceV2CurrencyAmount as BalanceV2CurrencyAmount
    from ._balance_v2_money import BalanceV2Money as BalanceV2Money
    from ._brokerage import Brokerage as Brokerage
    from ._brokerage_authorization import BrokerageAuthorization as BrokerageAuthorization
    from ._brokerage_authorization_data_freshness_mode import (
        BrokerageAuthorizationDataFreshnessMode as BrokerageAuthorizationDataFreshnessMode,
    )
    from ._brokerage_authorization_disabled_confirmation import (
        BrokerageAuthorizationDisabledConfirmation as BrokerageAuthorizationDisabledConfirmation,
    )
    from ._brokerage_authorization_refresh_confirmation import (
        BrokerageAuthorizationRefreshConfirmation as BrokerageAuthorizationRefreshConfirmation,
    )
    from ._brokerage_authorization_transactions_sync_confirmation import (
        BrokerageAuthorizationTransactionsSyncConfirmation as BrokerageAuthorizationTransactionsSyncConfirmation,
    )
    from ._brokerage_authorization_type_read_only import (
        BrokerageAuthorizationTypeReadOnly as BrokerageAuthorizationTypeReadOnly,
    )
    from ._brokerage_authorization_type_read_only_auth_type import (
        BrokerageAuthorizationTypeReadOnlyAuthType as BrokerageAuthorizationTypeReadOnlyAuthType,
    )
    from ._brokerage_authorization_type_read_only_brokerage import (
        BrokerageAuthorizationTypeReadOnlyBrokerage as BrokerageAuthorizationTypeReadOnlyBrokerage,
    )
    from ._brokerage_authorization_type_read_only_type import (
        BrokerageAuthorizationTypeReadOnlyType as BrokerageAuthorizationTypeReadOnlyType,
    )
    from ._brokerage_instrument import BrokerageInstrument as BrokerageInstrument
    from ._brokerage_instruments_response import BrokerageInstrumentsResponse as BrokerageInstrumentsResponse
    from ._brokerage_type import BrokerageType as BrokerageType
    from ._buying_power import BuyingPower as BuyingPower
    from ._buying_power_basis import BuyingPowerBasis as BuyingPowerBasis
    from ._cancel_order_request_body import CancelOrderRequestBody as CancelOrderRequestBody
    from ._cancel_order_response import CancelOrderResponse as CancelOrderResponse
    from ._cancel_trade_detection_subscription_request_body import (
        CancelTradeDetectionSubscriptionRequestBody as CancelTradeDetectionSubscriptionRequestBody,
    )
    from ._cef_instrument import CefInstrument as CefInstrument
    from ._cfd_instrument import CfdInstrument as CfdInstrument
    from ._child_brokerage_order_i_ds import ChildBrokerageOrderIDs as ChildBrokerageOrderIDs
    from ._complex_order_leg import ComplexOrderLeg as ComplexOrderLeg
    from ._complex_order_leg_order_role import ComplexOrderLegOrderRole as ComplexOrderLegOrderRole
    from ._complex_order_response import ComplexOrderResponse as ComplexOrderResponse
    from ._complex_order_response_type import ComplexOrderResponseType as ComplexOrderResponseType
    from ._connected_asset_partner_stats import ConnectedAssetPartnerStats as ConnectedAssetPartnerStats
    from ._connection_account_sync_status import ConnectionAccountSyncStatus as ConnectionAccountSyncStatus
    from ._connection_accounts_response import ConnectionAccountsResponse as ConnectionAccountsResponse
    from ._create_trade_detection_subscription_request_body import (
        CreateTradeDetectionSubscriptionRequestBody as CreateTradeDetectionSubscriptionRequestBody,
    )
    from ._crypto_instrument import CryptoInstrument as CryptoInstrument
    from ._crypto_order_form import CryptoOrderForm as CryptoOrderForm
    from ._crypto_order_form_time_in_force import CryptoOrderFormTimeInForce as CryptoOrderFormTimeInForce
    from ._crypto_order_form_type import CryptoOrderFormType as CryptoOrderFormType
    from ._crypto_order_preview import CryptoOrderPreview as CryptoOrderPreview
    from ._crypto_order_preview_estimated_fee import CryptoOrderPreviewEstimatedFee as CryptoOrderPreviewEstimatedFee
    from ._crypto_trading_instrument import CryptoTradingInstrument as CryptoTradingInstrument
    from ._crypto_trading_instrument_type import CryptoTradingInstrumentType as CryptoTradingInstrumentType
    from ._cryptocurrency_pair import CryptocurrencyPair as CryptocurrencyPair
    from ._cryptocurrency_pair_quote import CryptocurrencyPairQuote as CryptocurrencyPairQuote
    from ._currency import Currency as Currency
    from ._data_freshness import DataFreshness as DataFreshness
    from ._data_freshness_mode import DataFreshnessMode as DataFreshnessMode
    from ._delete_connection_confirmation import DeleteConnectionConfirmation as DeleteConnectionConfirmation
    from ._delete_user_response import DeleteUserResponse as DeleteUserResponse
    from ._deposit_account import DepositAccount as DepositAccount
    from ._deposit_account_net_value import DepositAccountNetValue as DepositAccountNetValue
    from ._deposit_account_sync_status import DepositAccountSyncStatus as DepositAccountSyncStatus
    from ._encrypted_response import EncryptedResponse as EncryptedResponse
    from ._encrypted_response_encrypted_message_data import (
        EncryptedResponseEncryptedMessageData as EncryptedResponseEncryptedMessageData,
    )
    from ._etf_instrument import EtfInstrument as EtfInstrument
    from ._exchange import Exchange as Exchange
    from ._figi_instrument import FigiInstrument as FigiInstrument
    from ._future_instrument import FutureInstrument as FutureInstrument
    from ._future_option_instrument import FutureOptionInstrument as FutureOptionInstrument
    from ._holdings_status import HoldingsStatus as HoldingsStatus
    from ._institution import Institution as Institution
    from ._institution_connection import InstitutionConnection as InstitutionConnection
    from ._institution_connection_method import InstitutionConnectionMethod as InstitutionConnectionMethod
    from ._institution_connection_scope import InstitutionConnectionScope as InstitutionConnectionScope
    from ._institution_region import InstitutionRegion as InstitutionRegion
    from ._institution_release_stage import InstitutionReleaseStage as InstitutionReleaseStage
    from ._investment_account import InvestmentAccount as InvestmentAccount
    from ._investment_account_net_value import InvestmentAccountNetValue as InvestmentAccountNetValue
    from ._limit_order_type import LimitOrderType as LimitOrderType
    from ._line_of_credit_account import LineOfCreditAccount as LineOfCreditAccount
    from ._line_of_credit_account_available_credit import (
        LineOfCreditAccountAvailableCredit as LineOfCreditAccountAvailableCredit,
    )
    from ._line_of_credit_account_minimum_payment_amount import (
        LineOfCreditAccountMinimumPaymentAmount as LineOfCreditAccountMinimumPaymentAmount,
    )
    from ._line_of_credit_account_net_value import LineOfCreditAccountNetValue as LineOfCreditAccountNetValue
    from ._line_of_credit_account_sync_status import LineOfCreditAccountSyncStatus as LineOfCreditAccountSyncStatus
    from ._login_redirect_uri import LoginRedirectURI as LoginRedirectURI
    from ._manual_trade import ManualTrade as ManualTrade
    from ._manual_trade_and_impact import ManualTradeAndImpact as ManualTradeAndImpact
    from ._manual_trade_balance import ManualTradeBalance as ManualTradeBalance
    from ._manual_trade_form import ManualTradeForm as ManualTradeForm
    from ._manual_trade_form_complex import ManualTradeFormComplex as ManualTradeFormComplex
    from ._manual_trade_form_complex_type import ManualTradeFormComplexType as ManualTradeFormComplexType
    from ._manual_trade_form_with_options import ManualTradeFormWithOptions as ManualTradeFormWithOptions
    from ._manual_trade_impact import ManualTradeImpact as ManualTradeImpact
    from ._manual_trade_place_time_in_force_strict import (
        ManualTradePlaceTimeInForceStrict as ManualTradePlaceTimeInForceStrict,
    )
    from ._manual_trade_replace_form import ManualTradeReplaceForm as ManualTradeReplaceForm
    from ._manual_trade_symbol import ManualTradeSymbol as ManualTradeSymbol
    from ._margin_balances import MarginBalances as MarginBalances
    from ._market_order_type import MarketOrderType as MarketOrderType
    from ._mleg_action_strict import MlegActionStrict as MlegActionStrict
    from ._mleg_instrument_type import MlegInstrumentType as MlegInstrumentType
    from ._mleg_leg import MlegLeg as MlegLeg
    from ._mleg_order_response import MlegOrderResponse as MlegOrderResponse
    from ._mleg_order_type_strict import MlegOrderTypeStrict as MlegOrderTypeStrict
    from ._mleg_price_effect_strict import MlegPriceEffectStrict as MlegPriceEffectStrict
    from ._mleg_trade_form import MlegTradeForm as MlegTradeForm
    from ._mleg_trading_instrument import MlegTradingInstrument as MlegTradingInstrument
    from ._mutual_fund_instrument import MutualFundInstrument as MutualFundInstrument
    from ._option_brokerage_symbol import OptionBrokerageSymbol as OptionBrokerageSymbol
    from ._option_impact import OptionImpact as OptionImpact
    from ._option_impact_cash_change_direction import OptionImpactCashChangeDirection as OptionImpactCashChangeDirection
    from ._option_instrument import OptionInstrument as OptionInstrument
    from ._option_quote import OptionQuote as OptionQuote
    from ._option_quote_greeks import OptionQuoteGreeks as OptionQuoteGreeks
    from ._option_type import OptionType as OptionType
    from ._options_position import OptionsPosition as OptionsPosition
    from ._options_symbol import OptionsSymbol as OptionsSymbol
    from ._order_detail_request_body import OrderDetailRequestBody as OrderDetailRequestBody
    from ._order_role import OrderRole as OrderRole
    from ._order_type_strict import OrderTypeStrict as OrderTypeStrict
    from ._order_updated_response import OrderUpdatedResponse as OrderUpdatedResponse
    from ._other_instrument import OtherInstrument as OtherInstrument
    from ._other_instrument_kind import OtherInstrumentKind as OtherInstrumentKind
    from ._other_order_type import OtherOrderType as OtherOrderType
    from ._paginated_universal_activity import PaginatedUniversalActivity as PaginatedUniversalActivity
    from ._pagination_details import PaginationDetails as PaginationDetails
    from ._partner_data import PartnerData as PartnerData
    from ._partner_stats import PartnerStats as PartnerStats
    from ._position import Position as Position
    from ._position_symbol import PositionSymbol as PositionSymbol
    from ._rate_of_return_object import RateOfReturnObject as RateOfReturnObject
    from ._rate_of_return_object_timeframe import RateOfReturnObjectTimeframe as RateOfReturnObjectTimeframe
    from ._rate_of_return_response import RateOfReturnResponse as RateOfReturnResponse
    from ._recent_orders_response import RecentOrdersResponse as RecentOrdersResponse
    from ._security_type import SecurityType as SecurityType
    from ._simple_trade_form import SimpleTradeForm as SimpleTradeForm
    from ._simple_trade_form_order_type import SimpleTradeFormOrderType as SimpleTradeFormOrderType
    from ._simple_trade_form_price_effect import SimpleTradeFormPriceEffect as SimpleTradeFormPriceEffect
    from ._simple_trade_form_time_in_force import SimpleTradeFormTimeInForce as SimpleTradeFormTimeInForce
    from ._simple_trade_form_trading_session import SimpleTradeFormTradingSession as SimpleTradeFormTradingSession
    from ._simple_trade_instrument import SimpleTradeInstrument as SimpleTradeInstrument
    from ._simple_trade_instrument_kind import SimpleTradeInstrumentKind as SimpleTradeInstrumentKind
    from ._simple_trade_leg import SimpleTradeLeg as SimpleTradeLeg
    from ._simple_trade_leg_action import SimpleTradeLegAction as SimpleTradeLegAction
    from ._simple_trade_response import SimpleTradeResponse as SimpleTradeResponse
    from ._snap_trade_holdings_total_value import SnapTradeHoldingsTotalValue as SnapTradeHoldingsTotalValue
    from ._snap_trade_login_user_request_body import SnapTradeLoginUserRequestBody as SnapTradeLoginUserRequestBody
    from ._snap_trade_login_user_request_body_connection_portal_version import (
        SnapTradeLoginUserRequestBodyConnectionPortalVersion as SnapTradeLoginUserRequestBodyConnectionPortalVersion,
    )
    from ._snap_trade_login_user_request_body_connection_type import (
        SnapTradeLoginUserRequestBodyConnectionType as SnapTradeLoginUserRequestBodyConnectionType,
    )
    from ._snap_trade_register_user_request_body import (
        SnapTradeRegisterUserRequestBody as SnapTradeRegisterUserRequestBody,
    )
    from ._status import Status as Status
    from ._stock_instrument import StockInstrument as StockInstrument
    from ._stop_limit_order_type import StopLimitOrderType as StopLimitOrderType
    from ._stop_order_type import StopOrderType as StopOrderType
    from ._symbol import Symbol as Symbol
    from ._symbol_query import SymbolQuery as SymbolQuery
    from ._symbols_quote import SymbolsQuote as SymbolsQuote
    from ._tax_lot import TaxLot as TaxLot
    from ._time_in_force_strict import TimeInForceStrict as TimeInForceStrict
    from ._tokenized_asset_instrument import TokenizedAssetInstrument as TokenizedAssetInstrument
    from ._trade_detection_cancel_subscription_response import (
        TradeDetectionCancelSubscriptionResponse as TradeDetectionCancelSubscriptionResponse,
    )
    from ._trade_detection_subscription import TradeDetectionSubscription as TradeDetectionSubscription
    from ._trading_instrument import TradingInstrument as TradingInstrument
    from ._trading_instrument_type import TradingInstrumentType as TradingInstrumentType
    from ._trading_search_cryptocurrency_pair_instruments_answer import (
        TradingSearchCryptocurrencyPairInstrumentsAnswer as TradingSearchCryptocurrencyPairInstrumentsAnswer,
    )
    from ._trading_session import TradingSession as TradingSession
    from ._trailing_stop import TrailingStop as TrailingStop
    from ._trailing_stop_limit_order_type import TrailingStopLimitOrderType as TrailingStopLimitOrderType
    from ._trailing_stop_order_type import TrailingStopOrderType as TrailingStopOrderType
    from ._trailing_stop_type import TrailingStopType as TrailingStopType
    from ._transactions_status import TransactionsStatus as TransactionsStatus
    from ._underlying_symbol import UnderlyingSymbol as UnderlyingSymbol
    from ._universal_symbol import UniversalSymbol as UniversalSymbol
    from ._us_exchange import USExchange as USExchange
    from ._user_i_dand_secret import UserIDandSecret as UserIDandSecret
    from ._validated_trade_body import ValidatedTradeBody as ValidatedTradeBody
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "Account": "._account",
            "AccountBalance": "._account_balance",
            "AccountBalancesV2Response": "._account_balances_v2_response",
            "AccountBalanceTotal": "._account_balance_total",
            "AccountCategory": "._account_category",
            "AccountHoldingsAccount": "._account_holdings_account",
            "AccountInformationGetUserAccountOrdersState": "._account_information_get_user_account_orders_state",
            "AccountInformationGetUserAccountOrdersV2State": "._account_information_get_user_account_orders_v2_state",
            "AccountMarginType": "._account_margin_type",
            "AccountOrder": "._account_order",
            "AccountOrderGroup": "._account_order_group",
            "AccountOrderLeg": "._account_order_leg",
            "AccountOrderRecord": "._account_order_record",
            "AccountOrderRecordLeg": "._account_order_record_leg",
            "AccountOrderRecordLegInstrument": "._account_order_record_leg_instrument",
            "AccountOrderRecordStatus": "._account_order_record_status",
            "AccountOrderRecordStatusV2": "._account_order_record_status_v2",
            "AccountOrderRecordV2": "._account_order_record_v2",
            "AccountOrderRecordV2OrderRole": "._account_order_record_v2_order_role",
            "AccountOrderRecordV2PriceEffect": "._account_order_record_v2_price_effect",
            "AccountOrdersV2Response": "._account_orders_v2_response",
            "AccountOrderTimeInForce": "._account_order_time_in_force",
            "AccountPosition": "._account_position",
            "AccountSimple": "._account_simple",
            "AccountStatus": "._account_status",
            "AccountSyncStatus": "._account_sync_status",
            "AccountUniversalActivity": "._account_universal_activity",
            "AccountValueHistoryItem": "._account_value_history_item",
            "AccountValueHistoryResponse": "._account_value_history_response",
            "ActionStrict": "._action_strict",
            "ActionStrictWithOptions": "._action_strict_with_options",
            "AdrInstrument": "._adr_instrument",
            "AllAccountOrdersResponse": "._all_account_orders_response",
            "AllAccountPositionsResponse": "._all_account_positions_response",
            "AllUserAccountsResponse": "._all_user_accounts_response",
            "AnnuityAccount": "._annuity_account",
            "AnnuityAccountNetValue": "._annuity_account_net_value",
            "AnnuityAccountSyncStatus": "._annuity_account_sync_status",
            "Balance": "._balance",
            "BalanceV2CurrencyAmount": "._balance_v2_currency_amount",
            "BalanceV2Money": "._balance_v2_money",
            "Brokerage": "._brokerage",
            "BrokerageAuthorization": "._brokerage_authorization",
            "BrokerageAuthorizationDataFreshnessMode": "._brokerage_authorization_data_freshness_mode",
            "BrokerageAuthorizationDisabledConfirmation": "._brokerage_authorization_disabled_confirmation",
            "BrokerageAuthorizationRefreshConfirmation": "._brokerage_authorization_refresh_confirmation",
            "BrokerageAuthorizationTransactionsSyncConfirmation": "._brokerage_authorization_transactions_sync_confirmation",
            "BrokerageAuthorizationTypeReadOnly": "._brokerage_authorization_type_read_only",
            "BrokerageAuthorizationTypeReadOnlyAuthType": "._brokerage_authorization_type_read_only_auth_type",
            "BrokerageAuthorizationTypeReadOnlyBrokerage": "._brokerage_authorization_type_read_only_brokerage",
            "BrokerageAuthorizationTypeReadOnlyType": "._brokerage_authorization_type_read_only_type",
            "BrokerageInstrument": "._brokerage_instrument",
            "BrokerageInstrumentsResponse": "._brokerage_instruments_response",
            "BrokerageType": "._brokerage_type",
            "BuyingPower": "._buying_power",
            "BuyingPowerBasis": "._buying_power_basis",
            "CancelOrderRequestBody": "._cancel_order_request_body",
            "CancelOrderResponse": "._cancel_order_response",
            "CancelTradeDetectionSubscriptionRequestBody": "._cancel_trade_detection_subscription_request_body",
            "CefInstrument": "._cef_instrument",
            "CfdInstrument": "._cfd_instrument",
            "ChildBrokerageOrderIDs": "._child_brokerage_order_i_ds",
            "ComplexOrderLeg": "._complex_order_leg",
            "ComplexOrderLegOrderRole": "._complex_order_leg_order_role",
            "ComplexOrderResponse": "._complex_order_response",
            "ComplexOrderResponseType": "._complex_order_response_type",
            "ConnectedAssetPartnerStats": "._connected_asset_partner_stats",
            "ConnectionAccountsResponse": "._connection_accounts_response",
            "ConnectionAccountSyncStatus": "._connection_account_sync_status",
            "CreateTradeDetectionSubscriptionRequestBody": "._create_trade_detection_subscription_request_body",
            "CryptocurrencyPair": "._cryptocurrency_pair",
            "CryptocurrencyPairQuote": "._cryptocurrency_pair_quote",
            "CryptoInstrument": "._crypto_instrument",
            "CryptoOrderForm": "._crypto_order_form",
            "CryptoOrderFormTimeInForce": "._crypto_order_form_time_in_force",
            "CryptoOrderFormType": "._crypto_order_form_type",
            "CryptoOrderPreview": "._crypto_order_preview",
            "CryptoOrderPreviewEstimatedFee": "._crypto_order_preview_estimated_fee",
            "CryptoTradingInstrument": "._crypto_trading_instrument",
            "CryptoTradingInstrumentType": "._crypto_trading_instrument_type",
            "Currency": "._currency",
            "DataFreshness": "._data_freshness",
            "DataFreshnessMode": "._data_freshness_mode",
            "DeleteConnectionConfirmation": "._delete_connection_confirmation",
            "DeleteUserResponse": "._delete_user_response",
            "DepositAccount": "._deposit_account",
            "DepositAccountNetValue": "._deposit_account_net_value",
            "DepositAccountSyncStatus": "._deposit_account_sync_status",
            "EncryptedResponse": "._encrypted_response",
            "EncryptedResponseEncryptedMessageData": "._encrypted_response_encrypted_message_data",
            "EtfInstrument": "._etf_instrument",
            "Exchange": "._exchange",
            "FigiInstrument": "._figi_instrument",
            "FutureInstrument": "._future_instrument",
            "FutureOptionInstrument": "._future_option_instrument",
            "HoldingsStatus": "._holdings_status",
            "Institution": "._institution",
            "InstitutionConnection": "._institution_connection",
            "InstitutionConnectionMethod": "._institution_connection_method",
            "InstitutionConnectionScope": "._institution_connection_scope",
            "InstitutionRegion": "._institution_region",
            "InstitutionReleaseStage": "._institution_release_stage",
            "InvestmentAccount": "._investment_account",
            "InvestmentAccountNetValue": "._investment_account_net_value",
            "LimitOrderType": "._limit_order_type",
            "LineOfCreditAccount": "._line_of_credit_account",
            "LineOfCreditAccountAvailableCredit": "._line_of_credit_account_available_credit",
            "LineOfCreditAccountMinimumPaymentAmount": "._line_of_credit_account_minimum_payment_amount",
            "LineOfCreditAccountNetValue": "._line_of_credit_account_net_value",
            "LineOfCreditAccountSyncStatus": "._line_of_credit_account_sync_status",
            "LoginRedirectURI": "._login_redirect_uri",
            "ManualTrade": "._manual_trade",
            "ManualTradeAndImpact": "._manual_trade_and_impact",
            "ManualTradeBalance": "._manual_trade_balance",
            "ManualTradeForm": "._manual_trade_form",
            "ManualTradeFormComplex": "._manual_trade_form_complex",
            "ManualTradeFormComplexType": "._manual_trade_form_complex_type",
            "ManualTradeFormWithOptions": "._manual_trade_form_with_options",
            "ManualTradeImpact": "._manual_trade_impact",
            "ManualTradePlaceTimeInForceStrict": "._manual_trade_place_time_in_force_strict",
            "ManualTradeReplaceForm": "._manual_trade_replace_form",
            "ManualTradeSymbol": "._manual_trade_symbol",
            "MarginBalances": "._margin_balances",
            "MarketOrderType": "._market_order_type",
            "MlegActionStrict": "._mleg_action_strict",
            "MlegInstrumentType": "._mleg_instrument_type",
            "MlegLeg": "._mleg_leg",
            "MlegOrderResponse": "._mleg_order_response",
            "MlegOrderTypeStrict": "._mleg_order_type_strict",
            "MlegPriceEffectStrict": "._mleg_price_effect_strict",
            "MlegTradeForm": "._mleg_trade_form",
            "MlegTradingInstrument": "._mleg_trading_instrument",
            "MutualFundInstrument": "._mutual_fund_instrument",
            "OptionBrokerageSymbol": "._option_brokerage_symbol",
            "OptionImpact": "._option_impact",
            "OptionImpactCashChangeDirection": "._option_impact_cash_change_direction",
            "OptionInstrument": "._option_instrument",
            "OptionQuote": "._option_quote",
            "OptionQuoteGreeks": "._option_quote_greeks",
            "OptionsPosition": "._options_position",
            "OptionsSymbol": "._options_symbol",
            "OptionType": "._option_type",
            "OrderDetailRequestBody": "._order_detail_request_body",
            "OrderRole": "._order_role",
            "OrderTypeStrict": "._order_type_strict",
            "OrderUpdatedResponse": "._order_updated_response",
            "OtherInstrument": "._other_instrument",
            "OtherInstrumentKind": "._other_instrument_kind",
            "OtherOrderType": "._other_order_type",
            "PaginatedUniversalActivity": "._paginated_universal_activity",
            "PaginationDetails": "._pagination_details",
            "PartnerData": "._partner_data",
            "PartnerStats": "._partner_stats",
            "Position": "._position",
            "PositionSymbol": "._position_symbol",
            "RateOfReturnObject": "._rate_of_return_object",
            "RateOfReturnObjectTimeframe": "._rate_of_return_object_timeframe",
            "RateOfReturnResponse": "._rate_of_return_response",
            "RecentOrdersResponse": "._recent_orders_response",
            "SecurityType": "._security_type",
            "SimpleTradeForm": "._simple_trade_form",
            "SimpleTradeFormOrderType": "._simple_trade_form_order_type",
            "SimpleTradeFormPriceEffect": "._simple_trade_form_price_effect",
            "SimpleTradeFormTimeInForce": "._simple_trade_form_time_in_force",
            "SimpleTradeFormTradingSession": "._simple_trade_form_trading_session",
            "SimpleTradeInstrument": "._simple_trade_instrument",
            "SimpleTradeInstrumentKind": "._simple_trade_instrument_kind",
            "SimpleTradeLeg": "._simple_trade_leg",
            "SimpleTradeLegAction": "._simple_trade_leg_action",
            "SimpleTradeResponse": "._simple_trade_response",
            "SnapTradeHoldingsTotalValue": "._snap_trade_holdings_total_value",
            "SnapTradeLoginUserRequestBody": "._snap_trade_login_user_request_body",
            "SnapTradeLoginUserRequestBodyConnectionPortalVersion": "._snap_trade_login_user_request_body_connection_portal_version",
            "SnapTradeLoginUserRequestBodyConnectionType": "._snap_trade_login_user_request_body_connection_type",
            "SnapTradeRegisterUserRequestBody": "._snap_trade_register_user_request_body",
            "Status": "._status",
            "StockInstrument": "._stock_instrument",
            "StopLimitOrderType": "._stop_limit_order_type",
            "StopOrderType": "._stop_order_type",
            "Symbol": "._symbol",
            "SymbolQuery": "._symbol_query",
            "SymbolsQuote": "._symbols_quote",
            "TaxLot": "._tax_lot",
            "TimeInForceStrict": "._time_in_force_strict",
            "TokenizedAssetInstrument": "._tokenized_asset_instrument",
            "TradeDetectionCancelSubscriptionResponse": "._trade_detection_cancel_subscription_response",
            "TradeDetectionSubscription": "._trade_detection_subscription",
            "TradingInstrument": "._trading_instrument",
            "TradingInstrumentType": "._trading_instrument_type",
            "TradingSearchCryptocurrencyPairInstrumentsAnswer": "._trading_search_cryptocurrency_pair_instruments_answer",
            "TradingSession": "._trading_session",
            "TrailingStop": "._trailing_stop",
            "TrailingStopLimitOrderType": "._trailing_stop_limit_order_type",
            "TrailingStopOrderType": "._trailing_stop_order_type",
            "TrailingStopType": "._trailing_stop_type",
            "TransactionsStatus": "._transactions_status",
            "UnderlyingSymbol": "._underlying_symbol",
            "UniversalSymbol": "._universal_symbol",
            "UserIDandSecret": "._user_i_dand_secret",
            "USExchange": "._us_exchange",
            "ValidatedTradeBody": "._validated_trade_body",
        },
    )
