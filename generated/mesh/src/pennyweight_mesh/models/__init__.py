# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""The models of this client; each is loaded when it is first used."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._account_info_type import AccountInfoType as AccountInfoType
    from ._api_result import ApiResult as ApiResult
    from ._api_result_status import ApiResultStatus as ApiResultStatus
    from ._asset import Asset as Asset
    from ._asset_pagination_response import AssetPaginationResponse as AssetPaginationResponse
    from ._asset_pagination_response_api_result import (
        AssetPaginationResponseApiResult as AssetPaginationResponseApiResult,
    )
    from ._asset_type import AssetType as AssetType
    from ._auth_flow_step import AuthFlowStep as AuthFlowStep
    from ._authentication_field_description import AuthenticationFieldDescription as AuthenticationFieldDescription
    from ._authentication_model import AuthenticationModel as AuthenticationModel
    from ._authentication_scheme_type import AuthenticationSchemeType as AuthenticationSchemeType
    from ._b2b_asset_type import B2BAssetType as B2BAssetType
    from ._b2b_broker_account_balance import B2BBrokerAccountBalance as B2BBrokerAccountBalance
    from ._b2b_broker_account_balance_model import B2BBrokerAccountBalanceModel as B2BBrokerAccountBalanceModel
    from ._b2b_broker_account_balance_model_api_result import (
        B2BBrokerAccountBalanceModelApiResult as B2BBrokerAccountBalanceModelApiResult,
    )
    from ._b2b_broker_account_details_request import B2BBrokerAccountDetailsRequest as B2BBrokerAccountDetailsRequest
    from ._b2b_broker_account_details_response import B2BBrokerAccountDetailsResponse as B2BBrokerAccountDetailsResponse
    from ._b2b_broker_account_details_response_api_result import (
        B2BBrokerAccountDetailsResponseApiResult as B2BBrokerAccountDetailsResponseApiResult,
    )
    from ._b2b_broker_auth_prompt_response import B2BBrokerAuthPromptResponse as B2BBrokerAuthPromptResponse
    from ._b2b_broker_auth_prompt_response_api_result import (
        B2BBrokerAuthPromptResponseApiResult as B2BBrokerAuthPromptResponseApiResult,
    )
    from ._b2b_broker_auth_request import B2BBrokerAuthRequest as B2BBrokerAuthRequest
    from ._b2b_broker_auth_response import B2BBrokerAuthResponse as B2BBrokerAuthResponse
    from ._b2b_broker_auth_response_api_result import B2BBrokerAuthResponseApiResult as B2BBrokerAuthResponseApiResult
    from ._b2b_broker_auth_status import B2BBrokerAuthStatus as B2BBrokerAuthStatus
    from ._b2b_broker_conversion_feature import B2BBrokerConversionFeature as B2BBrokerConversionFeature
    from ._b2b_broker_create_cryptocurrency_transaction_response import (
        B2BBrokerCreateCryptocurrencyTransactionResponse as B2BBrokerCreateCryptocurrencyTransactionResponse,
    )
    from ._b2b_broker_create_cryptocurrency_transaction_response_api_result import (
        B2BBrokerCreateCryptocurrencyTransactionResponseApiResult as B2BBrokerCreateCryptocurrencyTransactionResponseApiResult,
    )
    from ._b2b_broker_create_order_result import B2BBrokerCreateOrderResult as B2BBrokerCreateOrderResult
    from ._b2b_broker_create_order_result_api_result import (
        B2BBrokerCreateOrderResultApiResult as B2BBrokerCreateOrderResultApiResult,
    )
    from ._b2b_broker_crypto_pair_trade_feature_order_type import (
        B2BBrokerCryptoPairTradeFeatureOrderType as B2BBrokerCryptoPairTradeFeatureOrderType,
    )
    from ._b2b_broker_cryptocurrency_deposit_address_list_response import (
        B2BBrokerCryptocurrencyDepositAddressListResponse as B2BBrokerCryptocurrencyDepositAddressListResponse,
    )
    from ._b2b_broker_cryptocurrency_deposit_address_list_response_api_result import (
        B2BBrokerCryptocurrencyDepositAddressListResponseApiResult as B2BBrokerCryptocurrencyDepositAddressListResponseApiResult,
    )
    from ._b2b_broker_cryptocurrency_deposit_address_response import (
        B2BBrokerCryptocurrencyDepositAddressResponse as B2BBrokerCryptocurrencyDepositAddressResponse,
    )
    from ._b2b_broker_cryptocurrency_deposit_address_response_api_result import (
        B2BBrokerCryptocurrencyDepositAddressResponseApiResult as B2BBrokerCryptocurrencyDepositAddressResponseApiResult,
    )
    from ._b2b_broker_cryptocurrency_pair_trade_feature import (
        B2BBrokerCryptocurrencyPairTradeFeature as B2BBrokerCryptocurrencyPairTradeFeature,
    )
    from ._b2b_broker_cryptocurrency_symbol_details_response import (
        B2BBrokerCryptocurrencySymbolDetailsResponse as B2BBrokerCryptocurrencySymbolDetailsResponse,
    )
    from ._b2b_broker_cryptocurrency_symbol_details_response_api_result import (
        B2BBrokerCryptocurrencySymbolDetailsResponseApiResult as B2BBrokerCryptocurrencySymbolDetailsResponseApiResult,
    )
    from ._b2b_broker_cryptocurrency_transaction import (
        B2BBrokerCryptocurrencyTransaction as B2BBrokerCryptocurrencyTransaction,
    )
    from ._b2b_broker_cryptocurrency_transaction_api_result import (
        B2BBrokerCryptocurrencyTransactionApiResult as B2BBrokerCryptocurrencyTransactionApiResult,
    )
    from ._b2b_broker_option_data import B2BBrokerOptionData as B2BBrokerOptionData
    from ._b2b_broker_order import B2BBrokerOrder as B2BBrokerOrder
    from ._b2b_broker_order_api_result import B2BBrokerOrderApiResult as B2BBrokerOrderApiResult
    from ._b2b_broker_order_list_response import B2BBrokerOrderListResponse as B2BBrokerOrderListResponse
    from ._b2b_broker_order_list_response_api_result import (
        B2BBrokerOrderListResponseApiResult as B2BBrokerOrderListResponseApiResult,
    )
    from ._b2b_broker_order_payment_symbol_type import (
        B2BBrokerOrderPaymentSymbolType as B2BBrokerOrderPaymentSymbolType,
    )
    from ._b2b_broker_order_symbol_info import B2BBrokerOrderSymbolInfo as B2BBrokerOrderSymbolInfo
    from ._b2b_broker_order_symbol_info_api_result import (
        B2BBrokerOrderSymbolInfoApiResult as B2BBrokerOrderSymbolInfoApiResult,
    )
    from ._b2b_broker_order_trade import B2BBrokerOrderTrade as B2BBrokerOrderTrade
    from ._b2b_broker_preview_order_result import B2BBrokerPreviewOrderResult as B2BBrokerPreviewOrderResult
    from ._b2b_broker_preview_order_result_api_result import (
        B2BBrokerPreviewOrderResultApiResult as B2BBrokerPreviewOrderResultApiResult,
    )
    from ._b2b_broker_refresh_token_response import B2BBrokerRefreshTokenResponse as B2BBrokerRefreshTokenResponse
    from ._b2b_broker_refresh_token_response_api_result import (
        B2BBrokerRefreshTokenResponseApiResult as B2BBrokerRefreshTokenResponseApiResult,
    )
    from ._b2b_broker_trading_feature import B2BBrokerTradingFeature as B2BBrokerTradingFeature
    from ._b2b_broker_trading_feature_info import B2BBrokerTradingFeatureInfo as B2BBrokerTradingFeatureInfo
    from ._b2b_broker_trading_feature_info_api_result import (
        B2BBrokerTradingFeatureInfoApiResult as B2BBrokerTradingFeatureInfoApiResult,
    )
    from ._b2b_broker_trading_feature_order_type import (
        B2BBrokerTradingFeatureOrderType as B2BBrokerTradingFeatureOrderType,
    )
    from ._b2b_broker_transactions_list_model import B2BBrokerTransactionsListModel as B2BBrokerTransactionsListModel
    from ._b2b_broker_transactions_list_model_api_result import (
        B2BBrokerTransactionsListModelApiResult as B2BBrokerTransactionsListModelApiResult,
    )
    from ._b2b_brokers_health_status import B2BBrokersHealthStatus as B2BBrokersHealthStatus
    from ._b2b_brokers_health_status_list_api_result import (
        B2BBrokersHealthStatusListApiResult as B2BBrokersHealthStatusListApiResult,
    )
    from ._b2b_fiat_portfolio_model import B2BFiatPortfolioModel as B2BFiatPortfolioModel
    from ._b2b_fiat_portfolio_model_api_result import B2BFiatPortfolioModelApiResult as B2BFiatPortfolioModelApiResult
    from ._b2b_nft_position import B2BNftPosition as B2BNftPosition
    from ._b2b_option_position import B2BOptionPosition as B2BOptionPosition
    from ._b2b_portfolio_model import B2BPortfolioModel as B2BPortfolioModel
    from ._b2b_portfolio_model_api_result import B2BPortfolioModelApiResult as B2BPortfolioModelApiResult
    from ._b2b_transaction_type import B2BTransactionType as B2BTransactionType
    from ._balance_broker_base_request import BalanceBrokerBaseRequest as BalanceBrokerBaseRequest
    from ._bridging_details import BridgingDetails as BridgingDetails
    from ._bridging_operation_status import BridgingOperationStatus as BridgingOperationStatus
    from ._bridging_timeline_event import BridgingTimelineEvent as BridgingTimelineEvent
    from ._bridging_transfer_details_model import BridgingTransferDetailsModel as BridgingTransferDetailsModel
    from ._bridging_transfer_side import BridgingTransferSide as BridgingTransferSide
    from ._broker_account import BrokerAccount as BrokerAccount
    from ._broker_account_tokens import BrokerAccountTokens as BrokerAccountTokens
    from ._broker_auth_prompt_status import BrokerAuthPromptStatus as BrokerAuthPromptStatus
    from ._broker_auth_status import BrokerAuthStatus as BrokerAuthStatus
    from ._broker_authentication_scheme import BrokerAuthenticationScheme as BrokerAuthenticationScheme
    from ._broker_authentication_scheme_i_read_only_collection_api_result import (
        BrokerAuthenticationSchemeIReadOnlyCollectionApiResult as BrokerAuthenticationSchemeIReadOnlyCollectionApiResult,
    )
    from ._broker_base_request import BrokerBaseRequest as BrokerBaseRequest
    from ._broker_cryptocurrency_chain import BrokerCryptocurrencyChain as BrokerCryptocurrencyChain
    from ._broker_cryptocurrency_transaction_blockchain_method import (
        BrokerCryptocurrencyTransactionBlockchainMethod as BrokerCryptocurrencyTransactionBlockchainMethod,
    )
    from ._broker_cryptocurrency_transaction_network_fee import (
        BrokerCryptocurrencyTransactionNetworkFee as BrokerCryptocurrencyTransactionNetworkFee,
    )
    from ._broker_cryptocurrency_transaction_status import (
        BrokerCryptocurrencyTransactionStatus as BrokerCryptocurrencyTransactionStatus,
    )
    from ._broker_cryptocurrency_transaction_type import (
        BrokerCryptocurrencyTransactionType as BrokerCryptocurrencyTransactionType,
    )
    from ._broker_feature import BrokerFeature as BrokerFeature
    from ._broker_fiat_balance import BrokerFiatBalance as BrokerFiatBalance
    from ._broker_option_direction import BrokerOptionDirection as BrokerOptionDirection
    from ._broker_option_type import BrokerOptionType as BrokerOptionType
    from ._broker_order_category import BrokerOrderCategory as BrokerOrderCategory
    from ._broker_order_place_type import BrokerOrderPlaceType as BrokerOrderPlaceType
    from ._broker_order_place_type_trade import BrokerOrderPlaceTypeTrade as BrokerOrderPlaceTypeTrade
    from ._broker_order_status import BrokerOrderStatus as BrokerOrderStatus
    from ._broker_order_time_in_force_type import BrokerOrderTimeInForceType as BrokerOrderTimeInForceType
    from ._broker_order_type import BrokerOrderType as BrokerOrderType
    from ._broker_order_validation_status import BrokerOrderValidationStatus as BrokerOrderValidationStatus
    from ._broker_pair_trade_time_in_force_type import BrokerPairTradeTimeInForceType as BrokerPairTradeTimeInForceType
    from ._broker_payment_method_type import BrokerPaymentMethodType as BrokerPaymentMethodType
    from ._broker_portfolio_value_model import BrokerPortfolioValueModel as BrokerPortfolioValueModel
    from ._broker_portfolio_value_model_api_result import (
        BrokerPortfolioValueModelApiResult as BrokerPortfolioValueModelApiResult,
    )
    from ._broker_refresh_token_request import BrokerRefreshTokenRequest as BrokerRefreshTokenRequest
    from ._broker_request_status import BrokerRequestStatus as BrokerRequestStatus
    from ._broker_response_status import BrokerResponseStatus as BrokerResponseStatus
    from ._broker_true_auth_authentication_scheme import (
        BrokerTrueAuthAuthenticationScheme as BrokerTrueAuthAuthenticationScheme,
    )
    from ._broker_type import BrokerType as BrokerType
    from ._catalog_link import CatalogLink as CatalogLink
    from ._catalog_link_api_result import CatalogLinkApiResult as CatalogLinkApiResult
    from ._client_type import ClientType as ClientType
    from ._configure_transfer_request import ConfigureTransferRequest as ConfigureTransferRequest
    from ._configure_transfer_response import ConfigureTransferResponse as ConfigureTransferResponse
    from ._configure_transfer_response_api_result import (
        ConfigureTransferResponseApiResult as ConfigureTransferResponseApiResult,
    )
    from ._configure_transfer_result_holding import ConfigureTransferResultHolding as ConfigureTransferResultHolding
    from ._configure_transfer_result_network import ConfigureTransferResultNetwork as ConfigureTransferResultNetwork
    from ._configure_transfer_status import ConfigureTransferStatus as ConfigureTransferStatus
    from ._country_info import CountryInfo as CountryInfo
    from ._cryptocurrency_address_type import CryptocurrencyAddressType as CryptocurrencyAddressType
    from ._cryptocurrency_funding_option_type import CryptocurrencyFundingOptionType as CryptocurrencyFundingOptionType
    from ._de_fi_position_distribution import DeFiPositionDistribution as DeFiPositionDistribution
    from ._de_fi_wallet_health_status_info import DeFiWalletHealthStatusInfo as DeFiWalletHealthStatusInfo
    from ._de_fi_wallet_verification import DeFiWalletVerification as DeFiWalletVerification
    from ._de_fi_wallet_verification_response import DeFiWalletVerificationResponse as DeFiWalletVerificationResponse
    from ._de_fi_wallet_verification_response_api_result import (
        DeFiWalletVerificationResponseApiResult as DeFiWalletVerificationResponseApiResult,
    )
    from ._deposit_address_item import DepositAddressItem as DepositAddressItem
    from ._device_type import DeviceType as DeviceType
    from ._exchange_account_info_request import ExchangeAccountInfoRequest as ExchangeAccountInfoRequest
    from ._execute_transfer_mfa_type import ExecuteTransferMfaType as ExecuteTransferMfaType
    from ._execute_transfer_request import ExecuteTransferRequest as ExecuteTransferRequest
    from ._execute_transfer_response import ExecuteTransferResponse as ExecuteTransferResponse
    from ._execute_transfer_response_api_result import (
        ExecuteTransferResponseApiResult as ExecuteTransferResponseApiResult,
    )
    from ._execute_transfer_result_response import ExecuteTransferResultResponse as ExecuteTransferResultResponse
    from ._execute_transfer_status import ExecuteTransferStatus as ExecuteTransferStatus
    from ._failure_reason import FailureReason as FailureReason
    from ._financial_institution_integration_type import (
        FinancialInstitutionIntegrationType as FinancialInstitutionIntegrationType,
    )
    from ._get_link_token_request import GetLinkTokenRequest as GetLinkTokenRequest
    from ._goods_details import GoodsDetails as GoodsDetails
    from ._holding_transfer_ineligibility_reason import (
        HoldingTransferIneligibilityReason as HoldingTransferIneligibilityReason,
    )
    from ._holdings_model import HoldingsModel as HoldingsModel
    from ._holdings_model_api_result import HoldingsModelApiResult as HoldingsModelApiResult
    from ._initialize_transfers_for_link_request import (
        InitializeTransfersForLinkRequest as InitializeTransfersForLinkRequest,
    )
    from ._integration_logo import IntegrationLogo as IntegrationLogo
    from ._integration_model import IntegrationModel as IntegrationModel
    from ._integration_network import IntegrationNetwork as IntegrationNetwork
    from ._integration_network_response import IntegrationNetworkResponse as IntegrationNetworkResponse
    from ._integration_network_response_api_result import (
        IntegrationNetworkResponseApiResult as IntegrationNetworkResponseApiResult,
    )
    from ._integration_networks_model_response import (
        IntegrationNetworksModelResponse as IntegrationNetworksModelResponse,
    )
    from ._integration_style import IntegrationStyle as IntegrationStyle
    from ._integrations_response import IntegrationsResponse as IntegrationsResponse
    from ._integrations_response_api_result import IntegrationsResponseApiResult as IntegrationsResponseApiResult
    from ._link_token_model import LinkTokenModel as LinkTokenModel
    from ._link_token_model_api_result import LinkTokenModelApiResult as LinkTokenModelApiResult
    from ._link_token_transfer_options import LinkTokenTransferOptions as LinkTokenTransferOptions
    from ._managed_broker_cryptocurrency_deposit_address_list_request import (
        ManagedBrokerCryptocurrencyDepositAddressListRequest as ManagedBrokerCryptocurrencyDepositAddressListRequest,
    )
    from ._managed_broker_cryptocurrency_deposit_address_request import (
        ManagedBrokerCryptocurrencyDepositAddressRequest as ManagedBrokerCryptocurrencyDepositAddressRequest,
    )
    from ._mfa_scheme import MfaScheme as MfaScheme
    from ._mfa_type import MfaType as MfaType
    from ._network_identifier import NetworkIdentifier as NetworkIdentifier
    from ._network_model_response import NetworkModelResponse as NetworkModelResponse
    from ._network_model_response_api_result import NetworkModelResponseApiResult as NetworkModelResponseApiResult
    from ._network_response_base import NetworkResponseBase as NetworkResponseBase
    from ._network_response_token import NetworkResponseToken as NetworkResponseToken
    from ._network_response_with_integrations import NetworkResponseWithIntegrations as NetworkResponseWithIntegrations
    from ._network_response_with_supported_devices import (
        NetworkResponseWithSupportedDevices as NetworkResponseWithSupportedDevices,
    )
    from ._network_transfer_ineligibility_reason import (
        NetworkTransferIneligibilityReason as NetworkTransferIneligibilityReason,
    )
    from ._network_type import NetworkType as NetworkType
    from ._nft_blockchain import NftBlockchain as NftBlockchain
    from ._nft_order import NftOrder as NftOrder
    from ._nft_order_side import NftOrderSide as NftOrderSide
    from ._nft_position_with_market_values import NftPositionWithMarketValues as NftPositionWithMarketValues
    from ._portfolio_broker_base_request import PortfolioBrokerBaseRequest as PortfolioBrokerBaseRequest
    from ._portfolio_fiat_balance import PortfolioFiatBalance as PortfolioFiatBalance
    from ._portfolio_holdings_request import PortfolioHoldingsRequest as PortfolioHoldingsRequest
    from ._position import Position as Position
    from ._position_with_market_value import PositionWithMarketValue as PositionWithMarketValue
    from ._position_with_return import PositionWithReturn as PositionWithReturn
    from ._preview_transfer_request import PreviewTransferRequest as PreviewTransferRequest
    from ._preview_transfer_response import PreviewTransferResponse as PreviewTransferResponse
    from ._preview_transfer_response_api_result import (
        PreviewTransferResponseApiResult as PreviewTransferResponseApiResult,
    )
    from ._preview_transfer_result import PreviewTransferResult as PreviewTransferResult
    from ._preview_transfer_status import PreviewTransferStatus as PreviewTransferStatus
    from ._processing_fee_retain_method import ProcessingFeeRetainMethod as ProcessingFeeRetainMethod
    from ._processing_fee_retain_type import ProcessingFeeRetainType as ProcessingFeeRetainType
    from ._quote_fees import QuoteFees as QuoteFees
    from ._quote_fees_in_crypto import QuoteFeesInCrypto as QuoteFeesInCrypto
    from ._quote_fees_in_fiat import QuoteFeesInFiat as QuoteFeesInFiat
    from ._quote_funding_option import QuoteFundingOption as QuoteFundingOption
    from ._quote_transfer_request import QuoteTransferRequest as QuoteTransferRequest
    from ._quote_transfer_response import QuoteTransferResponse as QuoteTransferResponse
    from ._quote_transfer_response_api_result import QuoteTransferResponseApiResult as QuoteTransferResponseApiResult
    from ._smart_contract_transfer_allocation import SmartContractTransferAllocation as SmartContractTransferAllocation
    from ._string_api_result import StringApiResult as StringApiResult
    from ._symbol_trading_allowance import SymbolTradingAllowance as SymbolTradingAllowance
    from ._token_networks_model import TokenNetworksModel as TokenNetworksModel
    from ._token_networks_response import TokenNetworksResponse as TokenNetworksResponse
    from ._token_networks_response_api_result import TokenNetworksResponseApiResult as TokenNetworksResponseApiResult
    from ._transactions_b2b_broker_create_order_request import (
        TransactionsB2BBrokerCreateOrderRequest as TransactionsB2BBrokerCreateOrderRequest,
    )
    from ._transactions_b2b_broker_order_list_request import (
        TransactionsB2BBrokerOrderListRequest as TransactionsB2BBrokerOrderListRequest,
    )
    from ._transactions_b2b_broker_order_request import (
        TransactionsB2BBrokerOrderRequest as TransactionsB2BBrokerOrderRequest,
    )
    from ._transactions_b2b_broker_symbol_info_for_order_request import (
        TransactionsB2BBrokerSymbolInfoForOrderRequest as TransactionsB2BBrokerSymbolInfoForOrderRequest,
    )
    from ._transactions_broker_base_request import TransactionsBrokerBaseRequest as TransactionsBrokerBaseRequest
    from ._transfer_balance_funding_availability import (
        TransferBalanceFundingAvailability as TransferBalanceFundingAvailability,
    )
    from ._transfer_balance_funding_availability_base import (
        TransferBalanceFundingAvailabilityBase as TransferBalanceFundingAvailabilityBase,
    )
    from ._transfer_balance_funding_availability_status import (
        TransferBalanceFundingAvailabilityStatus as TransferBalanceFundingAvailabilityStatus,
    )
    from ._transfer_cryptocurrency_funding_options import (
        TransferCryptocurrencyFundingOptions as TransferCryptocurrencyFundingOptions,
    )
    from ._transfer_fee import TransferFee as TransferFee
    from ._transfer_fee_details import TransferFeeDetails as TransferFeeDetails
    from ._transfer_from_another_account_availability_info import (
        TransferFromAnotherAccountAvailabilityInfo as TransferFromAnotherAccountAvailabilityInfo,
    )
    from ._transfer_funding_model import TransferFundingModel as TransferFundingModel
    from ._transfer_integration_model import TransferIntegrationModel as TransferIntegrationModel
    from ._transfer_integration_with_logo_model import (
        TransferIntegrationWithLogoModel as TransferIntegrationWithLogoModel,
    )
    from ._transfer_model import TransferModel as TransferModel
    from ._transfer_model_pagination_response import TransferModelPaginationResponse as TransferModelPaginationResponse
    from ._transfer_model_pagination_response_api_result import (
        TransferModelPaginationResponseApiResult as TransferModelPaginationResponseApiResult,
    )
    from ._transfer_order_by_fields import TransferOrderByFields as TransferOrderByFields
    from ._transfer_status import TransferStatus as TransferStatus
    from ._transfer_to_address import TransferToAddress as TransferToAddress
    from ._transfer_to_address_with_amount import TransferToAddressWithAmount as TransferToAddressWithAmount
    from ._transfer_travel_rule_options import TransferTravelRuleOptions as TransferTravelRuleOptions
    from ._transfer_type_enum import TransferTypeEnum as TransferTypeEnum
    from ._transfer_verification_request import TransferVerificationRequest as TransferVerificationRequest
    from ._transfer_verification_response import TransferVerificationResponse as TransferVerificationResponse
    from ._transfer_verification_response_api_result import (
        TransferVerificationResponseApiResult as TransferVerificationResponseApiResult,
    )
    from ._transfer_verify_status import TransferVerifyStatus as TransferVerifyStatus
    from ._transfers_broker_create_cryptocurrency_transaction_request import (
        TransfersBrokerCreateCryptocurrencyTransactionRequest as TransfersBrokerCreateCryptocurrencyTransactionRequest,
    )
    from ._transfers_broker_cryptocurrency_deposit_address_request import (
        TransfersBrokerCryptocurrencyDepositAddressRequest as TransfersBrokerCryptocurrencyDepositAddressRequest,
    )
    from ._transfers_broker_cryptocurrency_transaction_details_request import (
        TransfersBrokerCryptocurrencyTransactionDetailsRequest as TransfersBrokerCryptocurrencyTransactionDetailsRequest,
    )
    from ._transfers_broker_transactions_list_request import (
        TransfersBrokerTransactionsListRequest as TransfersBrokerTransactionsListRequest,
    )
    from ._true_auth_auth_request import TrueAuthAuthRequest as TrueAuthAuthRequest
    from ._update_transfer_model import UpdateTransferModel as UpdateTransferModel
    from ._update_transfer_response import UpdateTransferResponse as UpdateTransferResponse
    from ._update_transfer_response_api_result import UpdateTransferResponseApiResult as UpdateTransferResponseApiResult
    from ._update_transfer_status_request import UpdateTransferStatusRequest as UpdateTransferStatusRequest
    from ._user_identification_type import UserIdentificationType as UserIdentificationType
    from ._verify_wallet_options import VerifyWalletOptions as VerifyWalletOptions
    from ._wallet_verification_method import WalletVerificationMethod as WalletVerificationMethod
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AccountInfoType": "._account_info_type",
            "ApiResult": "._api_result",
            "ApiResultStatus": "._api_result_status",
            "Asset": "._asset",
            "AssetPaginationResponse": "._asset_pagination_response",
            "AssetPaginationResponseApiResult": "._asset_pagination_response_api_result",
            "AssetType": "._asset_type",
            "AuthenticationFieldDescription": "._authentication_field_description",
            "AuthenticationModel": "._authentication_model",
            "AuthenticationSchemeType": "._authentication_scheme_type",
            "AuthFlowStep": "._auth_flow_step",
            "B2BAssetType": "._b2b_asset_type",
            "B2BBrokerAccountBalance": "._b2b_broker_account_balance",
            "B2BBrokerAccountBalanceModel": "._b2b_broker_account_balance_model",
            "B2BBrokerAccountBalanceModelApiResult": "._b2b_broker_account_balance_model_api_result",
            "B2BBrokerAccountDetailsRequest": "._b2b_broker_account_details_request",
            "B2BBrokerAccountDetailsResponse": "._b2b_broker_account_details_response",
            "B2BBrokerAccountDetailsResponseApiResult": "._b2b_broker_account_details_response_api_result",
            "B2BBrokerAuthPromptResponse": "._b2b_broker_auth_prompt_response",
            "B2BBrokerAuthPromptResponseApiResult": "._b2b_broker_auth_prompt_response_api_result",
            "B2BBrokerAuthRequest": "._b2b_broker_auth_request",
            "B2BBrokerAuthResponse": "._b2b_broker_auth_response",
            "B2BBrokerAuthResponseApiResult": "._b2b_broker_auth_response_api_result",
            "B2BBrokerAuthStatus": "._b2b_broker_auth_status",
            "B2BBrokerConversionFeature": "._b2b_broker_conversion_feature",
            "B2BBrokerCreateCryptocurrencyTransactionResponse": "._b2b_broker_create_cryptocurrency_transaction_response",
            "B2BBrokerCreateCryptocurrencyTransactionResponseApiResult": "._b2b_broker_create_cryptocurrency_transaction_response_api_result",
            "B2BBrokerCreateOrderResult": "._b2b_broker_create_order_result",
            "B2BBrokerCreateOrderResultApiResult": "._b2b_broker_create_order_result_api_result",
            "B2BBrokerCryptocurrencyDepositAddressListResponse": "._b2b_broker_cryptocurrency_deposit_address_list_response",
            "B2BBrokerCryptocurrencyDepositAddressListResponseApiResult": "._b2b_broker_cryptocurrency_deposit_address_list_response_api_result",
            "B2BBrokerCryptocurrencyDepositAddressResponse": "._b2b_broker_cryptocurrency_deposit_address_response",
            "B2BBrokerCryptocurrencyDepositAddressResponseApiResult": "._b2b_broker_cryptocurrency_deposit_address_response_api_result",
            "B2BBrokerCryptocurrencyPairTradeFeature": "._b2b_broker_cryptocurrency_pair_trade_feature",
            "B2BBrokerCryptocurrencySymbolDetailsResponse": "._b2b_broker_cryptocurrency_symbol_details_response",
            "B2BBrokerCryptocurrencySymbolDetailsResponseApiResult": "._b2b_broker_cryptocurrency_symbol_details_response_api_result",
            "B2BBrokerCryptocurrencyTransaction": "._b2b_broker_cryptocurrency_transaction",
            "B2BBrokerCryptocurrencyTransactionApiResult": "._b2b_broker_cryptocurrency_transaction_api_result",
            "B2BBrokerCryptoPairTradeFeatureOrderType": "._b2b_broker_crypto_pair_trade_feature_order_type",
            "B2BBrokerOptionData": "._b2b_broker_option_data",
            "B2BBrokerOrder": "._b2b_broker_order",
            "B2BBrokerOrderApiResult": "._b2b_broker_order_api_result",
            "B2BBrokerOrderListResponse": "._b2b_broker_order_list_response",
            "B2BBrokerOrderListResponseApiResult": "._b2b_broker_order_list_response_api_result",
            "B2BBrokerOrderPaymentSymbolType": "._b2b_broker_order_payment_symbol_type",
            "B2BBrokerOrderSymbolInfo": "._b2b_broker_order_symbol_info",
            "B2BBrokerOrderSymbolInfoApiResult": "._b2b_broker_order_symbol_info_api_result",
            "B2BBrokerOrderTrade": "._b2b_broker_order_trade",
            "B2BBrokerPreviewOrderResult": "._b2b_broker_preview_order_result",
            "B2BBrokerPreviewOrderResultApiResult": "._b2b_broker_preview_order_result_api_result",
            "B2BBrokerRefreshTokenResponse": "._b2b_broker_refresh_token_response",
            "B2BBrokerRefreshTokenResponseApiResult": "._b2b_broker_refresh_token_response_api_result",
            "B2BBrokersHealthStatus": "._b2b_brokers_health_status",
            "B2BBrokersHealthStatusListApiResult": "._b2b_brokers_health_status_list_api_result",
            "B2BBrokerTradingFeature": "._b2b_broker_trading_feature",
            "B2BBrokerTradingFeatureInfo": "._b2b_broker_trading_feature_info",
            "B2BBrokerTradingFeatureInfoApiResult": "._b2b_broker_trading_feature_info_api_result",
            "B2BBrokerTradingFeatureOrderType": "._b2b_broker_trading_feature_order_type",
            "B2BBrokerTransactionsListModel": "._b2b_broker_transactions_list_model",
            "B2BBrokerTransactionsListModelApiResult": "._b2b_broker_transactions_list_model_api_result",
            "B2BFiatPortfolioModel": "._b2b_fiat_portfolio_model",
            "B2BFiatPortfolioModelApiResult": "._b2b_fiat_portfolio_model_api_result",
            "B2BNftPosition": "._b2b_nft_position",
            "B2BOptionPosition": "._b2b_option_position",
            "B2BPortfolioModel": "._b2b_portfolio_model",
            "B2BPortfolioModelApiResult": "._b2b_portfolio_model_api_result",
            "B2BTransactionType": "._b2b_transaction_type",
            "BalanceBrokerBaseRequest": "._balance_broker_base_request",
            "BridgingDetails": "._bridging_details",
            "BridgingOperationStatus": "._bridging_operation_status",
            "BridgingTimelineEvent": "._bridging_timeline_event",
            "BridgingTransferDetailsModel": "._bridging_transfer_details_model",
            "BridgingTransferSide": "._bridging_transfer_side",
            "BrokerAccount": "._broker_account",
            "BrokerAccountTokens": "._broker_account_tokens",
            "BrokerAuthenticationScheme": "._broker_authentication_scheme",
            "BrokerAuthenticationSchemeIReadOnlyCollectionApiResult": "._broker_authentication_scheme_i_read_only_collection_api_result",
            "BrokerAuthPromptStatus": "._broker_auth_prompt_status",
            "BrokerAuthStatus": "._broker_auth_status",
            "BrokerBaseRequest": "._broker_base_request",
            "BrokerCryptocurrencyChain": "._broker_cryptocurrency_chain",
            "BrokerCryptocurrencyTransactionBlockchainMethod": "._broker_cryptocurrency_transaction_blockchain_method",
            "BrokerCryptocurrencyTransactionNetworkFee": "._broker_cryptocurrency_transaction_network_fee",
            "BrokerCryptocurrencyTransactionStatus": "._broker_cryptocurrency_transaction_status",
            "BrokerCryptocurrencyTransactionType": "._broker_cryptocurrency_transaction_type",
            "BrokerFeature": "._broker_feature",
            "BrokerFiatBalance": "._broker_fiat_balance",
            "BrokerOptionDirection": "._broker_option_direction",
            "BrokerOptionType": "._broker_option_type",
            "BrokerOrderCategory": "._broker_order_category",
            "BrokerOrderPlaceType": "._broker_order_place_type",
            "BrokerOrderPlaceTypeTrade": "._broker_order_place_type_trade",
            "BrokerOrderStatus": "._broker_order_status",
            "BrokerOrderTimeInForceType": "._broker_order_time_in_force_type",
            "BrokerOrderType": "._broker_order_type",
            "BrokerOrderValidationStatus": "._broker_order_validation_status",
            "BrokerPairTradeTimeInForceType": "._broker_pair_trade_time_in_force_type",
            "BrokerPaymentMethodType": "._broker_payment_method_type",
            "BrokerPortfolioValueModel": "._broker_portfolio_value_model",
            "BrokerPortfolioValueModelApiResult": "._broker_portfolio_value_model_api_result",
            "BrokerRefreshTokenRequest": "._broker_refresh_token_request",
            "BrokerRequestStatus": "._broker_request_status",
            "BrokerResponseStatus": "._broker_response_status",
            "BrokerTrueAuthAuthenticationScheme": "._broker_true_auth_authentication_scheme",
            "BrokerType": "._broker_type",
            "CatalogLink": "._catalog_link",
            "CatalogLinkApiResult": "._catalog_link_api_result",
            "ClientType": "._client_type",
            "ConfigureTransferRequest": "._configure_transfer_request",
            "ConfigureTransferResponse": "._configure_transfer_response",
            "ConfigureTransferResponseApiResult": "._configure_transfer_response_api_result",
            "ConfigureTransferResultHolding": "._configure_transfer_result_holding",
            "ConfigureTransferResultNetwork": "._configure_transfer_result_network",
            "ConfigureTransferStatus": "._configure_transfer_status",
            "CountryInfo": "._country_info",
            "CryptocurrencyAddressType": "._cryptocurrency_address_type",
            "CryptocurrencyFundingOptionType": "._cryptocurrency_funding_option_type",
            "DeFiPositionDistribution": "._de_fi_position_distribution",
            "DeFiWalletHealthStatusInfo": "._de_fi_wallet_health_status_info",
            "DeFiWalletVerification": "._de_fi_wallet_verification",
            "DeFiWalletVerificationResponse": "._de_fi_wallet_verification_response",
            "DeFiWalletVerificationResponseApiResult": "._de_fi_wallet_verification_response_api_result",
            "DepositAddressItem": "._deposit_address_item",
            "DeviceType": "._device_type",
            "ExchangeAccountInfoRequest": "._exchange_account_info_request",
            "ExecuteTransferMfaType": "._execute_transfer_mfa_type",
            "ExecuteTransferRequest": "._execute_transfer_request",
            "ExecuteTransferResponse": "._execute_transfer_response",
            "ExecuteTransferResponseApiResult": "._execute_transfer_response_api_result",
            "ExecuteTransferResultResponse": "._execute_transfer_result_response",
            "ExecuteTransferStatus": "._execute_transfer_status",
            "FailureReason": "._failure_reason",
            "FinancialInstitutionIntegrationType": "._financial_institution_integration_type",
            "GetLinkTokenRequest": "._get_link_token_request",
            "GoodsDetails": "._goods_details",
            "HoldingsModel": "._holdings_model",
            "HoldingsModelApiResult": "._holdings_model_api_result",
            "HoldingTransferIneligibilityReason": "._holding_transfer_ineligibility_reason",
            "InitializeTransfersForLinkRequest": "._initialize_transfers_for_link_request",
            "IntegrationLogo": "._integration_logo",
            "IntegrationModel": "._integration_model",
            "IntegrationNetwork": "._integration_network",
            "IntegrationNetworkResponse": "._integration_network_response",
            "IntegrationNetworkResponseApiResult": "._integration_network_response_api_result",
            "IntegrationNetworksModelResponse": "._integration_networks_model_response",
            "IntegrationsResponse": "._integrations_response",
            "IntegrationsResponseApiResult": "._integrations_response_api_result",
            "IntegrationStyle": "._integration_style",
            "LinkTokenModel": "._link_token_model",
            "LinkTokenModelApiResult": "._link_token_model_api_result",
            "LinkTokenTransferOptions": "._link_token_transfer_options",
            "ManagedBrokerCryptocurrencyDepositAddressListRequest": "._managed_broker_cryptocurrency_deposit_address_list_request",
            "ManagedBrokerCryptocurrencyDepositAddressRequest": "._managed_broker_cryptocurrency_deposit_address_request",
            "MfaScheme": "._mfa_scheme",
            "MfaType": "._mfa_type",
            "NetworkIdentifier": "._network_identifier",
            "NetworkModelResponse": "._network_model_response",
            "NetworkModelResponseApiResult": "._network_model_response_api_result",
            "NetworkResponseBase": "._network_response_base",
            "NetworkResponseToken": "._network_response_token",
            "NetworkResponseWithIntegrations": "._network_response_with_integrations",
            "NetworkResponseWithSupportedDevices": "._network_response_with_supported_devices",
            "NetworkTransferIneligibilityReason": "._network_transfer_ineligibility_reason",
            "NetworkType": "._network_type",
            "NftBlockchain": "._nft_blockchain",
            "NftOrder": "._nft_order",
            "NftOrderSide": "._nft_order_side",
            "NftPositionWithMarketValues": "._nft_position_with_market_values",
            "PortfolioBrokerBaseRequest": "._portfolio_broker_base_request",
            "PortfolioFiatBalance": "._portfolio_fiat_balance",
            "PortfolioHoldingsRequest": "._portfolio_holdings_request",
            "Position": "._position",
            "PositionWithMarketValue": "._position_with_market_value",
            "PositionWithReturn": "._position_with_return",
            "PreviewTransferRequest": "._preview_transfer_request",
            "PreviewTransferResponse": "._preview_transfer_response",
            "PreviewTransferResponseApiResult": "._preview_transfer_response_api_result",
            "PreviewTransferResult": "._preview_transfer_result",
            "PreviewTransferStatus": "._preview_transfer_status",
            "ProcessingFeeRetainMethod": "._processing_fee_retain_method",
            "ProcessingFeeRetainType": "._processing_fee_retain_type",
            "QuoteFees": "._quote_fees",
            "QuoteFeesInCrypto": "._quote_fees_in_crypto",
            "QuoteFeesInFiat": "._quote_fees_in_fiat",
            "QuoteFundingOption": "._quote_funding_option",
            "QuoteTransferRequest": "._quote_transfer_request",
            "QuoteTransferResponse": "._quote_transfer_response",
            "QuoteTransferResponseApiResult": "._quote_transfer_response_api_result",
            "SmartContractTransferAllocation": "._smart_contract_transfer_allocation",
            "StringApiResult": "._string_api_result",
            "SymbolTradingAllowance": "._symbol_trading_allowance",
            "TokenNetworksModel": "._token_networks_model",
            "TokenNetworksResponse": "._token_networks_response",
            "TokenNetworksResponseApiResult": "._token_networks_response_api_result",
            "TransactionsB2BBrokerCreateOrderRequest": "._transactions_b2b_broker_create_order_request",
            "TransactionsB2BBrokerOrderListRequest": "._transactions_b2b_broker_order_list_request",
            "TransactionsB2BBrokerOrderRequest": "._transactions_b2b_broker_order_request",
            "TransactionsB2BBrokerSymbolInfoForOrderRequest": "._transactions_b2b_broker_symbol_info_for_order_request",
            "TransactionsBrokerBaseRequest": "._transactions_broker_base_request",
            "TransferBalanceFundingAvailability": "._transfer_balance_funding_availability",
            "TransferBalanceFundingAvailabilityBase": "._transfer_balance_funding_availability_base",
            "TransferBalanceFundingAvailabilityStatus": "._transfer_balance_funding_availability_status",
            "TransferCryptocurrencyFundingOptions": "._transfer_cryptocurrency_funding_options",
            "TransferFee": "._transfer_fee",
            "TransferFeeDetails": "._transfer_fee_details",
            "TransferFromAnotherAccountAvailabilityInfo": "._transfer_from_another_account_availability_info",
            "TransferFundingModel": "._transfer_funding_model",
            "TransferIntegrationModel": "._transfer_integration_model",
            "TransferIntegrationWithLogoModel": "._transfer_integration_with_logo_model",
            "TransferModel": "._transfer_model",
            "TransferModelPaginationResponse": "._transfer_model_pagination_response",
            "TransferModelPaginationResponseApiResult": "._transfer_model_pagination_response_api_result",
            "TransferOrderByFields": "._transfer_order_by_fields",
            "TransfersBrokerCreateCryptocurrencyTransactionRequest": "._transfers_broker_create_cryptocurrency_transaction_request",
            "TransfersBrokerCryptocurrencyDepositAddressRequest": "._transfers_broker_cryptocurrency_deposit_address_request",
            "TransfersBrokerCryptocurrencyTransactionDetailsRequest": "._transfers_broker_cryptocurrency_transaction_details_request",
            "TransfersBrokerTransactionsListRequest": "._transfers_broker_transactions_list_request",
            "TransferStatus": "._transfer_status",
            "TransferToAddress": "._transfer_to_address",
            "TransferToAddressWithAmount": "._transfer_to_address_with_amount",
            "TransferTravelRuleOptions": "._transfer_travel_rule_options",
            "TransferTypeEnum": "._transfer_type_enum",
            "TransferVerificationRequest": "._transfer_verification_request",
            "TransferVerificationResponse": "._transfer_verification_response",
            "TransferVerificationResponseApiResult": "._transfer_verification_response_api_result",
            "TransferVerifyStatus": "._transfer_verify_status",
            "TrueAuthAuthRequest": "._true_auth_auth_request",
            "UpdateTransferModel": "._update_transfer_model",
            "UpdateTransferResponse": "._update_transfer_response",
            "UpdateTransferResponseApiResult": "._update_transfer_response_api_result",
            "UpdateTransferStatusRequest": "._update_transfer_status_request",
            "UserIdentificationType": "._user_identification_type",
            "VerifyWalletOptions": "._verify_wallet_options",
            "WalletVerificationMethod": "._wallet_verification_method",
        },
    )
