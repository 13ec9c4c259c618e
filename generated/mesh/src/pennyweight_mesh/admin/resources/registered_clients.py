# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

"""Registered clients, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import UNSET, FormField, Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    import builtins
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions, FileInput, Unset

    from ..models import B2B2BRegisteredClientData, B2B2BRegisteredClientLogo, CatalogConfiguration

_LIST: Operation[list[B2B2BRegisteredClientData]] = Operation(
    "registered_clients.list",
    "GET",
    "/admin/api/v1/SubClient",
    response_type="B2B2BRegisteredClientDataIReadOnlyCollectionApiResult",
    safe=True,
    enveloped=True,
)
_CREATE: Operation[B2B2BRegisteredClientData] = Operation(
    "registered_clients.create",
    "POST",
    "/admin/api/v1/SubClient",
    response_type="B2B2BRegisteredClientDataApiResult",
    body="B2B2BRegisteredClientInfo",
    enveloped=True,
)
_GET: Operation[B2B2BRegisteredClientData] = Operation(
    "registered_clients.get",
    "GET",
    "/admin/api/v1/SubClient/{id}",
    response_type="B2B2BRegisteredClientDataApiResult",
    safe=True,
    enveloped=True,
)
_REPLACE: Operation[B2B2BRegisteredClientData] = Operation(
    "registered_clients.replace",
    "PUT",
    "/admin/api/v1/SubClient/{id}",
    response_type="B2B2BRegisteredClientDataApiResult",
    body="B2B2BRegisteredClientInfo",
    enveloped=True,
)
_DELETE: Operation[None] = Operation(
    "registered_clients.delete", "DELETE", "/admin/api/v1/SubClient/{id}", response_type="ApiResult", enveloped=True
)
_UPLOAD_LOGO: Operation[B2B2BRegisteredClientLogo] = Operation(
    "registered_clients.upload_logo",
    "POST",
    "/admin/api/v1/SubClient/{id}/logo",
    response_type="B2B2BRegisteredClientLogoApiResult",
    request_media_type="multipart/form-data",
    form={"logoFile": FormField(type="FileInput")},
    enveloped=True,
)
_DELETE_LOGO: Operation[None] = Operation(
    "registered_clients.delete_logo",
    "DELETE",
    "/admin/api/v1/SubClient/{id}/logo",
    response_type="ApiResult",
    enveloped=True,
)


class RegisteredClients(Resource):
    """Registered clients: `list`, `create`, `get`, `replace`, `delete`, `upload_logo`, `delete_logo`."""

    __slots__ = ()

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[B2B2BRegisteredClientData]:
        """
        All registered clients: businesses that your platform serves.

        All in one response, without pages.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Registered client: a business that your platform serves.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.admin.registered_clients.list()

        Vendor's operation id: getAllRegisteredClients.
        """
        _result: builtins.list[B2B2BRegisteredClientData] = self._call(_LIST, **self._options(_LIST, options))
        return _result

    def create(
        self,
        *,
        business_legal_name: str,
        display_name: str,
        callback_urls: builtins.list[str] | None | Unset = UNSET,
        catalog_configuration: CatalogConfiguration | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2B2BRegisteredClientData:
        """
        Register a business that your platform serves.

        There is no idempotency key: after a timeout look at `registered_clients.list` before you try again.

        Needs credentials.

        Args:
            business_legal_name: Registered name of the business, 300 characters at most.
            display_name: Name shown to users in Link, 300 characters at most.
            callback_urls: Addresses to which Link may redirect. Null when none is set.
            catalog_configuration: Integrations that Link offers for this client. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A registered client. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.admin.registered_clients.create(
            ...     business_legal_name="business-legal-name", display_name="display-name"
            ... )

        Vendor's operation id: addNewRegisteredClient.
        """
        _result: B2B2BRegisteredClientData = self._call(
            _CREATE,
            body={
                "business_legal_name": business_legal_name,
                "display_name": display_name,
                "callback_urls": callback_urls,
                "catalog_configuration": catalog_configuration,
            },
            **self._options(_CREATE, options),
        )
        return _result

    def get(self, *, id: str, **options: Unpack[CallOptions]) -> B2B2BRegisteredClientData:
        """
        One registered client with its redirect addresses and its catalog.

        All clients at once: `registered_clients.list`.

        Needs credentials.

        Args:
            id: Mesh's UUID of the registered client.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A registered client. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.admin.registered_clients.get(id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: getRegisteredClient.
        """
        _result: B2B2BRegisteredClientData = self._call(_GET, path={"id": id}, **self._options(_GET, options))
        return _result

    def replace(
        self,
        *,
        id: str,
        business_legal_name: str,
        display_name: str,
        callback_urls: builtins.list[str] | None | Unset = UNSET,
        catalog_configuration: CatalogConfiguration | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2B2BRegisteredClientData:
        """
        Replace the details of a registered client.

        Send all fields, not only what changes. The logo has operations of its own.

        Needs credentials.

        Args:
            id: Mesh's UUID of the registered client.
            business_legal_name: Registered name of the business, 300 characters at most.
            display_name: Name shown to users in Link, 300 characters at most.
            callback_urls: Addresses to which Link may redirect. Null when none is set.
            catalog_configuration: Integrations that Link offers for this client. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A registered client. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.admin.registered_clients.replace(
            ...     id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     business_legal_name="business-legal-name",
            ...     display_name="display-name",
            ... )

        Vendor's operation id: updateRegisteredClient.
        """
        _result: B2B2BRegisteredClientData = self._call(
            _REPLACE,
            path={"id": id},
            body={
                "business_legal_name": business_legal_name,
                "display_name": display_name,
                "callback_urls": callback_urls,
                "catalog_configuration": catalog_configuration,
            },
            **self._options(_REPLACE, options),
        )
        return _result

    def delete(self, *, id: str, **options: Unpack[CallOptions]) -> None:
        """
        Delete a registered client.

        `sub_client_id` of `link_tokens.create` no longer takes it.

        Needs credentials.

        Args:
            id: Mesh's UUID of the registered client.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.admin.registered_clients.delete(id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: deleteRegisteredClient.
        """
        _result: None = self._call(_DELETE, path={"id": id}, **self._options(_DELETE, options))
        return _result

    def upload_logo(
        self, *, id: str, logo_file: FileInput, **options: Unpack[CallOptions]
    ) -> B2B2BRegisteredClientLogo:
        """
        Upload the logo of a registered client, in place of the previous one.

        The image travels as a form, not as JSON.

        Needs credentials.

        Args:
            id: Mesh's UUID of the registered client.
            logo_file: Content of the image file.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The logo of a registered client. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.admin.registered_clients.upload_logo(id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", logo_file=b"...")

        Vendor's operation id: updateRegisteredClientLogo.
        """
        _result: B2B2BRegisteredClientLogo = self._call(
            _UPLOAD_LOGO, path={"id": id}, body={"logoFile": logo_file}, **self._options(_UPLOAD_LOGO, options)
        )
        return _result

    def delete_logo(self, *, id: str, **options: Unpack[CallOptions]) -> None:
        """
        Remove the logo of a registered client.

        `registered_clients.upload_logo` sets a new one.

        Needs credentials.

        Args:
            id: Mesh's UUID of the registered client.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.admin.registered_clients.delete_logo(id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: removeRegisteredClientLogo.
        """
        _result: None = self._call(_DELETE_LOGO, path={"id": id}, **self._options(_DELETE_LOGO, options))
        return _result

    @property
    def with_response(self) -> RegisteredClientsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return RegisteredClientsWithResponse(self._with_response())


class RegisteredClientsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: RegisteredClients) -> None:
        self.list = with_response(resource.list)
        self.create = with_response(resource.create)
        self.get = with_response(resource.get)
        self.replace = with_response(resource.replace)
        self.delete = with_response(resource.delete)
        self.upload_logo = with_response(resource.upload_logo)
        self.delete_logo = with_response(resource.delete_logo)


class AsyncRegisteredClients(Resource):
    """Registered clients: `list`, `create`, `get`, `replace`, `delete`, `upload_logo`, `delete_logo`."""

    __slots__ = ()

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[B2B2BRegisteredClientData]:
        """
        All registered clients: businesses that your platform serves.

        All in one response, without pages.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            For each: Registered client: a business that your platform serves.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.admin.registered_clients.list()

        Vendor's operation id: getAllRegisteredClients.
        """
        _result: builtins.list[B2B2BRegisteredClientData] = await self._call(_LIST, **self._options(_LIST, options))
        return _result

    async def create(
        self,
        *,
        business_legal_name: str,
        display_name: str,
        callback_urls: builtins.list[str] | None | Unset = UNSET,
        catalog_configuration: CatalogConfiguration | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2B2BRegisteredClientData:
        """
        Register a business that your platform serves.

        There is no idempotency key: after a timeout look at `registered_clients.list` before you try again.

        Needs credentials.

        Args:
            business_legal_name: Registered name of the business, 300 characters at most.
            display_name: Name shown to users in Link, 300 characters at most.
            callback_urls: Addresses to which Link may redirect. Null when none is set.
            catalog_configuration: Integrations that Link offers for this client. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A registered client. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.admin.registered_clients.create(
            ...     business_legal_name="business-legal-name", display_name="display-name"
            ... )

        Vendor's operation id: addNewRegisteredClient.
        """
        _result: B2B2BRegisteredClientData = await self._call(
            _CREATE,
            body={
                "business_legal_name": business_legal_name,
                "display_name": display_name,
                "callback_urls": callback_urls,
                "catalog_configuration": catalog_configuration,
            },
            **self._options(_CREATE, options),
        )
        return _result

    async def get(self, *, id: str, **options: Unpack[CallOptions]) -> B2B2BRegisteredClientData:
        """
        One registered client with its redirect addresses and its catalog.

        All clients at once: `registered_clients.list`.

        Needs credentials.

        Args:
            id: Mesh's UUID of the registered client.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A registered client. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.admin.registered_clients.get(id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: getRegisteredClient.
        """
        _result: B2B2BRegisteredClientData = await self._call(_GET, path={"id": id}, **self._options(_GET, options))
        return _result

    async def replace(
        self,
        *,
        id: str,
        business_legal_name: str,
        display_name: str,
        callback_urls: builtins.list[str] | None | Unset = UNSET,
        catalog_configuration: CatalogConfiguration | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> B2B2BRegisteredClientData:
        """
        Replace the details of a registered client.

        Send all fields, not only what changes. The logo has operations of its own.

        Needs credentials.

        Args:
            id: Mesh's UUID of the registered client.
            business_legal_name: Registered name of the business, 300 characters at most.
            display_name: Name shown to users in Link, 300 characters at most.
            callback_urls: Addresses to which Link may redirect. Null when none is set.
            catalog_configuration: Integrations that Link offers for this client. Default: all.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A registered client. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.admin.registered_clients.replace(
            ...     id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10",
            ...     business_legal_name="business-legal-name",
            ...     display_name="display-name",
            ... )

        Vendor's operation id: updateRegisteredClient.
        """
        _result: B2B2BRegisteredClientData = await self._call(
            _REPLACE,
            path={"id": id},
            body={
                "business_legal_name": business_legal_name,
                "display_name": display_name,
                "callback_urls": callback_urls,
                "catalog_configuration": catalog_configuration,
            },
            **self._options(_REPLACE, options),
        )
        return _result

    async def delete(self, *, id: str, **options: Unpack[CallOptions]) -> None:
        """
        Delete a registered client.

        `sub_client_id` of `link_tokens.create` no longer takes it.

        Needs credentials.

        Args:
            id: Mesh's UUID of the registered client.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.admin.registered_clients.delete(id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: deleteRegisteredClient.
        """
        _result: None = await self._call(_DELETE, path={"id": id}, **self._options(_DELETE, options))
        return _result

    async def upload_logo(
        self, *, id: str, logo_file: FileInput, **options: Unpack[CallOptions]
    ) -> B2B2BRegisteredClientLogo:
        """
        Upload the logo of a registered client, in place of the previous one.

        The image travels as a form, not as JSON.

        Needs credentials.

        Args:
            id: Mesh's UUID of the registered client.
            logo_file: Content of the image file.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The logo of a registered client. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.admin.registered_clients.upload_logo(
            ...     id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10", logo_file=b"..."
            ... )

        Vendor's operation id: updateRegisteredClientLogo.
        """
        _result: B2B2BRegisteredClientLogo = await self._call(
            _UPLOAD_LOGO, path={"id": id}, body={"logoFile": logo_file}, **self._options(_UPLOAD_LOGO, options)
        )
        return _result

    async def delete_logo(self, *, id: str, **options: Unpack[CallOptions]) -> None:
        """
        Remove the logo of a registered client.

        `registered_clients.upload_logo` sets a new one.

        Needs credentials.

        Args:
            id: Mesh's UUID of the registered client.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.admin.registered_clients.delete_logo(id="5a3c0d1e-7b42-4f0a-9a53-2d1b6c8e4f10")

        Vendor's operation id: removeRegisteredClientLogo.
        """
        _result: None = await self._call(_DELETE_LOGO, path={"id": id}, **self._options(_DELETE_LOGO, options))
        return _result

    @property
    def with_response(self) -> AsyncRegisteredClientsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncRegisteredClientsWithResponse(self._with_response())


class AsyncRegisteredClientsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncRegisteredClients) -> None:
        self.list = async_with_response(resource.list)
        self.create = async_with_response(resource.create)
        self.get = async_with_response(resource.get)
        self.replace = async_with_response(resource.replace)
        self.delete = async_with_response(resource.delete)
        self.upload_logo = async_with_response(resource.upload_logo)
        self.delete_logo = async_with_response(resource.delete_logo)
