# Made by `nox -s "regenerate(mesh)"` from specs/mesh and overlays/mesh. Please don't edit.
# Wrong type? specs/mesh/corrections.yaml. Missing behaviour? overlays/mesh.

"""Integrations, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import B2BBrokersHealthStatus, BrokerAuthenticationScheme, IntegrationsResponse

_LIST_AUTHENTICATION_SCHEMES: Operation[list[BrokerAuthenticationScheme]] = Operation(
    "integrations.list_authentication_schemes",
    "GET",
    "/api/v1/authenticationSchemes",
    response_type="BrokerAuthenticationSchemeIReadOnlyCollectionApiResult",
    safe=True,
    enveloped=True,
)
_LIST: Operation[IntegrationsResponse] = Operation(
    "integrations.list",
    "GET",
    "/api/v1/integrations",
    response_type="IntegrationsResponseApiResult",
    safe=True,
    enveloped=True,
)
_GET_HEALTH: Operation[list[B2BBrokersHealthStatus]] = Operation(
    "integrations.get_health",
    "GET",
    "/api/v1/status",
    response_type="B2BBrokersHealthStatusListApiResult",
    safe=True,
    enveloped=True,
)


class Integrations(Resource):
    """Integrations: `list_authentication_schemes`, `list`, `get_health`."""

    __slots__ = ()

    def list_authentication_schemes(self, **options: Unpack[CallOptions]) -> builtins.list[BrokerAuthenticationScheme]:
        """
        Login methods of all integrations and the inputs they require.

        Needed for `connections.authenticate` only; Link knows them by itself.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: How users log in at one institution, and the inputs it requires.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> mesh.integrations.list_authentication_schemes()

        Vendor's operation id: getAuthenticationSchemes.
        """
        _result: builtins.list[BrokerAuthenticationScheme] = self._call(
            _LIST_AUTHENTICATION_SCHEMES, **self._options(_LIST_AUTHENTICATION_SCHEMES, options)
        )
        return _result

    def list(self, **options: Unpack[CallOptions]) -> IntegrationsResponse:
        """
        Exchanges, brokerages and wallets that users can connect, with logos and colors.

        All in one response, without pages.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            All integrations. Null or absent unless `status` is `ok`.

        Example:
            >>> mesh.integrations.list()

        Vendor's operation id: getAvailableIntegrations. See
        https://docs.meshconnect.com/api-reference/managed-account-authentication/retrieve-the-list-of-all-available-integrations
        """
        _result: IntegrationsResponse = self._call(_LIST, **self._options(_LIST, options))
        return _result

    def get_health(self, **options: Unpack[CallOptions]) -> builtins.list[B2BBrokersHealthStatus]:
        """
        Availability of all integrations.

        All in one response, without pages.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Availability of one integration.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> mesh.integrations.get_health()

        Vendor's operation id: getIntegrationsHealthStatus. See
        https://docs.meshconnect.com/api-reference/managed-account-authentication/get-health-status
        """
        _result: builtins.list[B2BBrokersHealthStatus] = self._call(_GET_HEALTH, **self._options(_GET_HEALTH, options))
        return _result

    @property
    def with_response(self) -> IntegrationsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return IntegrationsWithResponse(self._with_response())


class IntegrationsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Integrations) -> None:
        self.list_authentication_schemes = with_response(resource.list_authentication_schemes)
        self.list = with_response(resource.list)
        self.get_health = with_response(resource.get_health)


class AsyncIntegrations(Resource):
    """Integrations: `list_authentication_schemes`, `list`, `get_health`."""

    __slots__ = ()

    async def list_authentication_schemes(
        self, **options: Unpack[CallOptions]
    ) -> builtins.list[BrokerAuthenticationScheme]:
        """
        Login methods of all integrations and the inputs they require.

        Needed for `connections.authenticate` only; Link knows them by itself.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: How users log in at one institution, and the inputs it requires.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> await mesh.integrations.list_authentication_schemes()

        Vendor's operation id: getAuthenticationSchemes.
        """
        _result: builtins.list[BrokerAuthenticationScheme] = await self._call(
            _LIST_AUTHENTICATION_SCHEMES, **self._options(_LIST_AUTHENTICATION_SCHEMES, options)
        )
        return _result

    async def list(self, **options: Unpack[CallOptions]) -> IntegrationsResponse:
        """
        Exchanges, brokerages and wallets that users can connect, with logos and colors.

        All in one response, without pages.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            All integrations. Null or absent unless `status` is `ok`.

        Example:
            >>> await mesh.integrations.list()

        Vendor's operation id: getAvailableIntegrations. See
        https://docs.meshconnect.com/api-reference/managed-account-authentication/retrieve-the-list-of-all-available-integrations
        """
        _result: IntegrationsResponse = await self._call(_LIST, **self._options(_LIST, options))
        return _result

    async def get_health(self, **options: Unpack[CallOptions]) -> builtins.list[B2BBrokersHealthStatus]:
        """
        Availability of all integrations.

        All in one response, without pages.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Availability of one integration.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.

        Example:
            >>> await mesh.integrations.get_health()

        Vendor's operation id: getIntegrationsHealthStatus. See
        https://docs.meshconnect.com/api-reference/managed-account-authentication/get-health-status
        """
        _result: builtins.list[B2BBrokersHealthStatus] = await self._call(
            _GET_HEALTH, **self._options(_GET_HEALTH, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncIntegrationsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncIntegrationsWithResponse(self._with_response())


class AsyncIntegrationsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncIntegrations) -> None:
        self.list_authentication_schemes = async_with_response(resource.list_authentication_schemes)
        self.list = async_with_response(resource.list)
        self.get_health = async_with_response(resource.get_health)
