# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""The models of this client; each is loaded when it is first used."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._api_result_status import ApiResultStatus as ApiResultStatus
    from ._b2b_broker_account_balance import B2BBrokerAccountBalance as B2BBrokerAccountBalance
    from ._b2b_broker_account_balance_model import B2BBrokerAccountBalanceModel as B2BBrokerAccountBalanceModel
    from ._b2b_broker_account_balance_model_api_result import (
        B2BBrokerAccountBalanceModelApiResult as B2BBrokerAccountBalanceModelApiResult,
    )
    from ._b2b_broker_cryptocurrency_transaction import (
        B2BBrokerCryptocurrencyTransaction as B2BBrokerCryptocurrencyTransaction,
    )
    from ._b2b_broker_transactions_list_model import B2BBrokerTransactionsListModel as B2BBrokerTransactionsListModel
    from ._b2b_broker_transactions_list_model_api_result import (
        B2BBrokerTransactionsListModelApiResult as B2BBrokerTransactionsListModelApiResult,
    )
    from ._b2b_fiat_portfolio_model import B2BFiatPortfolioModel as B2BFiatPortfolioModel
    from ._b2b_fiat_portfolio_model_api_result import B2BFiatPortfolioModelApiResult as B2BFiatPortfolioModelApiResult
    from ._b2b_nft_position import B2BNftPosition as B2BNftPosition
    from ._b2b_option_position import B2BOptionPosition as B2BOptionPosition
    from ._balance_broker_base_request import BalanceBrokerBaseRequest as BalanceBrokerBaseRequest
    from ._bridging_operation_status import BridgingOperationStatus as BridgingOperationStatus
    from ._bridging_timeline_event import BridgingTimelineEvent as BridgingTimelineEvent
    from ._bridging_transfer_details_model import BridgingTransferDetailsModel as BridgingTransferDetailsModel
    from ._bridging_transfer_side import BridgingTransferSide as BridgingTransferSide
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
    from ._broker_option_direction import BrokerOptionDirection as BrokerOptionDirection
    from ._broker_option_type import BrokerOptionType as BrokerOptionType
    from ._broker_payment_method_type import BrokerPaymentMethodType as BrokerPaymentMethodType
    from ._broker_request_status import BrokerRequestStatus as BrokerRequestStatus
    from ._broker_type import BrokerType as BrokerType
    from ._cryptocurrency_address_type import CryptocurrencyAddressType as CryptocurrencyAddressType
    from ._cryptocurrency_funding_option_type import CryptocurrencyFundingOptionType as CryptocurrencyFundingOptionType
    from ._de_fi_position_distribution import DeFiPositionDistribution as DeFiPositionDistribution
    from ._holdings_model import HoldingsModel as HoldingsModel
    from ._holdings_model_api_result import HoldingsModelApiResult as HoldingsModelApiResult
    from ._portfolio_fiat_balance import PortfolioFiatBalance as PortfolioFiatBalance
    from ._portfolio_holdings_request import PortfolioHoldingsRequest as PortfolioHoldingsRequest
    from ._position import Position as Position
    from ._position_with_market_value import PositionWithMarketValue as PositionWithMarketValue
    from ._transfer_fee import TransferFee as TransferFee
    from ._transfer_funding_model import TransferFundingModel as TransferFundingModel
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
    from ._transfer_type_enum import TransferTypeEnum as TransferTypeEnum
    from ._transfers_broker_transactions_list_request import (
        TransfersBrokerTransactionsListRequest as TransfersBrokerTransactionsListRequest,
    )
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "ApiResultStatus": "._api_result_status",
            "B2BBrokerAccountBalance": "._b2b_broker_account_balance",
            "B2BBrokerAccountBalanceModel": "._b2b_broker_account_balance_model",
            "B2BBrokerAccountBalanceModelApiResult": "._b2b_broker_account_balance_model_api_result",
            "B2BBrokerCryptocurrencyTransaction": "._b2b_broker_cryptocurrency_transaction",
            "B2BBrokerTransactionsListModel": "._b2b_broker_transactions_list_model",
            "B2BBrokerTransactionsListModelApiResult": "._b2b_broker_transactions_list_model_api_result",
            "B2BFiatPortfolioModel": "._b2b_fiat_portfolio_model",
            "B2BFiatPortfolioModelApiResult": "._b2b_fiat_portfolio_model_api_result",
            "B2BNftPosition": "._b2b_nft_position",
            "B2BOptionPosition": "._b2b_option_position",
            "BalanceBrokerBaseRequest": "._balance_broker_base_request",
            "BridgingOperationStatus": "._bridging_operation_status",
            "BridgingTimelineEvent": "._bridging_timeline_event",
            "BridgingTransferDetailsModel": "._bridging_transfer_details_model",
            "BridgingTransferSide": "._bridging_transfer_side",
            "BrokerCryptocurrencyTransactionBlockchainMethod": "._broker_cryptocurrency_transaction_blockchain_method",
            "BrokerCryptocurrencyTransactionNetworkFee": "._broker_cryptocurrency_transaction_network_fee",
            "BrokerCryptocurrencyTransactionStatus": "._broker_cryptocurrency_transaction_status",
            "BrokerCryptocurrencyTransactionType": "._broker_cryptocurrency_transaction_type",
            "BrokerOptionDirection": "._broker_option_direction",
            "BrokerOptionType": "._broker_option_type",
            "BrokerPaymentMethodType": "._broker_payment_method_type",
            "BrokerRequestStatus": "._broker_request_status",
            "BrokerType": "._broker_type",
            "CryptocurrencyAddressType": "._cryptocurrency_address_type",
            "CryptocurrencyFundingOptionType": "._cryptocurrency_funding_option_type",
            "DeFiPositionDistribution": "._de_fi_position_distribution",
            "HoldingsModel": "._holdings_model",
            "HoldingsModelApiResult": "._holdings_model_api_result",
            "PortfolioFiatBalance": "._portfolio_fiat_balance",
            "PortfolioHoldingsRequest": "._portfolio_holdings_request",
            "Position": "._position",
            "PositionWithMarketValue": "._position_with_market_value",
            "TransferFee": "._transfer_fee",
            "TransferFundingModel": "._transfer_funding_model",
            "TransferIntegrationWithLogoModel": "._transfer_integration_with_logo_model",
            "TransferModel": "._transfer_model",
            "TransferModelPaginationResponse": "._transfer_model_pagination_response",
            "TransferModelPaginationResponseApiResult": "._transfer_model_pagination_response_api_result",
            "TransferOrderByFields": "._transfer_order_by_fields",
            "TransfersBrokerTransactionsListRequest": "._transfers_broker_transactions_list_request",
            "TransferStatus": "._transfer_status",
            "TransferTypeEnum": "._transfer_type_enum",
        },
    )
