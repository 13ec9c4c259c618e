# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Transfers, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import (
    UNSET,
    Operation,
    Pagination,
    Resource,
    Secret,
    async_with_response,
    async_with_response_pages,
    with_response,
    with_response_pages,
)
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    import builtins
    from datetime import datetime
    from decimal import Decimal
    from typing import Any, Literal, Unpack

    from pennyweight_core.runtime import AsyncPages, CallOptions, Pages, Unset

    from ..models import (
        B2BBrokerCreateCryptocurrencyTransactionResponse,
        B2BBrokerCryptocurrencyDepositAddressListResponse,
        B2BBrokerCryptocurrencyDepositAddressResponse,
        B2BBrokerCryptocurrencySymbolDetailsResponse,
        B2BBrokerCryptocurrencyTransaction,
        B2BBrokerTransactionsListModel,
        BrokerCryptocurrencyTransactionStatus,
        BrokerType,
        ConfigureTransferResponse,
        CryptocurrencyAddressType,
        ExecuteTransferResponse,
        IntegrationNetworkResponse,
        MfaType,
        NetworkIdentifier,
        NetworkModelResponse,
        PreviewTransferResponse,
        QuoteTransferResponse,
        TokenNetworksResponse,
        TransferModel,
        TransferModelPaginationResponse,
        TransferOrderByFields,
        TransferStatus,
        TransferToAddress,
        TransferTravelRuleOptions,
        TransferVerificationResponse,
        UpdateTransferResponse,
    )

_CREATE: Operation[B2BBrokerCreateCryptocurrencyTransactionResponse] = Operation(
    "transfers.create",
    "POST",
    "/api/v1/transfers",
    response_type="B2BBrokerCreateCryptocurrencyTransactionResponseApiResult",
    body="TransfersBrokerCreateCryptocurrencyTransactionRequest",
    enveloped=True,
    deprecated="use `transfers.preview` and `transfers.execute`.",
)
_GET_DEPOSIT_ADDRESS: Operation[B2BBrokerCryptocurrencyDepositAddressResponse] = Operation(
    "transfers.get_deposit_address",
    "POST",
    "/api/v1/transfers/address/get",
    response_type="B2BBrokerCryptocurrencyDepositAddressResponseApiResult",
    body="TransfersBrokerCryptocurrencyDepositAddressRequest",
    enveloped=True,
)
_GET: Operation[B2BBrokerCryptocurrencyTransaction] = Operation(
    "transfers.get",
    "POST",
    "/api/v1/transfers/details",
    response_type="B2BBrokerCryptocurrencyTransactionApiResult",
    body="TransfersBrokerCryptocurrencyTransactionDetailsRequest",
    safe=True,
    enveloped=True,
)
_LIST: Operation[B2BBrokerTransactionsListModel] = Operation(
    "transfers.list",
    "POST",
    "/api/v1/transfers/list",
    response_type="B2BBrokerTransactionsListModelApiResult",
    body="TransfersBrokerTransactionsListRequest",
    safe=True,
    pagination=Pagination("cursor", items=("transfers",), location="body", next="cursor"),
    enveloped=True,
)
_GET_MANAGED_DEPOSIT_ADDRESS: Operation[B2BBrokerCryptocurrencyDepositAddressResponse] = Operation(
    "transfers.get_managed_deposit_address",
    "POST",
    "/api/v1/transfers/managed/address/get",
    response_type="B2BBrokerCryptocurrencyDepositAddressResponseApiResult",
    body="ManagedBrokerCryptocurrencyDepositAddressRequest",
    enveloped=True,
)
_LIST_MANAGED_DEPOSIT_ADDRESSES: Operation[B2BBrokerCryptocurrencyDepositAddressListResponse] = Operation(
    "transfers.list_managed_deposit_addresses",
    "POST",
    "/api/v1/transfers/managed/address/list",
    response_type="B2BBrokerCryptocurrencyDepositAddressListResponseApiResult",
    body="ManagedBrokerCryptocurrencyDepositAddressListRequest",
    enveloped=True,
)
_CONFIGURE: Operation[ConfigureTransferResponse] = Operation(
    "transfers.configure",
    "POST",
    "/api/v1/transfers/managed/configure",
    response_type="ConfigureTransferResponseApiResult",
    body="ConfigureTransferRequest",
    enveloped=True,
)
_EXECUTE: Operation[ExecuteTransferResponse] = Operation(
    "transfers.execute",
    "POST",
    "/api/v1/transfers/managed/execute",
    response_type="ExecuteTransferResponseApiResult",
    body="ExecuteTransferRequest",
    enveloped=True,
)
_LIST_INTEGRATIONS: Operation[IntegrationNetworkResponse] = Operation(
    "transfers.list_integrations",
    "GET",
    "/api/v1/transfers/managed/integrations",
    response_type="IntegrationNetworkResponseApiResult",
    safe=True,
    enveloped=True,
)
_LIST_MANAGED: Operation[TransferModelPaginationResponse] = Operation(
    "transfers.list_managed",
    "GET",
    "/api/v1/transfers/managed/mesh",
    response_type="TransferModelPaginationResponseApiResult",
    query_types={
        "FromTimestamp": "UnixSeconds",
        "ToTimestamp": "UnixSeconds",
        "MinAmountInFiat": "Number",
        "MaxAmountInFiat": "Number",
    },
    safe=True,
    pagination=Pagination("Offset", items=("items",), total="total"),
    enveloped=True,
    argument_names={
        "Count": "count",
        "Offset": "offset",
        "Id": "id",
        "ClientTransactionId": "client_transaction_id",
        "UserId": "user_id",
        "IntegrationIds": "integration_ids",
        "Statuses": "statuses",
        "FromTimestamp": "from_timestamp",
        "ToTimestamp": "to_timestamp",
        "MinAmountInFiat": "min_amount_in_fiat",
        "MaxAmountInFiat": "max_amount_in_fiat",
        "OrderBy": "order_by",
        "Hash": "hash",
        "SubClientId": "sub_client_id",
        "DescendingOrder": "descending_order",
        "IsSandBox": "is_sand_box",
    },
)
_LIST_NETWORKS: Operation[NetworkModelResponse] = Operation(
    "transfers.list_networks",
    "GET",
    "/api/v1/transfers/managed/networks",
    response_type="NetworkModelResponseApiResult",
    safe=True,
    enveloped=True,
)
_PREVIEW: Operation[PreviewTransferResponse] = Operation(
    "transfers.preview",
    "POST",
    "/api/v1/transfers/managed/preview",
    response_type="PreviewTransferResponseApiResult",
    body="PreviewTransferRequest",
    enveloped=True,
)
_QUOTE: Operation[QuoteTransferResponse] = Operation(
    "transfers.quote",
    "POST",
    "/api/v1/transfers/managed/quote",
    response_type="QuoteTransferResponseApiResult",
    body="QuoteTransferRequest",
    safe=True,
    enveloped=True,
)
_LIST_TOKENS: Operation[TokenNetworksResponse] = Operation(
    "transfers.list_tokens",
    "GET",
    "/api/v1/transfers/managed/tokens",
    response_type="TokenNetworksResponseApiResult",
    safe=True,
    enveloped=True,
)
_UPDATE: Operation[UpdateTransferResponse] = Operation(
    "transfers.update",
    "POST",
    "/api/v1/transfers/managed/update",
    response_type="UpdateTransferResponseApiResult",
    body="UpdateTransferStatusRequest",
    enveloped=True,
)
_VERIFY: Operation[TransferVerificationResponse] = Operation(
    "transfers.verify",
    "GET",
    "/api/v1/transfers/managed/verify",
    response_type="TransferVerificationResponseApiResult",
    body="TransferVerificationRequest",
    safe=True,
    enveloped=True,
)
_GET_ASSET_DETAILS: Operation[B2BBrokerCryptocurrencySymbolDetailsResponse] = Operation(
    "transfers.get_asset_details",
    "POST",
    "/api/v1/transfers/symbol/details",
    response_type="B2BBrokerCryptocurrencySymbolDetailsResponseApiResult",
    body="TransfersBrokerCryptocurrencyDepositAddressRequest",
    safe=True,
    enveloped=True,
)


class Transfers(Resource):
    """
    Transfers: `create`, `get_deposit_address`, `get`, `list`, `get_managed_deposit_address`,
    `list_managed_deposit_addresses`, `configure`, `execute`, `list_integrations`, `list_managed`, `list_networks`,
    `preview`, `quote`, `list_tokens`, `update`, `verify`, `get_asset_details`.
    """

    __slots__ = ()

    @_deprecated("Deprecated by the vendor. use `transfers.preview` and `transfers.execute`.")
    def create(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        target_address: str,
        data: str | None | Unset = UNSET,
        amount: Decimal | int | str | Unset = UNSET,
        fee: Decimal | int | str | Unset = UNSET,
        address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        travel_rule_transaction_id: int | None | Unset = UNSET,
        mfa_type: MfaType | str | None | Unset = UNSET,
        verification_steps: builtins.list[MfaType] | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        chain: str | None | Unset = UNSET,
        memo: str | None | Unset = UNSET,
        symbol: str | None | Unset = UNSET,
        challenge_id: str | None | Unset = UNSET,
        try_another_mfa: bool | Unset = UNSET,
        travel_rule_options: TransferTravelRuleOptions | None | Unset = UNSET,
        preview_id: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCreateCryptocurrencyTransactionResponse:
        """
        Withdraw cryptocurrency from a connected account to an address.

        Deprecated by Mesh: use `transfers.preview` and `transfers.execute`. There is no idempotency key.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            data: Data to store on the chain with the transaction, where the integration supports it.
            target_address: Address to send to. Kraken takes the name of an address saved in the user's account
                instead.
            amount: Quantity to send, in units of the cryptocurrency.
            fee: Fee to pay on the chain, in units of the cryptocurrency; KuCoin requires it.
            address_type: Address format, which implies chain and native coin; can be given instead of `symbol`
                and `chain`.
            mfa_code: MFA code, where the integration asks for one.
            travel_rule_transaction_id: Number from an earlier response for travel-rule reporting, where the
                integration asks for it.
            mfa_type: Second factor that `mfa_code` comes from.
            verification_steps: Second factors from the previous response.
            password: Password for withdrawals, where the integration asks for one.
            chain: The institution's name of the chain, from `transfers.get_asset_details`; for tokens that live
                on several.
            memo: Memo or destination tag, for recipients that share an address.
            symbol: Symbol of the cryptocurrency to send; `address_type` can be given instead.
            challenge_id: Id from the previous response, if that had one.
            try_another_mfa: True to use the fallback factor because the user cannot provide the primary one.
            travel_rule_options: Travel-rule data about the recipient, where the law demands it.
            preview_id: Id of a preview that this transfer executes.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The state of an initiated transfer. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.transfers.create(auth_token="auth-token", type="robinhood", target_address="target-address")

        Vendor's operation id: initiateTransfer.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "data": data,
                "target_address": target_address,
                "amount": amount,
                "fee": fee,
                "address_type": address_type,
                "mfa_code": Secret(mfa_code),
                "travel_rule_transaction_id": travel_rule_transaction_id,
                "mfa_type": mfa_type,
                "verification_steps": verification_steps,
                "password": Secret(password),
                "chain": chain,
                "memo": memo,
                "symbol": symbol,
                "challenge_id": challenge_id,
                "try_another_mfa": try_another_mfa,
                "travel_rule_options": travel_rule_options,
                "preview_id": preview_id,
            }
        }
        del auth_token, mfa_code, password  # no traceback of ours shows them
        _result: B2BBrokerCreateCryptocurrencyTransactionResponse = self._call(
            _CREATE, **_arguments, **self._options(_CREATE, options)
        )
        return _result

    def get_deposit_address(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        symbol: str | None | Unset = UNSET,
        address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        chain: str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCryptocurrencyDepositAddressResponse:
        """
        Get or generate an address for depositing cryptocurrency into a connected account, by chain name.

        `transfers.get_managed_deposit_address` takes a network id instead. Check `minimum_deposit_amount`:
        institutions may keep smaller deposits.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Symbol of the cryptocurrency to deposit, e.g. `ETH`; `address_type` can be given instead.
            address_type: Address format, which implies chain and native coin; can be given instead of `symbol`.
            chain: The institution's name of the chain, e.g. `USDT-ERC20`; for tokens that live on several.
            mfa_code: MFA code, for institutions that ask for one before they create an address, e.g.
                KrakenDirect.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A deposit address. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> mesh.transfers.get_deposit_address(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getDepositAddress. See
        https://docs.meshconnect.com/api-reference/transfers/get-deposit-address
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "address_type": address_type,
                "chain": chain,
                "mfa_code": Secret(mfa_code),
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerCryptocurrencyDepositAddressResponse = self._call(
            _GET_DEPOSIT_ADDRESS, **_arguments, **self._options(_GET_DEPOSIT_ADDRESS, options)
        )
        return _result

    def get(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        transaction_id: str | None | Unset = UNSET,
        transaction_hash: str | None | Unset = UNSET,
        symbol: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCryptocurrencyTransaction:
        """
        One deposit or withdrawal in the history of a connected exchange account.

        Exchanges only. Changes nothing, although it is a POST. Transfers initiated through Mesh: see
        `transfers.list_managed` with `id`.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            address_type: Address format of the asset; can be given instead of `symbol`.
            transaction_id: The institution's id of the transfer; give this or `transaction_hash`.
            transaction_hash: Transaction hash on the chain; give this or `transaction_id`.
            symbol: Symbol of the asset; `address_type` can be given instead.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One deposit or withdrawal. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> mesh.transfers.get(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getTransferDetails.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "address_type": address_type,
                "transaction_id": transaction_id,
                "transaction_hash": transaction_hash,
                "symbol": symbol,
            }
        }
        del auth_token  # no traceback of ours shows them
        _result: B2BBrokerCryptocurrencyTransaction = self._call(_GET, **_arguments, **self._options(_GET, options))
        return _result

    def list(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        count: int | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        statuses: builtins.list[BrokerCryptocurrencyTransactionStatus] | None | Unset = UNSET,
        cryptocurrency_address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        from_: int | None | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[B2BBrokerTransactionsListModel, B2BBrokerCryptocurrencyTransaction]:
        """
        Deposits and withdrawals of one connected exchange account, oldest first.

        Exchanges only. Changes nothing, although it is a POST. Page size 250 at most. The cursor can also be used
        later to ask for changes only, so the last page may carry one too.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            count: Page size, 250 at most. Default: 100.
            cursor: Cursor from an earlier response, to go on from there. Default: start at the oldest record.
            statuses: Only transfers in these states. Default: all.
            cryptocurrency_address_type: Address format, which tells the chain; required for accounts that are
                bare addresses.
            from_: Only transfers created after this Unix second. Default: no lower bound.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Deposit
                or withdrawal of cryptocurrency in an account's history.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> for item in mesh.transfers.list(auth_token="auth-token", type="robinhood"):
            ...     print(item)

        Vendor's operation id: getTransferHistory.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "count": count,
                "cursor": cursor,
                "statuses": statuses,
                "cryptocurrency_address_type": cryptocurrency_address_type,
                "from_": from_,
            }
        }
        del auth_token  # no traceback of ours shows them
        _result: Pages[B2BBrokerTransactionsListModel, B2BBrokerCryptocurrencyTransaction] = self._pages(
            _LIST, **_arguments, max_items=max_items, **self._options(_LIST, options)
        )
        return _result

    def get_managed_deposit_address(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        symbol: str | None | Unset = UNSET,
        address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        network_id: str | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCryptocurrencyDepositAddressResponse:
        """
        Get or generate an address for depositing a token into a connected account, by network id.

        Check `minimum_deposit_amount`: institutions may keep smaller deposits.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Symbol of the cryptocurrency to deposit, e.g. `ETH`; `address_type` can be given instead.
            address_type: Address format, which implies chain and native coin; can be given instead of `symbol`.
            network_id: Mesh's UUID of the network on which the address is wanted.
            mfa_code: MFA code, for institutions that ask for one before they create an address, e.g.
                KrakenDirect.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A deposit address. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> mesh.transfers.get_managed_deposit_address(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getManagedDepositAddress. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-deposit-address
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "address_type": address_type,
                "network_id": network_id,
                "mfa_code": Secret(mfa_code),
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerCryptocurrencyDepositAddressResponse = self._call(
            _GET_MANAGED_DEPOSIT_ADDRESS, **_arguments, **self._options(_GET_MANAGED_DEPOSIT_ADDRESS, options)
        )
        return _result

    def list_managed_deposit_addresses(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        symbol: str,
        networks: builtins.list[NetworkIdentifier] | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCryptocurrencyDepositAddressListResponse:
        """
        Addresses for depositing a token into a connected account, one for each network.

        Institutions may generate addresses on this request. The list is not paged.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Symbol of the token to deposit, e.g. `USDC`.
            networks: Only these networks. Default: all that the institution supports for the token.
            mfa_code: MFA code, for institutions that ask for one before they create an address, e.g.
                KrakenDirect.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Deposit addresses. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> mesh.transfers.list_managed_deposit_addresses(
            ...     auth_token="auth-token", type="robinhood", symbol="symbol"
            ... )

        Vendor's operation id: getDepositAddresses. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-list-of-deposit-addresses
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "networks": networks,
                "mfa_code": Secret(mfa_code),
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerCryptocurrencyDepositAddressListResponse = self._call(
            _LIST_MANAGED_DEPOSIT_ADDRESSES, **_arguments, **self._options(_LIST_MANAGED_DEPOSIT_ADDRESSES, options)
        )
        return _result

    def configure(
        self,
        *,
        from_auth_token: str,
        from_type: BrokerType | str,
        to_auth_token: str | None | Unset = UNSET,
        to_type: BrokerType | str | None | Unset = UNSET,
        to_addresses: builtins.list[TransferToAddress] | None | Unset = UNSET,
        symbol: str | None | Unset = UNSET,
        amount: Decimal | int | str | None | Unset = UNSET,
        amount_in_fiat: Decimal | int | str | None | Unset = UNSET,
        fiat_currency: str | None | Unset = UNSET,
        network_id: str | None | Unset = UNSET,
        is_inclusive_fee_enabled: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ConfigureTransferResponse:
        """
        Find out which holdings of a connected account can be transferred, over which networks, at which fees.

        First of three steps, before `transfers.preview` and `transfers.execute`. The destination is another
        connected account or a list of addresses. Moves nothing.

        Needs credentials.

        Args:
            from_auth_token: Auth token of the source account.
            from_type: Integration of the source account.
            to_auth_token: Auth token of the destination account, with `to_type`; leave out if `to_addresses` is
                given.
            to_type: Integration of the destination account; required with `to_auth_token`.
            to_addresses: Addresses that may receive the transfer; leave out if `to_auth_token` is given.
            symbol: Only networks that carry this cryptocurrency. Default: all.
            amount: Only holdings of at least this quantity, in units of `symbol`.
            amount_in_fiat: Only holdings worth at least this much, in `fiat_currency`.
            fiat_currency: ISO 4217 code of the currency for converted values. Default: `USD`.
            network_id: Only this network, by Mesh's UUID. Default: all.
            is_inclusive_fee_enabled: True to deduct all fees from the amount, so that less arrives; false to
                charge them on top.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Transferable holdings. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.transfers.configure(from_auth_token="from-auth-token", from_type="robinhood")

        Vendor's operation id: configureTransfer.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "from_auth_token": Secret(from_auth_token),
                "from_type": from_type,
                "to_auth_token": Secret(to_auth_token),
                "to_type": to_type,
                "to_addresses": to_addresses,
                "symbol": symbol,
                "amount": amount,
                "amount_in_fiat": amount_in_fiat,
                "fiat_currency": fiat_currency,
                "network_id": network_id,
                "is_inclusive_fee_enabled": is_inclusive_fee_enabled,
            }
        }
        del from_auth_token, to_auth_token  # no traceback of ours shows them
        _result: ConfigureTransferResponse = self._call(_CONFIGURE, **_arguments, **self._options(_CONFIGURE, options))
        return _result

    def execute(
        self,
        *,
        from_auth_token: str,
        from_type: BrokerType | str,
        preview_id: str,
        mfa_code: str | None | Unset = UNSET,
        try_another_mfa: bool | Unset = UNSET,
        challenge_id: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ExecuteTransferResponse:
        """
        Execute a previewed transfer, with an MFA code where the institution asks for one.

        Last of three steps. `status` may ask for the same request again with a code. After a timeout look at
        `transfers.list_managed` before you try again.

        Needs credentials.

        Args:
            from_auth_token: Auth token of the source account.
            from_type: Integration of the source account.
            preview_id: UUID from `transfers.preview`; it expires, see `preview_expires_in` there.
            mfa_code: MFA code; send it in a second request after the status `mfaRequired`.
            try_another_mfa: True to use the fallback factor because the user cannot provide the primary one.
            challenge_id: Id from the previous response, if that had one.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The state of an executed transfer. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.transfers.execute(
            ...     from_auth_token="from-auth-token",
            ...     from_type="robinhood",
            ...     preview_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ... )

        Vendor's operation id: executeTransfer.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "from_auth_token": Secret(from_auth_token),
                "from_type": from_type,
                "preview_id": preview_id,
                "mfa_code": Secret(mfa_code),
                "try_another_mfa": try_another_mfa,
                "challenge_id": challenge_id,
            }
        }
        del from_auth_token, mfa_code  # no traceback of ours shows them
        _result: ExecuteTransferResponse = self._call(_EXECUTE, **_arguments, **self._options(_EXECUTE, options))
        return _result

    def list_integrations(self, **options: Unpack[CallOptions]) -> IntegrationNetworkResponse:
        """
        Integrations that support transfers, each with its networks and tokens.

        All in one response, without pages. `integrations.list` has all integrations.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Integrations that support transfers. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> mesh.transfers.list_integrations()

        Vendor's operation id: getIntegrations. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-integrations
        """
        _result: IntegrationNetworkResponse = self._call(
            _LIST_INTEGRATIONS, **self._options(_LIST_INTEGRATIONS, options)
        )
        return _result

    def list_managed(
        self,
        *,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        id: str | Unset = UNSET,
        client_transaction_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        integration_ids: builtins.list[str] | Unset = UNSET,
        statuses: builtins.list[TransferStatus] | Unset = UNSET,
        from_timestamp: datetime | int | Unset = UNSET,
        to_timestamp: datetime | int | Unset = UNSET,
        min_amount_in_fiat: Decimal | int | str | Unset = UNSET,
        max_amount_in_fiat: Decimal | int | str | Unset = UNSET,
        order_by: TransferOrderByFields
        | Literal[
            "id",
            "clientTransferId",
            "userId",
            "fromType",
            "amountInFiat",
            "status",
            "createdTimestamp",
            "symbol",
            "networkName",
        ]
        | Unset = UNSET,
        hash: str | Unset = UNSET,
        sub_client_id: str | Unset = UNSET,
        descending_order: bool | Unset = UNSET,
        is_sand_box: bool | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Pages[TransferModelPaginationResponse, TransferModel]:
        """
        Transfers initiated through Mesh, page by page.

        Of all users unless filtered; filters are combined with AND. Page size 100 at most.

        Needs credentials.

        Args:
            count: Page size, 100 at most. Default: 10.
            offset: Number of transfers to skip. Default: 0.
            id: Only the transfer with this UUID of Mesh's. Default: all.
            client_transaction_id: Only transfers with this id of yours. Default: all.
            user_id: Only transfers of this user, by your id. Default: all users.
            integration_ids: Only transfers from these integrations, 100 at most. Default: all.
            statuses: Only transfers in these states. Default: all.
            from_timestamp: Only transfers created at this Unix second or later. Default: no lower bound.
            to_timestamp: Only transfers created at this Unix second or earlier. Default: no upper bound.
            min_amount_in_fiat: Only transfers worth this or more, in the currency of `amount_in_fiat`. Default:
                no lower bound.
            max_amount_in_fiat: Only transfers worth this or less, in the currency of `amount_in_fiat`. Default:
                no upper bound.
            order_by: Field to sort by. Mesh does not document the default.
            hash: Only the transfer with this transaction hash. Default: all.
            sub_client_id: Only transfers of this registered client. Default: all.
            descending_order: True to sort from high to low. Mesh does not document the default.
            is_sand_box: True for transfers in the sandbox. Mesh does not document the default.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item:
                Cryptocurrency transfer initiated through Mesh.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> for item in mesh.transfers.list_managed():
            ...     print(item)

        Vendor's operation id: getTransfersInitiatedByMesh. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-transfers-initiated-by-mesh
        """
        _result: Pages[TransferModelPaginationResponse, TransferModel] = self._pages(
            _LIST_MANAGED,
            query={
                "Count": count,
                "Offset": offset,
                "Id": id,
                "ClientTransactionId": client_transaction_id,
                "UserId": user_id,
                "IntegrationIds": integration_ids,
                "Statuses": statuses,
                "FromTimestamp": from_timestamp,
                "ToTimestamp": to_timestamp,
                "MinAmountInFiat": min_amount_in_fiat,
                "MaxAmountInFiat": max_amount_in_fiat,
                "OrderBy": order_by,
                "Hash": hash,
                "SubClientId": sub_client_id,
                "DescendingOrder": descending_order,
                "IsSandBox": is_sand_box,
            },
            max_items=max_items,
            **self._options(_LIST_MANAGED, options),
        )
        return _result

    def list_networks(self, **options: Unpack[CallOptions]) -> NetworkModelResponse:
        """
        Networks that Mesh can transfer over, each with its tokens and integrations.

        All in one response, without pages.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Networks. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> mesh.transfers.list_networks()

        Vendor's operation id: getNetworks. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-networks
        """
        _result: NetworkModelResponse = self._call(_LIST_NETWORKS, **self._options(_LIST_NETWORKS, options))
        return _result

    def preview(
        self,
        *,
        from_auth_token: str,
        from_type: BrokerType | str,
        to_auth_token: str | None | Unset = UNSET,
        to_type: BrokerType | str | None | Unset = UNSET,
        network_id: str | Unset = UNSET,
        symbol: str | None | Unset = UNSET,
        to_address: str | None | Unset = UNSET,
        address_tag: str | None | Unset = UNSET,
        amount: Decimal | int | str | None | Unset = UNSET,
        amount_in_fiat: Decimal | int | str | None | Unset = UNSET,
        fiat_currency: str | None | Unset = UNSET,
        transaction_id: str | None | Unset = UNSET,
        is_bridging: bool | None | Unset = UNSET,
        is_inclusive_fee_enabled: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PreviewTransferResponse:
        """
        Validate a transfer and get its final amounts and fees.

        Second of three steps, after `transfers.configure`. Pass `preview_id` to `transfers.execute` before it
        expires. Moves nothing.

        Needs credentials.

        Args:
            from_auth_token: Auth token of the source account.
            from_type: Integration of the source account.
            to_auth_token: Auth token of the destination account, with `to_type`; leave out if `to_address` is
                given.
            to_type: Integration of the destination account; required with `to_auth_token`.
            network_id: Mesh's UUID of the network to send over; choose one from `transfers.configure`.
            symbol: Symbol of the cryptocurrency to send, e.g. `USDC`.
            to_address: Address to send to; leave out if `to_auth_token` is given.
            address_tag: Memo or destination tag, for chains such as XRP Ledger that share addresses between
                recipients.
            amount: Quantity to send; leave out if `amount_in_fiat` is given.
            amount_in_fiat: Value to send in `fiat_currency`; leave out if `amount` is given.
            fiat_currency: ISO 4217 code of the currency for converted values. Default: `USD`.
            transaction_id: Your id of the transfer, 128 characters at most; it comes back as
                `client_transaction_id`.
            is_bridging: True if the transfer goes to another network through a bridge.
            is_inclusive_fee_enabled: True to deduct all fees from the amount, so that less arrives; false to
                charge them on top.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A transfer preview. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.transfers.preview(from_auth_token="from-auth-token", from_type="robinhood")

        Vendor's operation id: previewTransfer.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "from_auth_token": Secret(from_auth_token),
                "from_type": from_type,
                "to_auth_token": Secret(to_auth_token),
                "to_type": to_type,
                "network_id": network_id,
                "symbol": symbol,
                "to_address": to_address,
                "address_tag": address_tag,
                "amount": amount,
                "amount_in_fiat": amount_in_fiat,
                "fiat_currency": fiat_currency,
                "transaction_id": transaction_id,
                "is_bridging": is_bridging,
                "is_inclusive_fee_enabled": is_inclusive_fee_enabled,
            }
        }
        del from_auth_token, to_auth_token  # no traceback of ours shows them
        _result: PreviewTransferResponse = self._call(_PREVIEW, **_arguments, **self._options(_PREVIEW, options))
        return _result

    def quote(
        self,
        *,
        amount_in_fiat: Decimal | int | str,
        fiat_currency: str,
        symbol: str,
        network_id: str,
        to_address: str,
        broker_type: BrokerType | str,
        fee_flat: Decimal | int | str | None | Unset = UNSET,
        fee_percentage: Decimal | int | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> QuoteTransferResponse:
        """
        Estimate amounts and fees of a transfer without a connected account.

        Coinbase only. Changes nothing, although it is a POST.

        Needs credentials.

        Args:
            amount_in_fiat: Value to transfer before fees, in `fiat_currency`.
            fiat_currency: ISO 4217 code, e.g. `USD`.
            symbol: Symbol of the cryptocurrency to send, e.g. `ETH`; 10 characters at most.
            network_id: Mesh's UUID of the network to send over.
            to_address: Address that would receive the transfer.
            broker_type: Exchange to send from; only Coinbase is supported.
            fee_flat: Your own fee as a fixed quantity, in units of `symbol`.
            fee_percentage: Your own fee as a fraction of the transfer, e.g. 0.1 for 10 %.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A transfer quote. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> mesh.transfers.quote(
            ...     amount_in_fiat=1,
            ...     fiat_currency="fiat-currency",
            ...     symbol="symbol",
            ...     network_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     to_address="to-address",
            ...     broker_type="robinhood",
            ... )

        Vendor's operation id: quoteTransfer. See
        https://docs.meshconnect.com/api-reference/managed-transfers/quote-transfer
        """
        _result: QuoteTransferResponse = self._call(
            _QUOTE,
            body={
                "amount_in_fiat": amount_in_fiat,
                "fiat_currency": fiat_currency,
                "symbol": symbol,
                "network_id": network_id,
                "to_address": to_address,
                "broker_type": broker_type,
                "fee_flat": fee_flat,
                "fee_percentage": fee_percentage,
            },
            **self._options(_QUOTE, options),
        )
        return _result

    def list_tokens(self, **options: Unpack[CallOptions]) -> TokenNetworksResponse:
        """
        Tokens that Mesh can transfer, each with its networks and integrations.

        All in one response, without pages.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Transferable tokens. Null or absent unless `status` is `ok`.

        Example:
            >>> mesh.transfers.list_tokens()

        Vendor's operation id: getSupportedTokensList. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-supported-tokens-list
        """
        _result: TokenNetworksResponse = self._call(_LIST_TOKENS, **self._options(_LIST_TOKENS, options))
        return _result

    def update(
        self, *, auth_token: str, type: BrokerType | str, transaction_id: str, **options: Unpack[CallOptions]
    ) -> UpdateTransferResponse:
        """
        Bring the state of an executed transfer up to date with the institution.

        Changes the record at Mesh only, not the transfer itself.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            transaction_id: Id of a transfer that was executed before.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            An updated transfer. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.transfers.update(auth_token="auth-token", type="robinhood", transaction_id="transaction-id")

        Vendor's operation id: updateTransferStatus.
        """
        _arguments: dict[str, Any] = {
            "body": {"auth_token": Secret(auth_token), "type": type, "transaction_id": transaction_id}
        }
        del auth_token  # no traceback of ours shows them
        _result: UpdateTransferResponse = self._call(_UPDATE, **_arguments, **self._options(_UPDATE, options))
        return _result

    def verify(
        self,
        *,
        integration_id: str | None | Unset = UNSET,
        token: str | None | Unset = UNSET,
        network_id: str | None | Unset = UNSET,
        target_address: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TransferVerificationResponse:
        """
        Check whether a token can be sent from an integration over a network to an address.

        Needs no connected account. The combination travels in the body of a GET request, as Mesh declares it.

        Needs credentials.

        Args:
            integration_id: Mesh's UUID of the integration to send from.
            token: Symbol of the token, e.g. `USDC`.
            network_id: Mesh's UUID of the network to send over.
            target_address: Address whose format is to be checked.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The result of a check. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> mesh.transfers.verify()

        Vendor's operation id: verifyTransferRequest.
        """
        _result: TransferVerificationResponse = self._call(
            _VERIFY,
            body={
                "integration_id": integration_id,
                "token": token,
                "network_id": network_id,
                "target_address": target_address,
            },
            **self._options(_VERIFY, options),
        )
        return _result

    def get_asset_details(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        symbol: str | None | Unset = UNSET,
        address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        chain: str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCryptocurrencySymbolDetailsResponse:
        """
        Chains over which an institution sends and receives a cryptocurrency, with fees and limits.

        Changes nothing, although it is a POST. Requests that take `chain` take the names from here.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Symbol of the cryptocurrency to deposit, e.g. `ETH`; `address_type` can be given instead.
            address_type: Address format, which implies chain and native coin; can be given instead of `symbol`.
            chain: The institution's name of the chain, e.g. `USDT-ERC20`; for tokens that live on several.
            mfa_code: MFA code, for institutions that ask for one before they create an address, e.g.
                KrakenDirect.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The chains of a cryptocurrency. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> mesh.transfers.get_asset_details(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getDetailsOfAsset.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "address_type": address_type,
                "chain": chain,
                "mfa_code": Secret(mfa_code),
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerCryptocurrencySymbolDetailsResponse = self._call(
            _GET_ASSET_DETAILS, **_arguments, **self._options(_GET_ASSET_DETAILS, options)
        )
        return _result

    @property
    def with_response(self) -> TransfersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return TransfersWithResponse(self._with_response())


class TransfersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Transfers) -> None:
        self.create = with_response(resource.create)
        self.get_deposit_address = with_response(resource.get_deposit_address)
        self.get = with_response(resource.get)
        self.list = with_response_pages(resource.list)
        self.get_managed_deposit_address = with_response(resource.get_managed_deposit_address)
        self.list_managed_deposit_addresses = with_response(resource.list_managed_deposit_addresses)
        self.configure = with_response(resource.configure)
        self.execute = with_response(resource.execute)
        self.list_integrations = with_response(resource.list_integrations)
        self.list_managed = with_response_pages(resource.list_managed)
        self.list_networks = with_response(resource.list_networks)
        self.preview = with_response(resource.preview)
        self.quote = with_response(resource.quote)
        self.list_tokens = with_response(resource.list_tokens)
        self.update = with_response(resource.update)
        self.verify = with_response(resource.verify)
        self.get_asset_details = with_response(resource.get_asset_details)


class AsyncTransfers(Resource):
    """
    Transfers: `create`, `get_deposit_address`, `get`, `list`, `get_managed_deposit_address`,
    `list_managed_deposit_addresses`, `configure`, `execute`, `list_integrations`, `list_managed`, `list_networks`,
    `preview`, `quote`, `list_tokens`, `update`, `verify`, `get_asset_details`.
    """

    __slots__ = ()

    @_deprecated("Deprecated by the vendor. use `transfers.preview` and `transfers.execute`.")
    async def create(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        target_address: str,
        data: str | None | Unset = UNSET,
        amount: Decimal | int | str | Unset = UNSET,
        fee: Decimal | int | str | Unset = UNSET,
        address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        travel_rule_transaction_id: int | None | Unset = UNSET,
        mfa_type: MfaType | str | None | Unset = UNSET,
        verification_steps: builtins.list[MfaType] | None | Unset = UNSET,
        password: str | None | Unset = UNSET,
        chain: str | None | Unset = UNSET,
        memo: str | None | Unset = UNSET,
        symbol: str | None | Unset = UNSET,
        challenge_id: str | None | Unset = UNSET,
        try_another_mfa: bool | Unset = UNSET,
        travel_rule_options: TransferTravelRuleOptions | None | Unset = UNSET,
        preview_id: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCreateCryptocurrencyTransactionResponse:
        """
        Withdraw cryptocurrency from a connected account to an address.

        Deprecated by Mesh: use `transfers.preview` and `transfers.execute`. There is no idempotency key.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            data: Data to store on the chain with the transaction, where the integration supports it.
            target_address: Address to send to. Kraken takes the name of an address saved in the user's account
                instead.
            amount: Quantity to send, in units of the cryptocurrency.
            fee: Fee to pay on the chain, in units of the cryptocurrency; KuCoin requires it.
            address_type: Address format, which implies chain and native coin; can be given instead of `symbol`
                and `chain`.
            mfa_code: MFA code, where the integration asks for one.
            travel_rule_transaction_id: Number from an earlier response for travel-rule reporting, where the
                integration asks for it.
            mfa_type: Second factor that `mfa_code` comes from.
            verification_steps: Second factors from the previous response.
            password: Password for withdrawals, where the integration asks for one.
            chain: The institution's name of the chain, from `transfers.get_asset_details`; for tokens that live
                on several.
            memo: Memo or destination tag, for recipients that share an address.
            symbol: Symbol of the cryptocurrency to send; `address_type` can be given instead.
            challenge_id: Id from the previous response, if that had one.
            try_another_mfa: True to use the fallback factor because the user cannot provide the primary one.
            travel_rule_options: Travel-rule data about the recipient, where the law demands it.
            preview_id: Id of a preview that this transfer executes.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The state of an initiated transfer. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.transfers.create(auth_token="auth-token", type="robinhood", target_address="target-address")

        Vendor's operation id: initiateTransfer.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "data": data,
                "target_address": target_address,
                "amount": amount,
                "fee": fee,
                "address_type": address_type,
                "mfa_code": Secret(mfa_code),
                "travel_rule_transaction_id": travel_rule_transaction_id,
                "mfa_type": mfa_type,
                "verification_steps": verification_steps,
                "password": Secret(password),
                "chain": chain,
                "memo": memo,
                "symbol": symbol,
                "challenge_id": challenge_id,
                "try_another_mfa": try_another_mfa,
                "travel_rule_options": travel_rule_options,
                "preview_id": preview_id,
            }
        }
        del auth_token, mfa_code, password  # no traceback of ours shows them
        _result: B2BBrokerCreateCryptocurrencyTransactionResponse = await self._call(
            _CREATE, **_arguments, **self._options(_CREATE, options)
        )
        return _result

    async def get_deposit_address(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        symbol: str | None | Unset = UNSET,
        address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        chain: str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCryptocurrencyDepositAddressResponse:
        """
        Get or generate an address for depositing cryptocurrency into a connected account, by chain name.

        `transfers.get_managed_deposit_address` takes a network id instead. Check `minimum_deposit_amount`:
        institutions may keep smaller deposits.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Symbol of the cryptocurrency to deposit, e.g. `ETH`; `address_type` can be given instead.
            address_type: Address format, which implies chain and native coin; can be given instead of `symbol`.
            chain: The institution's name of the chain, e.g. `USDT-ERC20`; for tokens that live on several.
            mfa_code: MFA code, for institutions that ask for one before they create an address, e.g.
                KrakenDirect.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A deposit address. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> await mesh.transfers.get_deposit_address(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getDepositAddress. See
        https://docs.meshconnect.com/api-reference/transfers/get-deposit-address
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "address_type": address_type,
                "chain": chain,
                "mfa_code": Secret(mfa_code),
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerCryptocurrencyDepositAddressResponse = await self._call(
            _GET_DEPOSIT_ADDRESS, **_arguments, **self._options(_GET_DEPOSIT_ADDRESS, options)
        )
        return _result

    async def get(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        transaction_id: str | None | Unset = UNSET,
        transaction_hash: str | None | Unset = UNSET,
        symbol: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCryptocurrencyTransaction:
        """
        One deposit or withdrawal in the history of a connected exchange account.

        Exchanges only. Changes nothing, although it is a POST. Transfers initiated through Mesh: see
        `transfers.list_managed` with `id`.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            address_type: Address format of the asset; can be given instead of `symbol`.
            transaction_id: The institution's id of the transfer; give this or `transaction_hash`.
            transaction_hash: Transaction hash on the chain; give this or `transaction_id`.
            symbol: Symbol of the asset; `address_type` can be given instead.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            One deposit or withdrawal. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> await mesh.transfers.get(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getTransferDetails.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "address_type": address_type,
                "transaction_id": transaction_id,
                "transaction_hash": transaction_hash,
                "symbol": symbol,
            }
        }
        del auth_token  # no traceback of ours shows them
        _result: B2BBrokerCryptocurrencyTransaction = await self._call(
            _GET, **_arguments, **self._options(_GET, options)
        )
        return _result

    def list(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        count: int | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        statuses: builtins.list[BrokerCryptocurrencyTransactionStatus] | None | Unset = UNSET,
        cryptocurrency_address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        from_: int | None | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[B2BBrokerTransactionsListModel, B2BBrokerCryptocurrencyTransaction]:
        """
        Deposits and withdrawals of one connected exchange account, oldest first.

        Exchanges only. Changes nothing, although it is a POST. Page size 250 at most. The cursor can also be used
        later to ask for changes only, so the last page may carry one too.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            count: Page size, 250 at most. Default: 100.
            cursor: Cursor from an earlier response, to go on from there. Default: start at the oldest record.
            statuses: Only transfers in these states. Default: all.
            cryptocurrency_address_type: Address format, which tells the chain; required for accounts that are
                bare addresses.
            from_: Only transfers created after this Unix second. Default: no lower bound.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item: Deposit
                or withdrawal of cryptocurrency in an account's history.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> async for item in mesh.transfers.list(auth_token="auth-token", type="robinhood"):
            ...     print(item)

        Vendor's operation id: getTransferHistory.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "count": count,
                "cursor": cursor,
                "statuses": statuses,
                "cryptocurrency_address_type": cryptocurrency_address_type,
                "from_": from_,
            }
        }
        del auth_token  # no traceback of ours shows them
        _result: AsyncPages[B2BBrokerTransactionsListModel, B2BBrokerCryptocurrencyTransaction] = self._pages(
            _LIST, **_arguments, max_items=max_items, **self._options(_LIST, options)
        )
        return _result

    async def get_managed_deposit_address(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        symbol: str | None | Unset = UNSET,
        address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        network_id: str | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCryptocurrencyDepositAddressResponse:
        """
        Get or generate an address for depositing a token into a connected account, by network id.

        Check `minimum_deposit_amount`: institutions may keep smaller deposits.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Symbol of the cryptocurrency to deposit, e.g. `ETH`; `address_type` can be given instead.
            address_type: Address format, which implies chain and native coin; can be given instead of `symbol`.
            network_id: Mesh's UUID of the network on which the address is wanted.
            mfa_code: MFA code, for institutions that ask for one before they create an address, e.g.
                KrakenDirect.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A deposit address. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> await mesh.transfers.get_managed_deposit_address(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getManagedDepositAddress. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-deposit-address
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "address_type": address_type,
                "network_id": network_id,
                "mfa_code": Secret(mfa_code),
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerCryptocurrencyDepositAddressResponse = await self._call(
            _GET_MANAGED_DEPOSIT_ADDRESS, **_arguments, **self._options(_GET_MANAGED_DEPOSIT_ADDRESS, options)
        )
        return _result

    async def list_managed_deposit_addresses(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        symbol: str,
        networks: builtins.list[NetworkIdentifier] | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCryptocurrencyDepositAddressListResponse:
        """
        Addresses for depositing a token into a connected account, one for each network.

        Institutions may generate addresses on this request. The list is not paged.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Symbol of the token to deposit, e.g. `USDC`.
            networks: Only these networks. Default: all that the institution supports for the token.
            mfa_code: MFA code, for institutions that ask for one before they create an address, e.g.
                KrakenDirect.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Deposit addresses. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> await mesh.transfers.list_managed_deposit_addresses(
            ...     auth_token="auth-token", type="robinhood", symbol="symbol"
            ... )

        Vendor's operation id: getDepositAddresses. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-list-of-deposit-addresses
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "networks": networks,
                "mfa_code": Secret(mfa_code),
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerCryptocurrencyDepositAddressListResponse = await self._call(
            _LIST_MANAGED_DEPOSIT_ADDRESSES, **_arguments, **self._options(_LIST_MANAGED_DEPOSIT_ADDRESSES, options)
        )
        return _result

    async def configure(
        self,
        *,
        from_auth_token: str,
        from_type: BrokerType | str,
        to_auth_token: str | None | Unset = UNSET,
        to_type: BrokerType | str | None | Unset = UNSET,
        to_addresses: builtins.list[TransferToAddress] | None | Unset = UNSET,
        symbol: str | None | Unset = UNSET,
        amount: Decimal | int | str | None | Unset = UNSET,
        amount_in_fiat: Decimal | int | str | None | Unset = UNSET,
        fiat_currency: str | None | Unset = UNSET,
        network_id: str | None | Unset = UNSET,
        is_inclusive_fee_enabled: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ConfigureTransferResponse:
        """
        Find out which holdings of a connected account can be transferred, over which networks, at which fees.

        First of three steps, before `transfers.preview` and `transfers.execute`. The destination is another
        connected account or a list of addresses. Moves nothing.

        Needs credentials.

        Args:
            from_auth_token: Auth token of the source account.
            from_type: Integration of the source account.
            to_auth_token: Auth token of the destination account, with `to_type`; leave out if `to_addresses` is
                given.
            to_type: Integration of the destination account; required with `to_auth_token`.
            to_addresses: Addresses that may receive the transfer; leave out if `to_auth_token` is given.
            symbol: Only networks that carry this cryptocurrency. Default: all.
            amount: Only holdings of at least this quantity, in units of `symbol`.
            amount_in_fiat: Only holdings worth at least this much, in `fiat_currency`.
            fiat_currency: ISO 4217 code of the currency for converted values. Default: `USD`.
            network_id: Only this network, by Mesh's UUID. Default: all.
            is_inclusive_fee_enabled: True to deduct all fees from the amount, so that less arrives; false to
                charge them on top.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Transferable holdings. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.transfers.configure(from_auth_token="from-auth-token", from_type="robinhood")

        Vendor's operation id: configureTransfer.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "from_auth_token": Secret(from_auth_token),
                "from_type": from_type,
                "to_auth_token": Secret(to_auth_token),
                "to_type": to_type,
                "to_addresses": to_addresses,
                "symbol": symbol,
                "amount": amount,
                "amount_in_fiat": amount_in_fiat,
                "fiat_currency": fiat_currency,
                "network_id": network_id,
                "is_inclusive_fee_enabled": is_inclusive_fee_enabled,
            }
        }
        del from_auth_token, to_auth_token  # no traceback of ours shows them
        _result: ConfigureTransferResponse = await self._call(
            _CONFIGURE, **_arguments, **self._options(_CONFIGURE, options)
        )
        return _result

    async def execute(
        self,
        *,
        from_auth_token: str,
        from_type: BrokerType | str,
        preview_id: str,
        mfa_code: str | None | Unset = UNSET,
        try_another_mfa: bool | Unset = UNSET,
        challenge_id: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> ExecuteTransferResponse:
        """
        Execute a previewed transfer, with an MFA code where the institution asks for one.

        Last of three steps. `status` may ask for the same request again with a code. After a timeout look at
        `transfers.list_managed` before you try again.

        Needs credentials.

        Args:
            from_auth_token: Auth token of the source account.
            from_type: Integration of the source account.
            preview_id: UUID from `transfers.preview`; it expires, see `preview_expires_in` there.
            mfa_code: MFA code; send it in a second request after the status `mfaRequired`.
            try_another_mfa: True to use the fallback factor because the user cannot provide the primary one.
            challenge_id: Id from the previous response, if that had one.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The state of an executed transfer. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.transfers.execute(
            ...     from_auth_token="from-auth-token",
            ...     from_type="robinhood",
            ...     preview_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ... )

        Vendor's operation id: executeTransfer.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "from_auth_token": Secret(from_auth_token),
                "from_type": from_type,
                "preview_id": preview_id,
                "mfa_code": Secret(mfa_code),
                "try_another_mfa": try_another_mfa,
                "challenge_id": challenge_id,
            }
        }
        del from_auth_token, mfa_code  # no traceback of ours shows them
        _result: ExecuteTransferResponse = await self._call(_EXECUTE, **_arguments, **self._options(_EXECUTE, options))
        return _result

    async def list_integrations(self, **options: Unpack[CallOptions]) -> IntegrationNetworkResponse:
        """
        Integrations that support transfers, each with its networks and tokens.

        All in one response, without pages. `integrations.list` has all integrations.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Integrations that support transfers. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> await mesh.transfers.list_integrations()

        Vendor's operation id: getIntegrations. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-integrations
        """
        _result: IntegrationNetworkResponse = await self._call(
            _LIST_INTEGRATIONS, **self._options(_LIST_INTEGRATIONS, options)
        )
        return _result

    def list_managed(
        self,
        *,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        id: str | Unset = UNSET,
        client_transaction_id: str | Unset = UNSET,
        user_id: str | Unset = UNSET,
        integration_ids: builtins.list[str] | Unset = UNSET,
        statuses: builtins.list[TransferStatus] | Unset = UNSET,
        from_timestamp: datetime | int | Unset = UNSET,
        to_timestamp: datetime | int | Unset = UNSET,
        min_amount_in_fiat: Decimal | int | str | Unset = UNSET,
        max_amount_in_fiat: Decimal | int | str | Unset = UNSET,
        order_by: TransferOrderByFields
        | Literal[
            "id",
            "clientTransferId",
            "userId",
            "fromType",
            "amountInFiat",
            "status",
            "createdTimestamp",
            "symbol",
            "networkName",
        ]
        | Unset = UNSET,
        hash: str | Unset = UNSET,
        sub_client_id: str | Unset = UNSET,
        descending_order: bool | Unset = UNSET,
        is_sand_box: bool | Unset = UNSET,
        max_items: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPages[TransferModelPaginationResponse, TransferModel]:
        """
        Transfers initiated through Mesh, page by page.

        Of all users unless filtered; filters are combined with AND. Page size 100 at most.

        Needs credentials.

        Args:
            count: Page size, 100 at most. Default: 10.
            offset: Number of transfers to skip. Default: 0.
            id: Only the transfer with this UUID of Mesh's. Default: all.
            client_transaction_id: Only transfers with this id of yours. Default: all.
            user_id: Only transfers of this user, by your id. Default: all users.
            integration_ids: Only transfers from these integrations, 100 at most. Default: all.
            statuses: Only transfers in these states. Default: all.
            from_timestamp: Only transfers created at this Unix second or later. Default: no lower bound.
            to_timestamp: Only transfers created at this Unix second or earlier. Default: no upper bound.
            min_amount_in_fiat: Only transfers worth this or more, in the currency of `amount_in_fiat`. Default:
                no lower bound.
            max_amount_in_fiat: Only transfers worth this or less, in the currency of `amount_in_fiat`. Default:
                no upper bound.
            order_by: Field to sort by. Mesh does not document the default.
            hash: Only the transfer with this transaction hash. Default: all.
            sub_client_id: Only transfers of this registered client. Default: all.
            descending_order: True to sort from high to low. Mesh does not document the default.
            is_sand_box: True for transfers in the sandbox. Mesh does not document the default.
            max_items: Maximum number of items. Default: no limit.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Lazy: pages are requested while you iterate over the items, or over `.pages()`. Each item:
                Cryptocurrency transfer initiated through Mesh.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> async for item in mesh.transfers.list_managed():
            ...     print(item)

        Vendor's operation id: getTransfersInitiatedByMesh. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-transfers-initiated-by-mesh
        """
        _result: AsyncPages[TransferModelPaginationResponse, TransferModel] = self._pages(
            _LIST_MANAGED,
            query={
                "Count": count,
                "Offset": offset,
                "Id": id,
                "ClientTransactionId": client_transaction_id,
                "UserId": user_id,
                "IntegrationIds": integration_ids,
                "Statuses": statuses,
                "FromTimestamp": from_timestamp,
                "ToTimestamp": to_timestamp,
                "MinAmountInFiat": min_amount_in_fiat,
                "MaxAmountInFiat": max_amount_in_fiat,
                "OrderBy": order_by,
                "Hash": hash,
                "SubClientId": sub_client_id,
                "DescendingOrder": descending_order,
                "IsSandBox": is_sand_box,
            },
            max_items=max_items,
            **self._options(_LIST_MANAGED, options),
        )
        return _result

    async def list_networks(self, **options: Unpack[CallOptions]) -> NetworkModelResponse:
        """
        Networks that Mesh can transfer over, each with its tokens and integrations.

        All in one response, without pages.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Networks. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> await mesh.transfers.list_networks()

        Vendor's operation id: getNetworks. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-networks
        """
        _result: NetworkModelResponse = await self._call(_LIST_NETWORKS, **self._options(_LIST_NETWORKS, options))
        return _result

    async def preview(
        self,
        *,
        from_auth_token: str,
        from_type: BrokerType | str,
        to_auth_token: str | None | Unset = UNSET,
        to_type: BrokerType | str | None | Unset = UNSET,
        network_id: str | Unset = UNSET,
        symbol: str | None | Unset = UNSET,
        to_address: str | None | Unset = UNSET,
        address_tag: str | None | Unset = UNSET,
        amount: Decimal | int | str | None | Unset = UNSET,
        amount_in_fiat: Decimal | int | str | None | Unset = UNSET,
        fiat_currency: str | None | Unset = UNSET,
        transaction_id: str | None | Unset = UNSET,
        is_bridging: bool | None | Unset = UNSET,
        is_inclusive_fee_enabled: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PreviewTransferResponse:
        """
        Validate a transfer and get its final amounts and fees.

        Second of three steps, after `transfers.configure`. Pass `preview_id` to `transfers.execute` before it
        expires. Moves nothing.

        Needs credentials.

        Args:
            from_auth_token: Auth token of the source account.
            from_type: Integration of the source account.
            to_auth_token: Auth token of the destination account, with `to_type`; leave out if `to_address` is
                given.
            to_type: Integration of the destination account; required with `to_auth_token`.
            network_id: Mesh's UUID of the network to send over; choose one from `transfers.configure`.
            symbol: Symbol of the cryptocurrency to send, e.g. `USDC`.
            to_address: Address to send to; leave out if `to_auth_token` is given.
            address_tag: Memo or destination tag, for chains such as XRP Ledger that share addresses between
                recipients.
            amount: Quantity to send; leave out if `amount_in_fiat` is given.
            amount_in_fiat: Value to send in `fiat_currency`; leave out if `amount` is given.
            fiat_currency: ISO 4217 code of the currency for converted values. Default: `USD`.
            transaction_id: Your id of the transfer, 128 characters at most; it comes back as
                `client_transaction_id`.
            is_bridging: True if the transfer goes to another network through a bridge.
            is_inclusive_fee_enabled: True to deduct all fees from the amount, so that less arrives; false to
                charge them on top.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A transfer preview. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.transfers.preview(from_auth_token="from-auth-token", from_type="robinhood")

        Vendor's operation id: previewTransfer.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "from_auth_token": Secret(from_auth_token),
                "from_type": from_type,
                "to_auth_token": Secret(to_auth_token),
                "to_type": to_type,
                "network_id": network_id,
                "symbol": symbol,
                "to_address": to_address,
                "address_tag": address_tag,
                "amount": amount,
                "amount_in_fiat": amount_in_fiat,
                "fiat_currency": fiat_currency,
                "transaction_id": transaction_id,
                "is_bridging": is_bridging,
                "is_inclusive_fee_enabled": is_inclusive_fee_enabled,
            }
        }
        del from_auth_token, to_auth_token  # no traceback of ours shows them
        _result: PreviewTransferResponse = await self._call(_PREVIEW, **_arguments, **self._options(_PREVIEW, options))
        return _result

    async def quote(
        self,
        *,
        amount_in_fiat: Decimal | int | str,
        fiat_currency: str,
        symbol: str,
        network_id: str,
        to_address: str,
        broker_type: BrokerType | str,
        fee_flat: Decimal | int | str | None | Unset = UNSET,
        fee_percentage: Decimal | int | str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> QuoteTransferResponse:
        """
        Estimate amounts and fees of a transfer without a connected account.

        Coinbase only. Changes nothing, although it is a POST.

        Needs credentials.

        Args:
            amount_in_fiat: Value to transfer before fees, in `fiat_currency`.
            fiat_currency: ISO 4217 code, e.g. `USD`.
            symbol: Symbol of the cryptocurrency to send, e.g. `ETH`; 10 characters at most.
            network_id: Mesh's UUID of the network to send over.
            to_address: Address that would receive the transfer.
            broker_type: Exchange to send from; only Coinbase is supported.
            fee_flat: Your own fee as a fixed quantity, in units of `symbol`.
            fee_percentage: Your own fee as a fraction of the transfer, e.g. 0.1 for 10 %.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A transfer quote. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> await mesh.transfers.quote(
            ...     amount_in_fiat=1,
            ...     fiat_currency="fiat-currency",
            ...     symbol="symbol",
            ...     network_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     to_address="to-address",
            ...     broker_type="robinhood",
            ... )

        Vendor's operation id: quoteTransfer. See
        https://docs.meshconnect.com/api-reference/managed-transfers/quote-transfer
        """
        _result: QuoteTransferResponse = await self._call(
            _QUOTE,
            body={
                "amount_in_fiat": amount_in_fiat,
                "fiat_currency": fiat_currency,
                "symbol": symbol,
                "network_id": network_id,
                "to_address": to_address,
                "broker_type": broker_type,
                "fee_flat": fee_flat,
                "fee_percentage": fee_percentage,
            },
            **self._options(_QUOTE, options),
        )
        return _result

    async def list_tokens(self, **options: Unpack[CallOptions]) -> TokenNetworksResponse:
        """
        Tokens that Mesh can transfer, each with its networks and integrations.

        All in one response, without pages.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Transferable tokens. Null or absent unless `status` is `ok`.

        Example:
            >>> await mesh.transfers.list_tokens()

        Vendor's operation id: getSupportedTokensList. See
        https://docs.meshconnect.com/api-reference/managed-transfers/get-supported-tokens-list
        """
        _result: TokenNetworksResponse = await self._call(_LIST_TOKENS, **self._options(_LIST_TOKENS, options))
        return _result

    async def update(
        self, *, auth_token: str, type: BrokerType | str, transaction_id: str, **options: Unpack[CallOptions]
    ) -> UpdateTransferResponse:
        """
        Bring the state of an executed transfer up to date with the institution.

        Changes the record at Mesh only, not the transfer itself.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            transaction_id: Id of a transfer that was executed before.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            An updated transfer. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.transfers.update(auth_token="auth-token", type="robinhood", transaction_id="transaction-id")

        Vendor's operation id: updateTransferStatus.
        """
        _arguments: dict[str, Any] = {
            "body": {"auth_token": Secret(auth_token), "type": type, "transaction_id": transaction_id}
        }
        del auth_token  # no traceback of ours shows them
        _result: UpdateTransferResponse = await self._call(_UPDATE, **_arguments, **self._options(_UPDATE, options))
        return _result

    async def verify(
        self,
        *,
        integration_id: str | None | Unset = UNSET,
        token: str | None | Unset = UNSET,
        network_id: str | None | Unset = UNSET,
        target_address: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> TransferVerificationResponse:
        """
        Check whether a token can be sent from an integration over a network to an address.

        Needs no connected account. The combination travels in the body of a GET request, as Mesh declares it.

        Needs credentials.

        Args:
            integration_id: Mesh's UUID of the integration to send from.
            token: Symbol of the token, e.g. `USDC`.
            network_id: Mesh's UUID of the network to send over.
            target_address: Address whose format is to be checked.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The result of a check. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> await mesh.transfers.verify()

        Vendor's operation id: verifyTransferRequest.
        """
        _result: TransferVerificationResponse = await self._call(
            _VERIFY,
            body={
                "integration_id": integration_id,
                "token": token,
                "network_id": network_id,
                "target_address": target_address,
            },
            **self._options(_VERIFY, options),
        )
        return _result

    async def get_asset_details(
        self,
        *,
        auth_token: str,
        type: BrokerType | str,
        symbol: str | None | Unset = UNSET,
        address_type: CryptocurrencyAddressType | str | None | Unset = UNSET,
        chain: str | None | Unset = UNSET,
        mfa_code: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerCryptocurrencySymbolDetailsResponse:
        """
        Chains over which an institution sends and receives a cryptocurrency, with fees and limits.

        Changes nothing, although it is a POST. Requests that take `chain` take the names from here.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            type: Integration where the account is.
            symbol: Symbol of the cryptocurrency to deposit, e.g. `ETH`; `address_type` can be given instead.
            address_type: Address format, which implies chain and native coin; can be given instead of `symbol`.
            chain: The institution's name of the chain, e.g. `USDT-ERC20`; for tokens that live on several.
            mfa_code: MFA code, for institutions that ask for one before they create an address, e.g.
                KrakenDirect.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The chains of a cryptocurrency. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> await mesh.transfers.get_asset_details(auth_token="auth-token", type="robinhood")

        Vendor's operation id: getDetailsOfAsset.
        """
        _arguments: dict[str, Any] = {
            "body": {
                "auth_token": Secret(auth_token),
                "type": type,
                "symbol": symbol,
                "address_type": address_type,
                "chain": chain,
                "mfa_code": Secret(mfa_code),
            }
        }
        del auth_token, mfa_code  # no traceback of ours shows them
        _result: B2BBrokerCryptocurrencySymbolDetailsResponse = await self._call(
            _GET_ASSET_DETAILS, **_arguments, **self._options(_GET_ASSET_DETAILS, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncTransfersWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncTransfersWithResponse(self._with_response())


class AsyncTransfersWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncTransfers) -> None:
        self.create = async_with_response(resource.create)
        self.get_deposit_address = async_with_response(resource.get_deposit_address)
        self.get = async_with_response(resource.get)
        self.list = async_with_response_pages(resource.list)
        self.get_managed_deposit_address = async_with_response(resource.get_managed_deposit_address)
        self.list_managed_deposit_addresses = async_with_response(resource.list_managed_deposit_addresses)
        self.configure = async_with_response(resource.configure)
        self.execute = async_with_response(resource.execute)
        self.list_integrations = async_with_response(resource.list_integrations)
        self.list_managed = async_with_response_pages(resource.list_managed)
        self.list_networks = async_with_response(resource.list_networks)
        self.preview = async_with_response(resource.preview)
        self.quote = async_with_response(resource.quote)
        self.list_tokens = async_with_response(resource.list_tokens)
        self.update = async_with_response(resource.update)
        self.verify = async_with_response(resource.verify)
        self.get_asset_details = async_with_response(resource.get_asset_details)
