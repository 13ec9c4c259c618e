# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Wallets, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import DeFiWalletVerificationResponse

_LIST_VERIFIED_ADDRESSES: Operation[DeFiWalletVerificationResponse] = Operation(
    "wallets.list_verified_addresses",
    "GET",
    "/api/v1/wallets/verify",
    response_type="DeFiWalletVerificationResponseApiResult",
    safe=True,
    enveloped=True,
    argument_names={"UserId": "user_id", "Address": "address"},
)


class Wallets(Resource):
    """Wallets: `list_verified_addresses`."""

    __slots__ = ()

    def list_verified_addresses(
        self, *, user_id: str | Unset = UNSET, address: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> DeFiWalletVerificationResponse:
        """
        Wallet addresses whose control a user has proven.

        Proofs are made in Link, see `verify_wallet_options` of `link_tokens.create`. The list is not paged.

        Needs credentials.

        Args:
            user_id: Only proofs of this user, by your id. Default: all users.
            address: Only proofs of this wallet address. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Wallet proofs. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> mesh.wallets.list_verified_addresses()

        Vendor's operation id: getVerifiedAddresses. See https://docs.meshconnect.com/api-reference/verify/wallet
        """
        _result: DeFiWalletVerificationResponse = self._call(
            _LIST_VERIFIED_ADDRESSES,
            query={"UserId": user_id, "Address": address},
            **self._options(_LIST_VERIFIED_ADDRESSES, options),
        )
        return _result

    @property
    def with_response(self) -> WalletsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return WalletsWithResponse(self._with_response())


class WalletsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Wallets) -> None:
        self.list_verified_addresses = with_response(resource.list_verified_addresses)


class AsyncWallets(Resource):
    """Wallets: `list_verified_addresses`."""

    __slots__ = ()

    async def list_verified_addresses(
        self, *, user_id: str | Unset = UNSET, address: str | Unset = UNSET, **options: Unpack[CallOptions]
    ) -> DeFiWalletVerificationResponse:
        """
        Wallet addresses whose control a user has proven.

        Proofs are made in Link, see `verify_wallet_options` of `link_tokens.create`. The list is not paged.

        Needs credentials.

        Args:
            user_id: Only proofs of this user, by your id. Default: all users.
            address: Only proofs of this wallet address. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Wallet proofs. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> await mesh.wallets.list_verified_addresses()

        Vendor's operation id: getVerifiedAddresses. See https://docs.meshconnect.com/api-reference/verify/wallet
        """
        _result: DeFiWalletVerificationResponse = await self._call(
            _LIST_VERIFIED_ADDRESSES,
            query={"UserId": user_id, "Address": address},
            **self._options(_LIST_VERIFIED_ADDRESSES, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncWalletsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncWalletsWithResponse(self._with_response())


class AsyncWalletsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncWallets) -> None:
        self.list_verified_addresses = async_with_response(resource.list_verified_addresses)
