# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

"""Callback urls, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import B2BPortalClientCallbackUrlsResponse

_GET: Operation[B2BPortalClientCallbackUrlsResponse] = Operation(
    "callback_urls.get",
    "GET",
    "/admin/api/v1/Client/callbackUrls",
    response_type="B2BPortalClientCallbackUrlsResponseApiResult",
    safe=True,
    enveloped=True,
)
_REPLACE: Operation[None] = Operation(
    "callback_urls.replace",
    "POST",
    "/admin/api/v1/Client/callbackUrls",
    response_type="ApiResult",
    body="B2BPortalClientCallbackUrlsUpdateRequest",
    enveloped=True,
)


class CallbackUrls(Resource):
    """Callback urls: `get`, `replace`."""

    __slots__ = ()

    def get(self, **options: Unpack[CallOptions]) -> B2BPortalClientCallbackUrlsResponse:
        """
        Addresses to which Link may redirect for your own client.

        Registered clients have their own, see `registered_clients.get`.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The redirect addresses of your client. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.admin.callback_urls.get()

        Vendor's operation id: getMainClientCallbackUrls.
        """
        _result: B2BPortalClientCallbackUrlsResponse = self._call(_GET, **self._options(_GET, options))
        return _result

    def replace(self, *, callback_urls: list[str], **options: Unpack[CallOptions]) -> None:
        """
        Replace the addresses to which Link may redirect for your own client.

        Addresses left out are removed: read them first with `callback_urls.get`.

        Needs credentials.

        Args:
            callback_urls: All addresses to which Link may redirect; those left out are removed.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.admin.callback_urls.replace(callback_urls=["callback-urls"])

        Vendor's operation id: updateMainClientCallbackUrls.
        """
        _result: None = self._call(_REPLACE, body={"callback_urls": callback_urls}, **self._options(_REPLACE, options))
        return _result

    @property
    def with_response(self) -> CallbackUrlsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return CallbackUrlsWithResponse(self._with_response())


class CallbackUrlsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: CallbackUrls) -> None:
        self.get = with_response(resource.get)
        self.replace = with_response(resource.replace)


class AsyncCallbackUrls(Resource):
    """Callback urls: `get`, `replace`."""

    __slots__ = ()

    async def get(self, **options: Unpack[CallOptions]) -> B2BPortalClientCallbackUrlsResponse:
        """
        Addresses to which Link may redirect for your own client.

        Registered clients have their own, see `registered_clients.get`.

        Needs credentials.

        Args:
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            The redirect addresses of your client. Null or absent unless `status` is `ok`.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.admin.callback_urls.get()

        Vendor's operation id: getMainClientCallbackUrls.
        """
        _result: B2BPortalClientCallbackUrlsResponse = await self._call(_GET, **self._options(_GET, options))
        return _result

    async def replace(self, *, callback_urls: list[str], **options: Unpack[CallOptions]) -> None:
        """
        Replace the addresses to which Link may redirect for your own client.

        Addresses left out are removed: read them first with `callback_urls.get`.

        Needs credentials.

        Args:
            callback_urls: All addresses to which Link may redirect; those left out are removed.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Raises:
            AuthenticationError: the key, the signature or the clock is wrong.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.admin.callback_urls.replace(callback_urls=["callback-urls"])

        Vendor's operation id: updateMainClientCallbackUrls.
        """
        _result: None = await self._call(
            _REPLACE, body={"callback_urls": callback_urls}, **self._options(_REPLACE, options)
        )
        return _result

    @property
    def with_response(self) -> AsyncCallbackUrlsWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncCallbackUrlsWithResponse(self._with_response())


class AsyncCallbackUrlsWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncCallbackUrls) -> None:
        self.get = async_with_response(resource.get)
        self.replace = async_with_response(resource.replace)
