# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Link tokens, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import BrokerType, LinkTokenModel, LinkTokenTransferOptions, VerifyWalletOptions

_CREATE: Operation[LinkTokenModel] = Operation(
    "link_tokens.create",
    "POST",
    "/api/v1/linktoken",
    response_type="LinkTokenModelApiResult",
    body="GetLinkTokenRequest",
    enveloped=True,
    deprecated_arguments={"broker_type": ""},
)


class LinkTokens(Resource):
    """Link tokens: `create`."""

    __slots__ = ()

    def create(
        self,
        *,
        user_id: str,
        broker_type: BrokerType | str | None | Unset = UNSET,
        restrict_multiple_accounts: bool | Unset = UNSET,
        transfer_options: LinkTokenTransferOptions | None | Unset = UNSET,
        integration_id: str | None | Unset = UNSET,
        disable_api_key_generation: bool | Unset = UNSET,
        verify_wallet_options: VerifyWalletOptions | None | Unset = UNSET,
        sub_client_id: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> LinkTokenModel:
        """
        Create a token that opens one Link session in your frontend.

        The token can be used once and expires after 10 minutes. With `transfer_options` the session goes on with a
        transfer.

        Needs credentials.

        Args:
            user_id: Your id of the user, 300 characters at most; no email address or other personal data.
            broker_type: Deprecated. Integration to open directly. Default: Link shows its catalog. Wallet and
                address types are not supported.
            restrict_multiple_accounts: True to hide the button that lets the user connect another account.
            transfer_options: Destination and amount; Link goes on with a transfer after the account is
                connected. Default: connect only.
            integration_id: UUID of the integration to open directly, as in `integrations.list`.
            disable_api_key_generation: True to stop Link from offering to generate an API key at institutions
                that support both logins.
            verify_wallet_options: Options for proving the control of a self-custody wallet. Default: no proof
                is asked for.
            sub_client_id: UUID of the registered client on whose behalf Link appears, for platforms that serve
                other businesses.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A Link token. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> mesh.link_tokens.create(user_id="user-id")

        Vendor's operation id: getLinkToken. See
        https://docs.meshconnect.com/api-reference/managed-account-authentication/get-link-token-with-parameters
        """
        _result: LinkTokenModel = self._call(
            _CREATE,
            body={
                "user_id": user_id,
                "broker_type": broker_type,
                "restrict_multiple_accounts": restrict_multiple_accounts,
                "transfer_options": transfer_options,
                "integration_id": integration_id,
                "disable_api_key_generation": disable_api_key_generation,
                "verify_wallet_options": verify_wallet_options,
                "sub_client_id": sub_client_id,
            },
            **self._options(_CREATE, options),
        )
        return _result

    @property
    def with_response(self) -> LinkTokensWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return LinkTokensWithResponse(self._with_response())


class LinkTokensWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: LinkTokens) -> None:
        self.create = with_response(resource.create)


class AsyncLinkTokens(Resource):
    """Link tokens: `create`."""

    __slots__ = ()

    async def create(
        self,
        *,
        user_id: str,
        broker_type: BrokerType | str | None | Unset = UNSET,
        restrict_multiple_accounts: bool | Unset = UNSET,
        transfer_options: LinkTokenTransferOptions | None | Unset = UNSET,
        integration_id: str | None | Unset = UNSET,
        disable_api_key_generation: bool | Unset = UNSET,
        verify_wallet_options: VerifyWalletOptions | None | Unset = UNSET,
        sub_client_id: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> LinkTokenModel:
        """
        Create a token that opens one Link session in your frontend.

        The token can be used once and expires after 10 minutes. With `transfer_options` the session goes on with a
        transfer.

        Needs credentials.

        Args:
            user_id: Your id of the user, 300 characters at most; no email address or other personal data.
            broker_type: Deprecated. Integration to open directly. Default: Link shows its catalog. Wallet and
                address types are not supported.
            restrict_multiple_accounts: True to hide the button that lets the user connect another account.
            transfer_options: Destination and amount; Link goes on with a transfer after the account is
                connected. Default: connect only.
            integration_id: UUID of the integration to open directly, as in `integrations.list`.
            disable_api_key_generation: True to stop Link from offering to generate an API key at institutions
                that support both logins.
            verify_wallet_options: Options for proving the control of a self-custody wallet. Default: no proof
                is asked for.
            sub_client_id: UUID of the registered client on whose behalf Link appears, for platforms that serve
                other businesses.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A Link token. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            NotFoundError: no such object, or the credentials may not see it.

        Example:
            >>> await mesh.link_tokens.create(user_id="user-id")

        Vendor's operation id: getLinkToken. See
        https://docs.meshconnect.com/api-reference/managed-account-authentication/get-link-token-with-parameters
        """
        _result: LinkTokenModel = await self._call(
            _CREATE,
            body={
                "user_id": user_id,
                "broker_type": broker_type,
                "restrict_multiple_accounts": restrict_multiple_accounts,
                "transfer_options": transfer_options,
                "integration_id": integration_id,
                "disable_api_key_generation": disable_api_key_generation,
                "verify_wallet_options": verify_wallet_options,
                "sub_client_id": sub_client_id,
            },
            **self._options(_CREATE, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncLinkTokensWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncLinkTokensWithResponse(self._with_response())


class AsyncLinkTokensWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncLinkTokens) -> None:
        self.create = async_with_response(resource.create)
