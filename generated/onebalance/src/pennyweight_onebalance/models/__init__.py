# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

"""The models of this client; each is loaded when it is first used."""

from pennyweight_core.lazy import TYPE_CHECKING, lazy

if TYPE_CHECKING:
    from ._account import Account as Account
    from ._account_type import AccountType as AccountType
    from ._aggregated_asset import AggregatedAsset as AggregatedAsset
    from ._aggregated_asset_entity import AggregatedAssetEntity as AggregatedAssetEntity
    from ._aggregated_balance_v2_response import AggregatedBalanceV2Response as AggregatedBalanceV2Response
    from ._aggregated_balance_v3_response import AggregatedBalanceV3Response as AggregatedBalanceV3Response
    from ._asset_balance import AssetBalance as AssetBalance
    from ._asset_reference import AssetReference as AssetReference
    from ._balance_accounts import BalanceAccounts as BalanceAccounts
    from ._call import Call as Call
    from ._call_request import CallRequest as CallRequest
    from ._call_request_v3 import CallRequestV3 as CallRequestV3
    from ._call_type import CallType as CallType
    from ._chain_entity import ChainEntity as ChainEntity
    from ._chain_operation import ChainOperation as ChainOperation
    from ._chain_operation_v3 import ChainOperationV3 as ChainOperationV3
    from ._delegation import Delegation as Delegation
    from ._delegation_signature import DelegationSignature as DelegationSignature
    from ._delegation_signature_type import DelegationSignatureType as DelegationSignatureType
    from ._deployment_type import DeploymentType as DeploymentType
    from ._destination_token import DestinationToken as DestinationToken
    from ._execute_quote_response import ExecuteQuoteResponse as ExecuteQuoteResponse
    from ._execution_guarantee import ExecutionGuarantee as ExecutionGuarantee
    from ._execution_status import ExecutionStatus as ExecutionStatus
    from ._execution_status_v3 import ExecutionStatusV3 as ExecutionStatusV3
    from ._fail_reason import FailReason as FailReason
    from ._fees import Fees as Fees
    from ._individual_asset_balance import IndividualAssetBalance as IndividualAssetBalance
    from ._operation_details import OperationDetails as OperationDetails
    from ._operation_state import OperationState as OperationState
    from ._operation_status import OperationStatus as OperationStatus
    from ._origin_token import OriginToken as OriginToken
    from ._origin_token_part import OriginTokenPart as OriginTokenPart
    from ._predict_address_request import PredictAddressRequest as PredictAddressRequest
    from ._predict_address_response import PredictAddressResponse as PredictAddressResponse
    from ._prepare_call_request import PrepareCallRequest as PrepareCallRequest
    from ._prepare_call_request_v3 import PrepareCallRequestV3 as PrepareCallRequestV3
    from ._quote import Quote as Quote
    from ._quote_request import QuoteRequest as QuoteRequest
    from ._quote_request_v3 import QuoteRequestV3 as QuoteRequestV3
    from ._quote_source import QuoteSource as QuoteSource
    from ._quote_source_v3 import QuoteSourceV3 as QuoteSourceV3
    from ._quote_target import QuoteTarget as QuoteTarget
    from ._quote_target_v3 import QuoteTargetV3 as QuoteTargetV3
    from ._quote_v3 import QuoteV3 as QuoteV3
    from ._slippage import Slippage as Slippage
    from ._slippage_side import SlippageSide as SlippageSide
    from ._solana_instruction import SolanaInstruction as SolanaInstruction
    from ._solana_key import SolanaKey as SolanaKey
    from ._source_asset_balance import SourceAssetBalance as SourceAssetBalance
    from ._specific_asset_balance import SpecificAssetBalance as SpecificAssetBalance
    from ._state_override import StateOverride as StateOverride
    from ._supported_chain import SupportedChain as SupportedChain
    from ._target_call_quote import TargetCallQuote as TargetCallQuote
    from ._target_call_quote_v3 import TargetCallQuoteV3 as TargetCallQuoteV3
    from ._token_allowance_requirement import TokenAllowanceRequirement as TokenAllowanceRequirement
    from ._token_requirement import TokenRequirement as TokenRequirement
    from ._total_balance import TotalBalance as TotalBalance
    from ._transaction import Transaction as Transaction
    from ._transaction_history import TransactionHistory as TransactionHistory
    from ._transaction_history_v3 import TransactionHistoryV3 as TransactionHistoryV3
    from ._transaction_order import TransactionOrder as TransactionOrder
    from ._transaction_type import TransactionType as TransactionType
    from ._transaction_v3 import TransactionV3 as TransactionV3
    from ._typed_data import TypedData as TypedData
    from ._user_operation import UserOperation as UserOperation
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "Account": "._account",
            "AccountType": "._account_type",
            "AggregatedAsset": "._aggregated_asset",
            "AggregatedAssetEntity": "._aggregated_asset_entity",
            "AggregatedBalanceV2Response": "._aggregated_balance_v2_response",
            "AggregatedBalanceV3Response": "._aggregated_balance_v3_response",
            "AssetBalance": "._asset_balance",
            "AssetReference": "._asset_reference",
            "BalanceAccounts": "._balance_accounts",
            "Call": "._call",
            "CallRequest": "._call_request",
            "CallRequestV3": "._call_request_v3",
            "CallType": "._call_type",
            "ChainEntity": "._chain_entity",
            "ChainOperation": "._chain_operation",
            "ChainOperationV3": "._chain_operation_v3",
            "Delegation": "._delegation",
            "DelegationSignature": "._delegation_signature",
            "DelegationSignatureType": "._delegation_signature_type",
            "DeploymentType": "._deployment_type",
            "DestinationToken": "._destination_token",
            "ExecuteQuoteResponse": "._execute_quote_response",
            "ExecutionGuarantee": "._execution_guarantee",
            "ExecutionStatus": "._execution_status",
            "ExecutionStatusV3": "._execution_status_v3",
            "FailReason": "._fail_reason",
            "Fees": "._fees",
            "IndividualAssetBalance": "._individual_asset_balance",
            "OperationDetails": "._operation_details",
            "OperationState": "._operation_state",
            "OperationStatus": "._operation_status",
            "OriginToken": "._origin_token",
            "OriginTokenPart": "._origin_token_part",
            "PredictAddressRequest": "._predict_address_request",
            "PredictAddressResponse": "._predict_address_response",
            "PrepareCallRequest": "._prepare_call_request",
            "PrepareCallRequestV3": "._prepare_call_request_v3",
            "Quote": "._quote",
            "QuoteRequest": "._quote_request",
            "QuoteRequestV3": "._quote_request_v3",
            "QuoteSource": "._quote_source",
            "QuoteSourceV3": "._quote_source_v3",
            "QuoteTarget": "._quote_target",
            "QuoteTargetV3": "._quote_target_v3",
            "QuoteV3": "._quote_v3",
            "Slippage": "._slippage",
            "SlippageSide": "._slippage_side",
            "SolanaInstruction": "._solana_instruction",
            "SolanaKey": "._solana_key",
            "SourceAssetBalance": "._source_asset_balance",
            "SpecificAssetBalance": "._specific_asset_balance",
            "StateOverride": "._state_override",
            "SupportedChain": "._supported_chain",
            "TargetCallQuote": "._target_call_quote",
            "TargetCallQuoteV3": "._target_call_quote_v3",
            "TokenAllowanceRequirement": "._token_allowance_requirement",
            "TokenRequirement": "._token_requirement",
            "TotalBalance": "._total_balance",
            "Transaction": "._transaction",
            "TransactionHistory": "._transaction_history",
            "TransactionHistoryV3": "._transaction_history_v3",
            "TransactionOrder": "._transaction_order",
            "TransactionType": "._transaction_type",
            "TransactionV3": "._transaction_v3",
            "TypedData": "._typed_data",
            "UserOperation": "._user_operation",
        },
    )
