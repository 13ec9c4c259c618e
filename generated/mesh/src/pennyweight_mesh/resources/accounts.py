# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Accounts, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, Operation, Resource, Secret, async_with_response, with_response
from pennyweight_core.runtime import deprecated as _deprecated

if TYPE_CHECKING:
    from typing import Any, Unpack

    from pennyweight_core.runtime import CallOptions, Unset

    from ..models import AccountInfoType, B2BBrokerAccountDetailsResponse

_VERIFY: Operation[B2BBrokerAccountDetailsResponse] = Operation(
    "accounts.verify",
    "POST",
    "/api/v1/account/verify",
    response_type="B2BBrokerAccountDetailsResponseApiResult",
    body="B2BBrokerAccountDetailsRequest",
    safe=True,
    enveloped=True,
    deprecated="use `accounts.get_profile`.",
)
_GET_PROFILE: Operation[B2BBrokerAccountDetailsResponse] = Operation(
    "accounts.get_profile",
    "POST",
    "/api/v1/exchange/verify",
    response_type="B2BBrokerAccountDetailsResponseApiResult",
    body="ExchangeAccountInfoRequest",
    safe=True,
    enveloped=True,
)


class Accounts(Resource):
    """Accounts: `verify`, `get_profile`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor. use `accounts.get_profile`.")
    def verify(
        self, *, auth_token: str, integration_id: str, **options: Unpack[CallOptions]
    ) -> B2BBrokerAccountDetailsResponse:
        """
        Profile data of an account holder, for identity checks.

        Deprecated by Mesh: use `accounts.get_profile`. Changes nothing, although it is a POST.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            integration_id: UUID of the integration, as in `integrations.list`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The profile data of an account holder. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.accounts.verify(auth_token="auth-token", integration_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: verifyAccountIdentity.
        """
        _arguments: dict[str, Any] = {"body": {"auth_token": Secret(auth_token), "integration_id": integration_id}}
        del auth_token  # no traceback of ours shows them
        _result: B2BBrokerAccountDetailsResponse = self._call(_VERIFY, **_arguments, **self._options(_VERIFY, options))
        return _result

    def get_profile(
        self,
        *,
        auth_token: str | None | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        account_info: list[AccountInfoType] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerAccountDetailsResponse:
        """
        Profile data of the holder of a connected exchange account.

        Which data is available differs by exchange and account. Changes nothing, although it is a POST.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            integration_id: UUID of the exchange's integration, as in `integrations.list`.
            account_info: Pieces of profile data to return. Exchanges support different ones.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The profile data of an account holder. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.accounts.get_profile()

        Vendor's operation id: getProfileData. See https://docs.meshconnect.com/api-reference/verify/verify
        """
        _arguments: dict[str, Any] = {
            "body": {"auth_token": Secret(auth_token), "integration_id": integration_id, "account_info": account_info}
        }
        del auth_token  # no traceback of ours shows them
        _result: B2BBrokerAccountDetailsResponse = self._call(
            _GET_PROFILE, **_arguments, **self._options(_GET_PROFILE, options)
        )
        return _result

    @property
    def with_response(self) -> AccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AccountsWithResponse(self._with_response())


class AccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Accounts) -> None:
        self.verify = with_response(resource.verify)
        self.get_profile = with_response(resource.get_profile)


class AsyncAccounts(Resource):
    """Accounts: `verify`, `get_profile`."""

    __slots__ = ()

    @_deprecated("Deprecated by the vendor. use `accounts.get_profile`.")
    async def verify(
        self, *, auth_token: str, integration_id: str, **options: Unpack[CallOptions]
    ) -> B2BBrokerAccountDetailsResponse:
        """
        Profile data of an account holder, for identity checks.

        Deprecated by Mesh: use `accounts.get_profile`. Changes nothing, although it is a POST.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            integration_id: UUID of the integration, as in `integrations.list`.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The profile data of an account holder. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.accounts.verify(
            ...     auth_token="auth-token", integration_id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10"
            ... )

        Vendor's operation id: verifyAccountIdentity.
        """
        _arguments: dict[str, Any] = {"body": {"auth_token": Secret(auth_token), "integration_id": integration_id}}
        del auth_token  # no traceback of ours shows them
        _result: B2BBrokerAccountDetailsResponse = await self._call(
            _VERIFY, **_arguments, **self._options(_VERIFY, options)
        )
        return _result

    async def get_profile(
        self,
        *,
        auth_token: str | None | Unset = UNSET,
        integration_id: str | Unset = UNSET,
        account_info: list[AccountInfoType] | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2BBrokerAccountDetailsResponse:
        """
        Profile data of the holder of a connected exchange account.

        Which data is available differs by exchange and account. Changes nothing, although it is a POST.

        Needs credentials.

        Args:
            auth_token: Token of the connected account, issued when the user connected it.
            integration_id: UUID of the exchange's integration, as in `integrations.list`.
            account_info: Pieces of profile data to return. Exchanges support different ones.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The profile data of an account holder. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.accounts.get_profile()

        Vendor's operation id: getProfileData. See https://docs.meshconnect.com/api-reference/verify/verify
        """
        _arguments: dict[str, Any] = {
            "body": {"auth_token": Secret(auth_token), "integration_id": integration_id, "account_info": account_info}
        }
        del auth_token  # no traceback of ours shows them
        _result: B2BBrokerAccountDetailsResponse = await self._call(
            _GET_PROFILE, **_arguments, **self._options(_GET_PROFILE, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncAccountsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncAccountsWithResponse(self._with_response())


class AsyncAccountsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncAccounts) -> None:
        self.verify = async_with_response(resource.verify)
        self.get_profile = async_with_response(resource.get_profile)
