# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

"""Quotes, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import (
        Account,
        Call,
        ChainOperation,
        ChainOperationV3,
        DestinationToken,
        ExecuteQuoteResponse,
        ExecutionStatus,
        ExecutionStatusV3,
        Fees,
        OriginToken,
        Quote,
        QuoteSource,
        QuoteSourceV3,
        QuoteTarget,
        QuoteTargetV3,
        QuoteV3,
        Slippage,
        StateOverride,
        TargetCallQuote,
        TargetCallQuoteV3,
        TokenAllowanceRequirement,
        TokenRequirement,
    )

_CREATE_CALL: Operation[Quote] = Operation(
    "quotes.create_call",
    "POST",
    "/quotes/call-quote",
    response_type="Quote",
    body="CallRequest",
    cost=(("key", 1),),
    deprecated="",
)
_EXECUTE: Operation[ExecuteQuoteResponse] = Operation(
    "quotes.execute",
    "POST",
    "/quotes/execute-quote",
    response_type="ExecuteQuoteResponse",
    body="Quote",
    cost=(("key", 1),),
    deprecated="",
)
_PREPARE_CALL: Operation[TargetCallQuote] = Operation(
    "quotes.prepare_call",
    "POST",
    "/quotes/prepare-call-quote",
    response_type="TargetCallQuote",
    body="PrepareCallRequest",
    cost=(("key", 1),),
    deprecated="",
)
_GET_STATUS: Operation[ExecutionStatus] = Operation(
    "quotes.get_status",
    "GET",
    "/status/get-execution-status",
    response_type="ExecutionStatus",
    safe=True,
    cost=(("key", 1),),
    argument_names={"quoteId": "quote_id"},
    deprecated="",
)
_CREATE: Operation[Quote] = Operation(
    "quotes.create", "POST", "/v1/quote", response_type="Quote", body="QuoteRequest", cost=(("key", 1),), deprecated=""
)
_CREATE_V3: Operation[QuoteV3] = Operation(
    "quotes.create_v3",
    "POST",
    "/v3/quote",
    response_type="QuoteV3",
    body="QuoteRequestV3",
    cost=(("key", 1),),
    deprecated="",
)
_CREATE_CALL_V3: Operation[QuoteV3] = Operation(
    "quotes.create_call_v3",
    "POST",
    "/v3/quote/call-quote",
    response_type="QuoteV3",
    body="CallRequestV3",
    cost=(("key", 1),),
    deprecated="",
)
_EXECUTE_V3: Operation[ExecuteQuoteResponse] = Operation(
    "quotes.execute_v3",
    "POST",
    "/v3/quote/execute-quote",
    response_type="ExecuteQuoteResponse",
    body="QuoteV3",
    cost=(("key", 1),),
    deprecated="",
)
_PREPARE_CALL_V3: Operation[TargetCallQuoteV3] = Operation(
    "quotes.prepare_call_v3",
    "POST",
    "/v3/quote/prepare-call-quote",
    response_type="TargetCallQuoteV3",
    body="PrepareCallRequestV3",
    cost=(("key", 1),),
    deprecated="",
)
_GET_STATUS_V3: Operation[ExecutionStatusV3] = Operation(
    "quotes.get_status_v3",
    "GET",
    "/v3/status/get-execution-status",
    response_type="ExecutionStatusV3",
    safe=True,
    cost=(("key", 1),),
    argument_names={"quoteId": "quote_id"},
    deprecated="",
)


class Quotes(Resource):
    """
    Quotes: `create_call`, `execute`, `prepare_call`, `get_status`, `create`, `create_v3`, `create_call_v3`,
    `execute_v3`, `prepare_call_v3`, `get_status_v3`.
    """

    __slots__ = ()

    @_deprecated("Deprecated by the vendor.")
    def create_call(
        self,
        *,
        account: Account,
        chain_operation: ChainOperation,
        tamper_proof_signature: str,
        from_aggregated_asset_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Quote:
        """
        Quote prepared and signed contract calls from one smart account.

        Second of three steps, after `quotes.prepare_call` and before `quotes.execute`. Deprecated by OneBalance
        together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            account: Smart account that spends and signs.
            chain_operation: Operation on the target chain; sign its typed data.
            tamper_proof_signature: OneBalance's signature over the quote; send it back unchanged.
            from_aggregated_asset_id: Aggregated asset to pay with, e.g. `ob:usdc`. Default: chosen by
                OneBalance.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Priced plan of a transfer, swap or call. Sign its operations, then execute it before it expires.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, ChainOperation, TypedData, UserOperation
            >>> onebalance.quotes.create_call(
            ...     account=Account(account_address="account-address"),
            ...     chain_operation=ChainOperation(
            ...         user_op=UserOperation(
            ...             sender="sender",
            ...             nonce="nonce",
            ...             call_data="call-data",
            ...             call_gas_limit="call-gas-limit",
            ...             verification_gas_limit="verification-gas-limit",
            ...             pre_verification_gas="pre-verification-gas",
            ...             max_fee_per_gas="max-fee-per-gas",
            ...             max_priority_fee_per_gas="max-priority-fee-per-gas",
            ...             signature="signature",
            ...         ),
            ...         typed_data_to_sign=TypedData(domain={}, types={}, primary_type="primary-type", message={}),
            ...         asset_type="asset-type",
            ...         amount=Decimal("10"),
            ...     ),
            ...     tamper_proof_signature="tamper-proof-signature",
            ... )

        Vendor's operation id: getCallQuote. See https://docs.onebalance.io/api-reference/quotes/get-call-quote
        """
        _result: Quote = self._call(
            _CREATE_CALL,
            body={
                "account": account,
                "chain_operation": chain_operation,
                "tamper_proof_signature": tamper_proof_signature,
                "from_aggregated_asset_id": from_aggregated_asset_id,
            },
            **self._options(_CREATE_CALL, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    def execute(
        self,
        *,
        id: str,
        account: Account,
        origin_chains_operations: list[ChainOperation],
        expiration_timestamp: str,
        tamper_proof_signature: str,
        destination_chain_operation: ChainOperation | Unset = UNSET,
        origin_token: OriginToken | Unset = UNSET,
        destination_token: DestinationToken | Unset = UNSET,
        valid_until: str | Unset = UNSET,
        valid_after: str | Unset = UNSET,
        fees: Fees | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ExecuteQuoteResponse:
        """
        Execute a signed quote of one smart account.

        Moves tokens. A quote is executed once; follow it with `quotes.get_status`. HTTP 200 may still carry
        `success: false`. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            id: Id of the quote; `quotes.get_status` takes it as `quote_id`.
            account: Smart account that spends and signs.
            origin_chains_operations: Operations that spend tokens, one for each chain; each needs a signature.
            destination_chain_operation: Operation on the target chain that needs a signature; absent if there
                is none.
            origin_token: Token spent; absent for calls that spend none.
            destination_token: Token delivered; absent for calls that deliver none.
            valid_until: Unix second after which the operations are void. Default: chosen by OneBalance.
            valid_after: Unix second from which the operations are valid. Default: at once.
            expiration_timestamp: Time at which the quote expires, in Unix seconds as text.
            tamper_proof_signature: OneBalance's signature over the quote; send it back unchanged.
            fees: Fees of the quote; absent if not computed.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Whether execution has begun; the outcome comes later, see `quotes.get_status`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, ChainOperation, TypedData, UserOperation
            >>> onebalance.quotes.execute(
            ...     id="id",
            ...     account=Account(account_address="account-address"),
            ...     origin_chains_operations=[
            ...         ChainOperation(
            ...             user_op=UserOperation(
            ...                 sender="sender",
            ...                 nonce="nonce",
            ...                 call_data="call-data",
            ...                 call_gas_limit="call-gas-limit",
            ...                 verification_gas_limit="verification-gas-limit",
            ...                 pre_verification_gas="pre-verification-gas",
            ...                 max_fee_per_gas="max-fee-per-gas",
            ...                 max_priority_fee_per_gas="max-priority-fee-per-gas",
            ...                 signature="signature",
            ...             ),
            ...             typed_data_to_sign=TypedData(domain={}, types={}, primary_type="primary-type", message={}),
            ...             asset_type="asset-type",
            ...             amount=Decimal("10"),
            ...         )
            ...     ],
            ...     expiration_timestamp="expiration-timestamp",
            ...     tamper_proof_signature="tamper-proof-signature",
            ... )

        Vendor's operation id: executeQuote. See https://docs.onebalance.io/api-reference/quotes/execute-quote
        """
        _result: ExecuteQuoteResponse = self._call(
            _EXECUTE,
            body={
                "id": id,
                "account": account,
                "origin_chains_operations": origin_chains_operations,
                "destination_chain_operation": destination_chain_operation,
                "origin_token": origin_token,
                "destination_token": destination_token,
                "valid_until": valid_until,
                "valid_after": valid_after,
                "expiration_timestamp": expiration_timestamp,
                "tamper_proof_signature": tamper_proof_signature,
                "fees": fees,
            },
            **self._options(_EXECUTE, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    def prepare_call(
        self,
        *,
        account: Account,
        target_chain: str,
        calls: list[Call],
        tokens_required: list[TokenRequirement],
        allowance_requirements: list[TokenAllowanceRequirement] | Unset = UNSET,
        overrides: list[StateOverride] | Unset = UNSET,
        valid_after: str | Unset = UNSET,
        valid_until: str | Unset = UNSET,
        slippage_tolerance: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TargetCallQuote:
        """
        Prepare contract calls from one smart account.

        First of three steps: sign the result, then `quotes.create_call`, then `quotes.execute`. Deprecated by
        OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            account: Smart account that spends and signs.
            target_chain: CAIP-2 id of the chain to call on, e.g. `eip155:42161`.
            calls: Calls to make, in order.
            tokens_required: Tokens that the calls spend, at most what the account holds over all chains.
            allowance_requirements: Allowances that must be in place before the calls. Default: none.
            overrides: State to assume during simulation. Default: the real state.
            valid_after: Unix second from which the operations are valid. Default: at once.
            valid_until: Unix second after which the operations are void. Default: chosen by OneBalance.
            slippage_tolerance: Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by
                OneBalance.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Prepared calls, to be signed and passed to `quotes.create_call`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, Call, TokenRequirement
            >>> onebalance.quotes.prepare_call(
            ...     account=Account(account_address="account-address"),
            ...     target_chain="target-chain",
            ...     calls=[Call(to="to")],
            ...     tokens_required=[TokenRequirement(asset_type="asset-type", amount=Decimal("10"))],
            ... )

        Vendor's operation id: prepareCallQuote. See
        https://docs.onebalance.io/api-reference/quotes/prepare-call-quote
        """
        _result: TargetCallQuote = self._call(
            _PREPARE_CALL,
            body={
                "account": account,
                "target_chain": target_chain,
                "calls": calls,
                "tokens_required": tokens_required,
                "allowance_requirements": allowance_requirements,
                "overrides": overrides,
                "valid_after": valid_after,
                "valid_until": valid_until,
                "slippage_tolerance": slippage_tolerance,
            },
            **self._options(_PREPARE_CALL, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    def get_status(self, *, quote_id: str, **options: Unpack[CallOptions]) -> ExecutionStatus:
        """
        Progress of an executed quote.

        Poll it until `status` is final. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            quote_id: What to look up: `id` of the answer of `quotes.create`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Progress of an executed quote; empty until OneBalance knows the quote.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> onebalance.quotes.get_status(quote_id="quote-id")

        Vendor's operation id: getQuoteStatus. See https://docs.onebalance.io/api-reference/status/get-quote-status
        """
        _result: ExecutionStatus = self._call(
            _GET_STATUS, query={"quoteId": quote_id}, **self._options(_GET_STATUS, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    def create(
        self,
        *,
        from_: QuoteSource,
        to: QuoteTarget,
        slippage_tolerance: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Quote:
        """
        Quote a transfer or swap from one smart account.

        Sign each operation of the quote, then pass it to `quotes.execute` before it expires. Deprecated by
        OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            from_: Account, token and quantity to spend.
            to: Token to deliver, and its recipient.
            slippage_tolerance: Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by
                OneBalance.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Priced plan of a transfer, swap or call. Sign its operations, then execute it before it expires.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, AssetReference, QuoteSource, QuoteTarget
            >>> onebalance.quotes.create(
            ...     from_=QuoteSource(
            ...         account=Account(account_address="account-address"),
            ...         asset=AssetReference(asset_id="asset-id"),
            ...         amount=Decimal("10"),
            ...     ),
            ...     to=QuoteTarget(asset=AssetReference(asset_id="asset-id")),
            ... )

        Vendor's operation id: getQuote. See https://docs.onebalance.io/api-reference/quotes/get-quote
        """
        _result: Quote = self._call(
            _CREATE,
            body={"from_": from_, "to": to, "slippage_tolerance": slippage_tolerance},
            **self._options(_CREATE, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    def create_v3(
        self,
        *,
        from_: QuoteSourceV3,
        to: QuoteTargetV3,
        slippage_tolerance: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> QuoteV3:
        """
        Quote a transfer or swap from several accounts.

        Sign each operation of the quote, then pass it to `quotes.execute_v3` before it expires. A rejection may
        come with HTTP 200 and without a quote. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            from_: Accounts, token and quantity to spend.
            to: Token to deliver, and its recipient.
            slippage_tolerance: Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by
                OneBalance.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Priced plan over several accounts. Sign its operations, then execute it before it expires.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, AssetReference, QuoteSourceV3, QuoteTargetV3
            >>> onebalance.quotes.create_v3(
            ...     from_=QuoteSourceV3(
            ...         accounts=[Account(account_address="account-address")],
            ...         asset=AssetReference(asset_id="asset-id"),
            ...         amount=Decimal("10"),
            ...     ),
            ...     to=QuoteTargetV3(asset=AssetReference(asset_id="asset-id")),
            ... )

        Vendor's operation id: getQuoteV3. See https://docs.onebalance.io/api-reference/quotes/get-quote-v3
        """
        _result: QuoteV3 = self._call(
            _CREATE_V3,
            body={"from_": from_, "to": to, "slippage_tolerance": slippage_tolerance},
            **self._options(_CREATE_V3, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    def create_call_v3(
        self,
        *,
        accounts: list[Account],
        chain_operation: ChainOperation,
        tamper_proof_signature: str,
        from_aggregated_asset_id: str | Unset = UNSET,
        from_asset_id: str | Unset = UNSET,
        slippage_tolerance: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> QuoteV3:
        """
        Quote prepared and signed contract calls from several accounts.

        Second of three steps, after `quotes.prepare_call_v3` and before `quotes.execute_v3`. Deprecated by
        OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            accounts: Accounts that spend and sign, at least one.
            chain_operation: Operation on the target chain; sign its typed data.
            tamper_proof_signature: OneBalance's signature over the quote; send it back unchanged.
            from_aggregated_asset_id: Aggregated asset to pay with, e.g. `ob:usdc`. Default: chosen by
                OneBalance.
            from_asset_id: CAIP-19 id of the token to pay with. Default: chosen by OneBalance.
            slippage_tolerance: Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by
                OneBalance.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Priced plan over several accounts. Sign its operations, then execute it before it expires.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, ChainOperation, TypedData, UserOperation
            >>> onebalance.quotes.create_call_v3(
            ...     accounts=[Account(account_address="account-address")],
            ...     chain_operation=ChainOperation(
            ...         user_op=UserOperation(
            ...             sender="sender",
            ...             nonce="nonce",
            ...             call_data="call-data",
            ...             call_gas_limit="call-gas-limit",
            ...             verification_gas_limit="verification-gas-limit",
            ...             pre_verification_gas="pre-verification-gas",
            ...             max_fee_per_gas="max-fee-per-gas",
            ...             max_priority_fee_per_gas="max-priority-fee-per-gas",
            ...             signature="signature",
            ...         ),
            ...         typed_data_to_sign=TypedData(domain={}, types={}, primary_type="primary-type", message={}),
            ...         asset_type="asset-type",
            ...         amount=Decimal("10"),
            ...     ),
            ...     tamper_proof_signature="tamper-proof-signature",
            ... )

        Vendor's operation id: getCallQuoteV3. See https://docs.onebalance.io/api-reference/quotes/get-call-quote-v3
        """
        _result: QuoteV3 = self._call(
            _CREATE_CALL_V3,
            body={
                "accounts": accounts,
                "chain_operation": chain_operation,
                "tamper_proof_signature": tamper_proof_signature,
                "from_aggregated_asset_id": from_aggregated_asset_id,
                "from_asset_id": from_asset_id,
                "slippage_tolerance": slippage_tolerance,
            },
            **self._options(_CREATE_CALL_V3, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    def execute_v3(
        self,
        *,
        id: str,
        accounts: list[Account],
        origin_chains_operations: list[ChainOperationV3],
        expiration_timestamp: str,
        tamper_proof_signature: str,
        destination_chain_operation: ChainOperation | Unset = UNSET,
        origin_token: OriginToken | Unset = UNSET,
        destination_token: DestinationToken | Unset = UNSET,
        slippage: Slippage | Unset = UNSET,
        fees: Fees | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ExecuteQuoteResponse:
        """
        Execute a signed quote of several accounts.

        Moves tokens. A quote is executed once; follow it with `quotes.get_status_v3`. HTTP 200 may still carry
        `success: false`. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            id: Id of the quote; `quotes.get_status` takes it as `quote_id`.
            accounts: Accounts that spend and sign, at least one.
            origin_chains_operations: Operations that spend tokens, one for each chain; each needs a signature.
            destination_chain_operation: Operation on the target chain that needs a signature; absent if there
                is none.
            origin_token: Token spent; absent for calls that spend none.
            destination_token: Token delivered; absent for calls that deliver none.
            expiration_timestamp: Time at which the quote expires, in Unix seconds as text.
            tamper_proof_signature: OneBalance's signature over the quote; send it back unchanged.
            slippage: Expected slippage; absent if not computed.
            fees: Fees of the quote; absent if not computed.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Whether execution has begun; the outcome comes later, see `quotes.get_status`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, ChainOperationV3
            >>> onebalance.quotes.execute_v3(
            ...     id="id",
            ...     accounts=[Account(account_address="account-address")],
            ...     origin_chains_operations=[ChainOperationV3(asset_type="asset-type", amount=Decimal("10"))],
            ...     expiration_timestamp="expiration-timestamp",
            ...     tamper_proof_signature="tamper-proof-signature",
            ... )

        Vendor's operation id: executeQuoteV3. See https://docs.onebalance.io/api-reference/quotes/execute-quote-v3
        """
        _result: ExecuteQuoteResponse = self._call(
            _EXECUTE_V3,
            body={
                "id": id,
                "accounts": accounts,
                "origin_chains_operations": origin_chains_operations,
                "destination_chain_operation": destination_chain_operation,
                "origin_token": origin_token,
                "destination_token": destination_token,
                "expiration_timestamp": expiration_timestamp,
                "tamper_proof_signature": tamper_proof_signature,
                "slippage": slippage,
                "fees": fees,
            },
            **self._options(_EXECUTE_V3, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    def prepare_call_v3(
        self,
        *,
        accounts: list[Account],
        target_chain: str,
        calls: list[Call],
        tokens_required: list[TokenRequirement] | Unset = UNSET,
        allowance_requirements: list[TokenAllowanceRequirement] | Unset = UNSET,
        overrides: list[StateOverride] | Unset = UNSET,
        valid_after: str | Unset = UNSET,
        valid_until: str | Unset = UNSET,
        from_asset_id: str | Unset = UNSET,
        slippage_tolerance: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TargetCallQuoteV3:
        """
        Prepare contract calls from several accounts.

        First of three steps: sign the result, then `quotes.create_call_v3`, then `quotes.execute_v3`. Deprecated by
        OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            accounts: Accounts that spend and sign, at least one.
            target_chain: CAIP-2 id of the chain to call on, e.g. `eip155:42161`.
            calls: Calls to make, in order.
            tokens_required: Tokens that the calls spend, at most what the account holds over all chains.
            allowance_requirements: Allowances that must be in place before the calls. Default: none.
            overrides: State to assume during simulation. Default: the real state.
            valid_after: Unix second from which the operations are valid. Default: at once.
            valid_until: Unix second after which the operations are void. Default: chosen by OneBalance.
            from_asset_id: CAIP-19 id of the token to pay with. Default: chosen by OneBalance.
            slippage_tolerance: Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by
                OneBalance.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Prepared calls, to be signed and passed to `quotes.create_call_v3`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from pennyweight_onebalance.models import Account, Call
            >>> onebalance.quotes.prepare_call_v3(
            ...     accounts=[Account(account_address="account-address")],
            ...     target_chain="target-chain",
            ...     calls=[Call(to="to")],
            ... )

        Vendor's operation id: prepareCallQuoteV3. See
        https://docs.onebalance.io/api-reference/quotes/prepare-call-quote-v3
        """
        _result: TargetCallQuoteV3 = self._call(
            _PREPARE_CALL_V3,
            body={
                "accounts": accounts,
                "target_chain": target_chain,
                "calls": calls,
                "tokens_required": tokens_required,
                "allowance_requirements": allowance_requirements,
                "overrides": overrides,
                "valid_after": valid_after,
                "valid_until": valid_until,
                "from_asset_id": from_asset_id,
                "slippage_tolerance": slippage_tolerance,
            },
            **self._options(_PREPARE_CALL_V3, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    def get_status_v3(self, *, quote_id: str, **options: Unpack[CallOptions]) -> ExecutionStatusV3:
        """
        Progress of an executed quote over several accounts.

        Poll it until `status` is final. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            quote_id: What to look up: `id` of the answer of `quotes.create_v3`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Progress of an executed quote over several accounts; empty until OneBalance knows the quote.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> onebalance.quotes.get_status_v3(quote_id="quote-id")

        Vendor's operation id: getQuoteStatusV3. See
        https://docs.onebalance.io/api-reference/status/get-quote-status-v3
        """
        _result: ExecutionStatusV3 = self._call(
            _GET_STATUS_V3, query={"quoteId": quote_id}, **self._options(_GET_STATUS_V3, options)
        )
        return _result

    @property
    def with_response(self) -> QuotesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return QuotesWithResponse(self._with_response())


class QuotesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Quotes) -> None:
        self.create_call = with_response(resource.create_call)
        self.execute = with_response(resource.execute)
        self.prepare_call = with_response(resource.prepare_call)
        self.get_status = with_response(resource.get_status)
        self.create = with_response(resource.create)
        self.create_v3 = with_response(resource.create_v3)
        self.create_call_v3 = with_response(resource.create_call_v3)
        self.execute_v3 = with_response(resource.execute_v3)
        self.prepare_call_v3 = with_response(resource.prepare_call_v3)
        self.get_status_v3 = with_response(resource.get_status_v3)


class AsyncQuotes(Resource):
    """
    Quotes: `create_call`, `execute`, `prepare_call`, `get_status`, `create`, `create_v3`, `create_call_v3`,
    `execute_v3`, `prepare_call_v3`, `get_status_v3`.
    """

    __slots__ = ()

    @_deprecated("Deprecated by the vendor.")
    async def create_call(
        self,
        *,
        account: Account,
        chain_operation: ChainOperation,
        tamper_proof_signature: str,
        from_aggregated_asset_id: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Quote:
        """
        Quote prepared and signed contract calls from one smart account.

        Second of three steps, after `quotes.prepare_call` and before `quotes.execute`. Deprecated by OneBalance
        together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            account: Smart account that spends and signs.
            chain_operation: Operation on the target chain; sign its typed data.
            tamper_proof_signature: OneBalance's signature over the quote; send it back unchanged.
            from_aggregated_asset_id: Aggregated asset to pay with, e.g. `ob:usdc`. Default: chosen by
                OneBalance.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Priced plan of a transfer, swap or call. Sign its operations, then execute it before it expires.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, ChainOperation, TypedData, UserOperation
            >>> await onebalance.quotes.create_call(
            ...     account=Account(account_address="account-address"),
            ...     chain_operation=ChainOperation(
            ...         user_op=UserOperation(
            ...             sender="sender",
            ...             nonce="nonce",
            ...             call_data="call-data",
            ...             call_gas_limit="call-gas-limit",
            ...             verification_gas_limit="verification-gas-limit",
            ...             pre_verification_gas="pre-verification-gas",
            ...             max_fee_per_gas="max-fee-per-gas",
            ...             max_priority_fee_per_gas="max-priority-fee-per-gas",
            ...             signature="signature",
            ...         ),
            ...         typed_data_to_sign=TypedData(domain={}, types={}, primary_type="primary-type", message={}),
            ...         asset_type="asset-type",
            ...         amount=Decimal("10"),
            ...     ),
            ...     tamper_proof_signature="tamper-proof-signature",
            ... )

        Vendor's operation id: getCallQuote. See https://docs.onebalance.io/api-reference/quotes/get-call-quote
        """
        _result: Quote = await self._call(
            _CREATE_CALL,
            body={
                "account": account,
                "chain_operation": chain_operation,
                "tamper_proof_signature": tamper_proof_signature,
                "from_aggregated_asset_id": from_aggregated_asset_id,
            },
            **self._options(_CREATE_CALL, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    async def execute(
        self,
        *,
        id: str,
        account: Account,
        origin_chains_operations: list[ChainOperation],
        expiration_timestamp: str,
        tamper_proof_signature: str,
        destination_chain_operation: ChainOperation | Unset = UNSET,
        origin_token: OriginToken | Unset = UNSET,
        destination_token: DestinationToken | Unset = UNSET,
        valid_until: str | Unset = UNSET,
        valid_after: str | Unset = UNSET,
        fees: Fees | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ExecuteQuoteResponse:
        """
        Execute a signed quote of one smart account.

        Moves tokens. A quote is executed once; follow it with `quotes.get_status`. HTTP 200 may still carry
        `success: false`. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            id: Id of the quote; `quotes.get_status` takes it as `quote_id`.
            account: Smart account that spends and signs.
            origin_chains_operations: Operations that spend tokens, one for each chain; each needs a signature.
            destination_chain_operation: Operation on the target chain that needs a signature; absent if there
                is none.
            origin_token: Token spent; absent for calls that spend none.
            destination_token: Token delivered; absent for calls that deliver none.
            valid_until: Unix second after which the operations are void. Default: chosen by OneBalance.
            valid_after: Unix second from which the operations are valid. Default: at once.
            expiration_timestamp: Time at which the quote expires, in Unix seconds as text.
            tamper_proof_signature: OneBalance's signature over the quote; send it back unchanged.
            fees: Fees of the quote; absent if not computed.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Whether execution has begun; the outcome comes later, see `quotes.get_status`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, ChainOperation, TypedData, UserOperation
            >>> await onebalance.quotes.execute(
            ...     id="id",
            ...     account=Account(account_address="account-address"),
            ...     origin_chains_operations=[
            ...         ChainOperation(
            ...             user_op=UserOperation(
            ...                 sender="sender",
            ...                 nonce="nonce",
            ...                 call_data="call-data",
            ...                 call_gas_limit="call-gas-limit",
            ...                 verification_gas_limit="verification-gas-limit",
            ...                 pre_verification_gas="pre-verification-gas",
            ...                 max_fee_per_gas="max-fee-per-gas",
            ...                 max_priority_fee_per_gas="max-priority-fee-per-gas",
            ...                 signature="signature",
            ...             ),
            ...             typed_data_to_sign=TypedData(domain={}, types={}, primary_type="primary-type", message={}),
            ...             asset_type="asset-type",
            ...             amount=Decimal("10"),
            ...         )
            ...     ],
            ...     expiration_timestamp="expiration-timestamp",
            ...     tamper_proof_signature="tamper-proof-signature",
            ... )

        Vendor's operation id: executeQuote. See https://docs.onebalance.io/api-reference/quotes/execute-quote
        """
        _result: ExecuteQuoteResponse = await self._call(
            _EXECUTE,
            body={
                "id": id,
                "account": account,
                "origin_chains_operations": origin_chains_operations,
                "destination_chain_operation": destination_chain_operation,
                "origin_token": origin_token,
                "destination_token": destination_token,
                "valid_until": valid_until,
                "valid_after": valid_after,
                "expiration_timestamp": expiration_timestamp,
                "tamper_proof_signature": tamper_proof_signature,
                "fees": fees,
            },
            **self._options(_EXECUTE, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    async def prepare_call(
        self,
        *,
        account: Account,
        target_chain: str,
        calls: list[Call],
        tokens_required: list[TokenRequirement],
        allowance_requirements: list[TokenAllowanceRequirement] | Unset = UNSET,
        overrides: list[StateOverride] | Unset = UNSET,
        valid_after: str | Unset = UNSET,
        valid_until: str | Unset = UNSET,
        slippage_tolerance: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TargetCallQuote:
        """
        Prepare contract calls from one smart account.

        First of three steps: sign the result, then `quotes.create_call`, then `quotes.execute`. Deprecated by
        OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            account: Smart account that spends and signs.
            target_chain: CAIP-2 id of the chain to call on, e.g. `eip155:42161`.
            calls: Calls to make, in order.
            tokens_required: Tokens that the calls spend, at most what the account holds over all chains.
            allowance_requirements: Allowances that must be in place before the calls. Default: none.
            overrides: State to assume during simulation. Default: the real state.
            valid_after: Unix second from which the operations are valid. Default: at once.
            valid_until: Unix second after which the operations are void. Default: chosen by OneBalance.
            slippage_tolerance: Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by
                OneBalance.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Prepared calls, to be signed and passed to `quotes.create_call`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, Call, TokenRequirement
            >>> await onebalance.quotes.prepare_call(
            ...     account=Account(account_address="account-address"),
            ...     target_chain="target-chain",
            ...     calls=[Call(to="to")],
            ...     tokens_required=[TokenRequirement(asset_type="asset-type", amount=Decimal("10"))],
            ... )

        Vendor's operation id: prepareCallQuote. See
        https://docs.onebalance.io/api-reference/quotes/prepare-call-quote
        """
        _result: TargetCallQuote = await self._call(
            _PREPARE_CALL,
            body={
                "account": account,
                "target_chain": target_chain,
                "calls": calls,
                "tokens_required": tokens_required,
                "allowance_requirements": allowance_requirements,
                "overrides": overrides,
                "valid_after": valid_after,
                "valid_until": valid_until,
                "slippage_tolerance": slippage_tolerance,
            },
            **self._options(_PREPARE_CALL, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    async def get_status(self, *, quote_id: str, **options: Unpack[CallOptions]) -> ExecutionStatus:
        """
        Progress of an executed quote.

        Poll it until `status` is final. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            quote_id: What to look up: `id` of the answer of `quotes.create`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Progress of an executed quote; empty until OneBalance knows the quote.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await onebalance.quotes.get_status(quote_id="quote-id")

        Vendor's operation id: getQuoteStatus. See https://docs.onebalance.io/api-reference/status/get-quote-status
        """
        _result: ExecutionStatus = await self._call(
            _GET_STATUS, query={"quoteId": quote_id}, **self._options(_GET_STATUS, options)
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    async def create(
        self,
        *,
        from_: QuoteSource,
        to: QuoteTarget,
        slippage_tolerance: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Quote:
        """
        Quote a transfer or swap from one smart account.

        Sign each operation of the quote, then pass it to `quotes.execute` before it expires. Deprecated by
        OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            from_: Account, token and quantity to spend.
            to: Token to deliver, and its recipient.
            slippage_tolerance: Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by
                OneBalance.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Priced plan of a transfer, swap or call. Sign its operations, then execute it before it expires.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, AssetReference, QuoteSource, QuoteTarget
            >>> await onebalance.quotes.create(
            ...     from_=QuoteSource(
            ...         account=Account(account_address="account-address"),
            ...         asset=AssetReference(asset_id="asset-id"),
            ...         amount=Decimal("10"),
            ...     ),
            ...     to=QuoteTarget(asset=AssetReference(asset_id="asset-id")),
            ... )

        Vendor's operation id: getQuote. See https://docs.onebalance.io/api-reference/quotes/get-quote
        """
        _result: Quote = await self._call(
            _CREATE,
            body={"from_": from_, "to": to, "slippage_tolerance": slippage_tolerance},
            **self._options(_CREATE, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    async def create_v3(
        self,
        *,
        from_: QuoteSourceV3,
        to: QuoteTargetV3,
        slippage_tolerance: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> QuoteV3:
        """
        Quote a transfer or swap from several accounts.

        Sign each operation of the quote, then pass it to `quotes.execute_v3` before it expires. A rejection may
        come with HTTP 200 and without a quote. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            from_: Accounts, token and quantity to spend.
            to: Token to deliver, and its recipient.
            slippage_tolerance: Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by
                OneBalance.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Priced plan over several accounts. Sign its operations, then execute it before it expires.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, AssetReference, QuoteSourceV3, QuoteTargetV3
            >>> await onebalance.quotes.create_v3(
            ...     from_=QuoteSourceV3(
            ...         accounts=[Account(account_address="account-address")],
            ...         asset=AssetReference(asset_id="asset-id"),
            ...         amount=Decimal("10"),
            ...     ),
            ...     to=QuoteTargetV3(asset=AssetReference(asset_id="asset-id")),
            ... )

        Vendor's operation id: getQuoteV3. See https://docs.onebalance.io/api-reference/quotes/get-quote-v3
        """
        _result: QuoteV3 = await self._call(
            _CREATE_V3,
            body={"from_": from_, "to": to, "slippage_tolerance": slippage_tolerance},
            **self._options(_CREATE_V3, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    async def create_call_v3(
        self,
        *,
        accounts: list[Account],
        chain_operation: ChainOperation,
        tamper_proof_signature: str,
        from_aggregated_asset_id: str | Unset = UNSET,
        from_asset_id: str | Unset = UNSET,
        slippage_tolerance: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> QuoteV3:
        """
        Quote prepared and signed contract calls from several accounts.

        Second of three steps, after `quotes.prepare_call_v3` and before `quotes.execute_v3`. Deprecated by
        OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            accounts: Accounts that spend and sign, at least one.
            chain_operation: Operation on the target chain; sign its typed data.
            tamper_proof_signature: OneBalance's signature over the quote; send it back unchanged.
            from_aggregated_asset_id: Aggregated asset to pay with, e.g. `ob:usdc`. Default: chosen by
                OneBalance.
            from_asset_id: CAIP-19 id of the token to pay with. Default: chosen by OneBalance.
            slippage_tolerance: Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by
                OneBalance.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Priced plan over several accounts. Sign its operations, then execute it before it expires.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, ChainOperation, TypedData, UserOperation
            >>> await onebalance.quotes.create_call_v3(
            ...     accounts=[Account(account_address="account-address")],
            ...     chain_operation=ChainOperation(
            ...         user_op=UserOperation(
            ...             sender="sender",
            ...             nonce="nonce",
            ...             call_data="call-data",
            ...             call_gas_limit="call-gas-limit",
            ...             verification_gas_limit="verification-gas-limit",
            ...             pre_verification_gas="pre-verification-gas",
            ...             max_fee_per_gas="max-fee-per-gas",
            ...             max_priority_fee_per_gas="max-priority-fee-per-gas",
            ...             signature="signature",
            ...         ),
            ...         typed_data_to_sign=TypedData(domain={}, types={}, primary_type="primary-type", message={}),
            ...         asset_type="asset-type",
            ...         amount=Decimal("10"),
            ...     ),
            ...     tamper_proof_signature="tamper-proof-signature",
            ... )

        Vendor's operation id: getCallQuoteV3. See https://docs.onebalance.io/api-reference/quotes/get-call-quote-v3
        """
        _result: QuoteV3 = await self._call(
            _CREATE_CALL_V3,
            body={
                "accounts": accounts,
                "chain_operation": chain_operation,
                "tamper_proof_signature": tamper_proof_signature,
                "from_aggregated_asset_id": from_aggregated_asset_id,
                "from_asset_id": from_asset_id,
                "slippage_tolerance": slippage_tolerance,
            },
            **self._options(_CREATE_CALL_V3, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    async def execute_v3(
        self,
        *,
        id: str,
        accounts: list[Account],
        origin_chains_operations: list[ChainOperationV3],
        expiration_timestamp: str,
        tamper_proof_signature: str,
        destination_chain_operation: ChainOperation | Unset = UNSET,
        origin_token: OriginToken | Unset = UNSET,
        destination_token: DestinationToken | Unset = UNSET,
        slippage: Slippage | Unset = UNSET,
        fees: Fees | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ExecuteQuoteResponse:
        """
        Execute a signed quote of several accounts.

        Moves tokens. A quote is executed once; follow it with `quotes.get_status_v3`. HTTP 200 may still carry
        `success: false`. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            id: Id of the quote; `quotes.get_status` takes it as `quote_id`.
            accounts: Accounts that spend and sign, at least one.
            origin_chains_operations: Operations that spend tokens, one for each chain; each needs a signature.
            destination_chain_operation: Operation on the target chain that needs a signature; absent if there
                is none.
            origin_token: Token spent; absent for calls that spend none.
            destination_token: Token delivered; absent for calls that deliver none.
            expiration_timestamp: Time at which the quote expires, in Unix seconds as text.
            tamper_proof_signature: OneBalance's signature over the quote; send it back unchanged.
            slippage: Expected slippage; absent if not computed.
            fees: Fees of the quote; absent if not computed.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Whether execution has begun; the outcome comes later, see `quotes.get_status`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from decimal import Decimal
            >>> from pennyweight_onebalance.models import Account, ChainOperationV3
            >>> await onebalance.quotes.execute_v3(
            ...     id="id",
            ...     accounts=[Account(account_address="account-address")],
            ...     origin_chains_operations=[ChainOperationV3(asset_type="asset-type", amount=Decimal("10"))],
            ...     expiration_timestamp="expiration-timestamp",
            ...     tamper_proof_signature="tamper-proof-signature",
            ... )

        Vendor's operation id: executeQuoteV3. See https://docs.onebalance.io/api-reference/quotes/execute-quote-v3
        """
        _result: ExecuteQuoteResponse = await self._call(
            _EXECUTE_V3,
            body={
                "id": id,
                "accounts": accounts,
                "origin_chains_operations": origin_chains_operations,
                "destination_chain_operation": destination_chain_operation,
                "origin_token": origin_token,
                "destination_token": destination_token,
                "expiration_timestamp": expiration_timestamp,
                "tamper_proof_signature": tamper_proof_signature,
                "slippage": slippage,
                "fees": fees,
            },
            **self._options(_EXECUTE_V3, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    async def prepare_call_v3(
        self,
        *,
        accounts: list[Account],
        target_chain: str,
        calls: list[Call],
        tokens_required: list[TokenRequirement] | Unset = UNSET,
        allowance_requirements: list[TokenAllowanceRequirement] | Unset = UNSET,
        overrides: list[StateOverride] | Unset = UNSET,
        valid_after: str | Unset = UNSET,
        valid_until: str | Unset = UNSET,
        from_asset_id: str | Unset = UNSET,
        slippage_tolerance: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TargetCallQuoteV3:
        """
        Prepare contract calls from several accounts.

        First of three steps: sign the result, then `quotes.create_call_v3`, then `quotes.execute_v3`. Deprecated by
        OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            accounts: Accounts that spend and sign, at least one.
            target_chain: CAIP-2 id of the chain to call on, e.g. `eip155:42161`.
            calls: Calls to make, in order.
            tokens_required: Tokens that the calls spend, at most what the account holds over all chains.
            allowance_requirements: Allowances that must be in place before the calls. Default: none.
            overrides: State to assume during simulation. Default: the real state.
            valid_after: Unix second from which the operations are valid. Default: at once.
            valid_until: Unix second after which the operations are void. Default: chosen by OneBalance.
            from_asset_id: CAIP-19 id of the token to pay with. Default: chosen by OneBalance.
            slippage_tolerance: Highest slippage accepted, in basis points: 50 is 0.5 %. Default: chosen by
                OneBalance.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Prepared calls, to be signed and passed to `quotes.create_call_v3`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> from pennyweight_onebalance.models import Account, Call
            >>> await onebalance.quotes.prepare_call_v3(
            ...     accounts=[Account(account_address="account-address")],
            ...     target_chain="target-chain",
            ...     calls=[Call(to="to")],
            ... )

        Vendor's operation id: prepareCallQuoteV3. See
        https://docs.onebalance.io/api-reference/quotes/prepare-call-quote-v3
        """
        _result: TargetCallQuoteV3 = await self._call(
            _PREPARE_CALL_V3,
            body={
                "accounts": accounts,
                "target_chain": target_chain,
                "calls": calls,
                "tokens_required": tokens_required,
                "allowance_requirements": allowance_requirements,
                "overrides": overrides,
                "valid_after": valid_after,
                "valid_until": valid_until,
                "from_asset_id": from_asset_id,
                "slippage_tolerance": slippage_tolerance,
            },
            **self._options(_PREPARE_CALL_V3, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor.")
    async def get_status_v3(self, *, quote_id: str, **options: Unpack[CallOptions]) -> ExecutionStatusV3:
        """
        Progress of an executed quote over several accounts.

        Poll it until `status` is final. Deprecated by OneBalance together with the whole API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            quote_id: What to look up: `id` of the answer of `quotes.create_v3`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Progress of an executed quote over several accounts; empty until OneBalance knows the quote.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await onebalance.quotes.get_status_v3(quote_id="quote-id")

        Vendor's operation id: getQuoteStatusV3. See
        https://docs.onebalance.io/api-reference/status/get-quote-status-v3
        """
        _result: ExecutionStatusV3 = await self._call(
            _GET_STATUS_V3, query={"quoteId": quote_id}, **self._options(_GET_STATUS_V3, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncQuotesWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncQuotesWithResponse(self._with_response())


class AsyncQuotesWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncQuotes) -> None:
        self.create_call = async_with_response(resource.create_call)
        self.execute = async_with_response(resource.execute)
        self.prepare_call = async_with_response(resource.prepare_call)
        self.get_status = async_with_response(resource.get_status)
        self.create = async_with_response(resource.create)
        self.create_v3 = async_with_response(resource.create_v3)
        self.create_call_v3 = async_with_response(resource.create_call_v3)
        self.execute_v3 = async_with_response(resource.execute_v3)
        self.prepare_call_v3 = async_with_response(resource.prepare_call_v3)
        self.get_status_v3 = async_with_response(resource.get_status_v3)
