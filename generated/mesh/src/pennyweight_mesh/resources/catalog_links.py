# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Catalog links, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Literal, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import BrokerType, CatalogLink, GoodsDetails, TransferToAddressWithAmount, TransferTypeEnum

_GET: Operation[CatalogLink] = Operation(
    "catalog_links.get",
    "GET",
    "/api/v1/cataloglink",
    response_type="CatalogLinkApiResult",
    safe=True,
    enveloped=True,
    argument_names={
        "UserId": "user_id",
        "BrokerType": "broker_type",
        "EnableTransfers": "enable_transfers",
        "RestrictMultipleAccounts": "restrict_multiple_accounts",
        "DisableApiKeyGeneration": "disable_api_key_generation",
    },
    deprecated="use `link_tokens.create`.",
)
_CREATE: Operation[CatalogLink] = Operation(
    "catalog_links.create",
    "POST",
    "/api/v1/cataloglink",
    response_type="CatalogLinkApiResult",
    body="InitializeTransfersForLinkRequest",
    enveloped=True,
    argument_names={
        "UserId": "user_id",
        "BrokerType": "broker_type",
        "EnableTransfers": "enable_transfers",
        "RestrictMultipleAccounts": "restrict_multiple_accounts",
        "DisableApiKeyGeneration": "disable_api_key_generation",
    },
    deprecated="use `link_tokens.create` with `transfer_options`.",
)


class CatalogLinks(Resource):
    """Catalog links: `get`, `create`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor. use `link_tokens.create`.")
    def get(
        self,
        *,
        user_id: str,
        broker_type: BrokerType | str | Unset = UNSET,
        enable_transfers: bool | Unset = UNSET,
        restrict_multiple_accounts: bool | Unset = UNSET,
        disable_api_key_generation: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CatalogLink:
        """
        Personal link to the catalog of integrations for one user.

        Deprecated by Mesh: use `link_tokens.create`.

        Needs credentials.

        Args:
            user_id: Your id of the user, 50 characters at most; no email address or other personal data.
            broker_type: Integration to open directly. Default: the catalog. Wallet and address types are not
                supported.
            enable_transfers: True to let the user make transfers in Link.
            restrict_multiple_accounts: True to hide the button that lets the user connect another account.
            disable_api_key_generation: True to stop Link from offering to generate an API key at institutions
                that support both logins.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A personal link. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> mesh.catalog_links.get(user_id="user-id")

        Vendor's operation id: getCatalogLink.
        """
        _result: CatalogLink = self._call(
            _GET,
            query={
                "UserId": user_id,
                "BrokerType": broker_type,
                "EnableTransfers": enable_transfers,
                "RestrictMultipleAccounts": restrict_multiple_accounts,
                "DisableApiKeyGeneration": disable_api_key_generation,
            },
            **self._options(_GET, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor. use `link_tokens.create` with `transfer_options`.")
    def create(
        self,
        *,
        user_id: str,
        broker_type: BrokerType | str | Unset = UNSET,
        enable_transfers: bool | Unset = UNSET,
        restrict_multiple_accounts: bool | Unset = UNSET,
        disable_api_key_generation: bool | Unset = UNSET,
        to_addresses: list[TransferToAddressWithAmount] | None | Unset = UNSET,
        amount_in_fiat: Decimal | int | str | None | Unset = UNSET,
        transaction_id: str | None | Unset = UNSET,
        client_fee: Decimal | int | str | Unset = UNSET,
        transfer_type: TransferTypeEnum
        | Literal["deposit", "payment", "onramp", "fiatOnRamp", "fiatOffRamp"]
        | None
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        goods_details: list[GoodsDetails] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CatalogLink:
        """
        Personal link to the catalog of integrations for one user, with a transfer.

        Deprecated by Mesh: use `link_tokens.create` with `transfer_options`.

        Needs credentials.

        Args:
            user_id: Your id of the user, 50 characters at most; no email address or other personal data.
            broker_type: Integration to open directly. Default: the catalog. Wallet and address types are not
                supported.
            enable_transfers: True to let the user make transfers in Link.
            restrict_multiple_accounts: True to hide the button that lets the user connect another account.
            disable_api_key_generation: True to stop Link from offering to generate an API key at institutions
                that support both logins.
            to_addresses: Addresses that may receive the transfer, one for each token and network accepted.
            amount_in_fiat: Amount to transfer in US dollars. Default: the user chooses.
            transaction_id: Your id of the transfer, 128 characters at most; it comes back as
                `client_transaction_id`.
            client_fee: Your fee as a fraction of the payment, 0 to 1, e.g. 0.025 for 2.5 %. Use it for payments
                only, not for deposits.
            transfer_type: Purpose of the transfer. Default: `deposit`.
            description: Order description for Binance Pay, 256 characters at most.
            goods_details: Items of the order, for Binance Pay.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A personal link. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> mesh.catalog_links.create(user_id="user-id")

        Vendor's operation id: getCatalogLinkWithParameters.
        """
        _result: CatalogLink = self._call(
            _CREATE,
            query={
                "UserId": user_id,
                "BrokerType": broker_type,
                "EnableTransfers": enable_transfers,
                "RestrictMultipleAccounts": restrict_multiple_accounts,
                "DisableApiKeyGeneration": disable_api_key_generation,
            },
            body={
                "to_addresses": to_addresses,
                "amount_in_fiat": amount_in_fiat,
                "transaction_id": transaction_id,
                "client_fee": client_fee,
                "transfer_type": transfer_type,
                "description": description,
                "goods_details": goods_details,
            },
            **self._options(_CREATE, options),
        )
        return _result

    @property
    def with_response(self) -> CatalogLinksWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return CatalogLinksWithResponse(self._with_response())


class CatalogLinksWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: CatalogLinks) -> None:
        self.get = with_response(resource.get)
        self.create = with_response(resource.create)


class AsyncCatalogLinks(Resource):
    """Catalog links: `get`, `create`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor. use `link_tokens.create`.")
    async def get(
        self,
        *,
        user_id: str,
        broker_type: BrokerType | str | Unset = UNSET,
        enable_transfers: bool | Unset = UNSET,
        restrict_multiple_accounts: bool | Unset = UNSET,
        disable_api_key_generation: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CatalogLink:
        """
        Personal link to the catalog of integrations for one user.

        Deprecated by Mesh: use `link_tokens.create`.

        Needs credentials.

        Args:
            user_id: Your id of the user, 50 characters at most; no email address or other personal data.
            broker_type: Integration to open directly. Default: the catalog. Wallet and address types are not
                supported.
            enable_transfers: True to let the user make transfers in Link.
            restrict_multiple_accounts: True to hide the button that lets the user connect another account.
            disable_api_key_generation: True to stop Link from offering to generate an API key at institutions
                that support both logins.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A personal link. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> await mesh.catalog_links.get(user_id="user-id")

        Vendor's operation id: getCatalogLink.
        """
        _result: CatalogLink = await self._call(
            _GET,
            query={
                "UserId": user_id,
                "BrokerType": broker_type,
                "EnableTransfers": enable_transfers,
                "RestrictMultipleAccounts": restrict_multiple_accounts,
                "DisableApiKeyGeneration": disable_api_key_generation,
            },
            **self._options(_GET, options),
        )
        return _result

    @_deprecated("Deprecated by the vendor. use `link_tokens.create` with `transfer_options`.")
    async def create(
        self,
        *,
        user_id: str,
        broker_type: BrokerType | str | Unset = UNSET,
        enable_transfers: bool | Unset = UNSET,
        restrict_multiple_accounts: bool | Unset = UNSET,
        disable_api_key_generation: bool | Unset = UNSET,
        to_addresses: list[TransferToAddressWithAmount] | None | Unset = UNSET,
        amount_in_fiat: Decimal | int | str | None | Unset = UNSET,
        transaction_id: str | None | Unset = UNSET,
        client_fee: Decimal | int | str | Unset = UNSET,
        transfer_type: TransferTypeEnum
        | Literal["deposit", "payment", "onramp", "fiatOnRamp", "fiatOffRamp"]
        | None
        | Unset = UNSET,
        description: str | None | Unset = UNSET,
        goods_details: list[GoodsDetails] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> CatalogLink:
        """
        Personal link to the catalog of integrations for one user, with a transfer.

        Deprecated by Mesh: use `link_tokens.create` with `transfer_options`.

        Needs credentials.

        Args:
            user_id: Your id of the user, 50 characters at most; no email address or other personal data.
            broker_type: Integration to open directly. Default: the catalog. Wallet and address types are not
                supported.
            enable_transfers: True to let the user make transfers in Link.
            restrict_multiple_accounts: True to hide the button that lets the user connect another account.
            disable_api_key_generation: True to stop Link from offering to generate an API key at institutions
                that support both logins.
            to_addresses: Addresses that may receive the transfer, one for each token and network accepted.
            amount_in_fiat: Amount to transfer in US dollars. Default: the user chooses.
            transaction_id: Your id of the transfer, 128 characters at most; it comes back as
                `client_transaction_id`.
            client_fee: Your fee as a fraction of the payment, 0 to 1, e.g. 0.025 for 2.5 %. Use it for payments
                only, not for deposits.
            transfer_type: Purpose of the transfer. Default: `deposit`.
            description: Order description for Binance Pay, 256 characters at most.
            goods_details: Items of the order, for Binance Pay.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A personal link. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> await mesh.catalog_links.create(user_id="user-id")

        Vendor's operation id: getCatalogLinkWithParameters.
        """
        _result: CatalogLink = await self._call(
            _CREATE,
            query={
                "UserId": user_id,
                "BrokerType": broker_type,
                "EnableTransfers": enable_transfers,
                "RestrictMultipleAccounts": restrict_multiple_accounts,
                "DisableApiKeyGeneration": disable_api_key_generation,
            },
            body={
                "to_addresses": to_addresses,
                "amount_in_fiat": amount_in_fiat,
                "transaction_id": transaction_id,
                "client_fee": client_fee,
                "transfer_type": transfer_type,
                "description": description,
                "goods_details": goods_details,
            },
            **self._options(_CREATE, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncCatalogLinksWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncCatalogLinksWithResponse(self._with_response())


class AsyncCatalogLinksWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncCatalogLinks) -> None:
        self.get = async_with_response(resource.get)
        self.create = async_with_response(resource.create)
