# Made by `nox -s "regenerate(onebalance)"` from specs/onebalance and overlays/onebalance. Please don't edit.
# Wrong type? specs/onebalance/corrections.yaml. Missing behaviour? overlays/onebalance.

"""Accounts, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, async_with_response, with_response
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import PredictAddressResponse

_PREDICT_ADDRESS: Operation[PredictAddressResponse] = Operation(
    "accounts.predict_address",
    "POST",
    "/account/predict-address",
    response_type="PredictAddressResponse",
    body="PredictAddressRequest",
    safe=True,
    cost=(("key", 1),),
    deprecated="",
)


class Accounts(Resource):
    """Accounts: `predict_address`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor.")
    def predict_address(
        self,
        *,
        type: str | Unset = UNSET,
        session_address: str | Unset = UNSET,
        admin_address: str | Unset = UNSET,
        signer_address: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PredictAddressResponse:
        """
        Address that a smart account has or will have once deployed.

        Computes only: nothing is deployed, although it is a POST. Deprecated by OneBalance together with the whole
        API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            type: Kind of an account with a single key, e.g. `kernel-v3.1-ecdsa`; leave out for role-based
                accounts.
            session_address: Address of the key that signs transactions, for role-based accounts.
            admin_address: Address of the key that administers the account, for role-based accounts.
            signer_address: Address of the only key, for accounts with `type`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Address that a smart account will have.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> onebalance.accounts.predict_address()

        Vendor's operation id: predictAddress. See https://docs.onebalance.io/api-reference/account/predict-address
        """
        _result: PredictAddressResponse = self._call(
            _PREDICT_ADDRESS,
            body={
                "type": type,
                "session_address": session_address,
                "admin_address": admin_address,
                "signer_address": signer_address,
            },
            **self._options(_PREDICT_ADDRESS, options),
        )
        return _result

    @property
    def with_response(self) -> AccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AccountsWithResponse(self._with_response())


class AccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Accounts) -> None:
        self.predict_address = with_response(resource.predict_address)


class AsyncAccounts(Resource):
    """Accounts: `predict_address`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor.")
    async def predict_address(
        self,
        *,
        type: str | Unset = UNSET,
        session_address: str | Unset = UNSET,
        admin_address: str | Unset = UNSET,
        signer_address: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> PredictAddressResponse:
        """
        Address that a smart account has or will have once deployed.

        Computes only: nothing is deployed, although it is a POST. Deprecated by OneBalance together with the whole
        API.

        Needs credentials; costs 1 token of `key`.

        Deprecated by the vendor.

        Args:
            type: Kind of an account with a single key, e.g. `kernel-v3.1-ecdsa`; leave out for role-based
                accounts.
            session_address: Address of the key that signs transactions, for role-based accounts.
            admin_address: Address of the key that administers the account, for role-based accounts.
            signer_address: Address of the only key, for accounts with `type`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            Address that a smart account will have.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.
            NotFoundError: no such object, or the credentials may not see it.
            RateLimitError: rate limit exceeded; `retry_after` in seconds, if the vendor sends it.

        Example:
            >>> await onebalance.accounts.predict_address()

        Vendor's operation id: predictAddress. See https://docs.onebalance.io/api-reference/account/predict-address
        """
        _result: PredictAddressResponse = await self._call(
            _PREDICT_ADDRESS,
            body={
                "type": type,
                "session_address": session_address,
                "admin_address": admin_address,
                "signer_address": signer_address,
            },
            **self._options(_PREDICT_ADDRESS, options),
        )
        return _result

    @property
    def with_response(self) -> AsyncAccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncAccountsWithResponse(self._with_response())


class AsyncAccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncAccounts) -> None:
        self.predict_address = async_with_response(resource.predict_address)
