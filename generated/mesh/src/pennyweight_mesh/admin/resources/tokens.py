# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

"""Tokens, synchronous and asynchronous."""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import Operation, Resource, Secret, async_with_response, with_response

if TYPE_CHECKING:
    from typing import Any, Unpack

    from pennyweight_core.runtime import CallOptions

    from ..models import OAuthTokenResponse

_CREATE: Operation[OAuthTokenResponse] = Operation(
    "tokens.create",
    "POST",
    "/admin/api/v1/Token",
    response_type="OAuthTokenResponseApiResult",
    body="ClientAdminTokenRequest",
    safe=True,
    enveloped=True,
    signed=False,
)


class Tokens(Resource):
    """Tokens: `create`."""

    __slots__ = ()

    def create(self, *, client_id: str, client_secret: str, **options: Unpack[CallOptions]) -> OAuthTokenResponse:
        """
        Exchange client id and secret for a bearer token of the Admin API.

        The client does this itself at the first call, and again before the token expires; call it to hand a token
        to something else.

        Needs no credentials.

        Args:
            client_id: Your client id, as for the Integration API.
            client_secret: Your client secret; it travels in this body, not in a header.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A bearer token. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> mesh.admin.tokens.create(client_id="client-id", client_secret="client-secret")

        Vendor's operation id: generateAuthToken.
        """
        _arguments: dict[str, Any] = {"body": {"client_id": client_id, "client_secret": Secret(client_secret)}}
        del client_secret  # no traceback of ours shows them
        _result: OAuthTokenResponse = self._call(_CREATE, **_arguments, **self._options(_CREATE, options))
        return _result

    @property
    def with_response(self) -> TokensWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return TokensWithResponse(self._with_response())


class TokensWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: Tokens) -> None:
        self.create = with_response(resource.create)


class AsyncTokens(Resource):
    """Tokens: `create`."""

    __slots__ = ()

    async def create(self, *, client_id: str, client_secret: str, **options: Unpack[CallOptions]) -> OAuthTokenResponse:
        """
        Exchange client id and secret for a bearer token of the Admin API.

        The client does this itself at the first call, and again before the token expires; call it to hand a token
        to something else.

        Needs no credentials.

        Args:
            client_id: Your client id, as for the Integration API.
            client_secret: Your client secret; it travels in this body, not in a header.
            **options: See `CallOptions`: timeout, deadline, max_retries, extra_headers, extra_query.

        Returns:
            A bearer token. Null or absent unless `status` is `ok`.

        Raises:
            BadRequestError: the vendor rejects the arguments.
            PermissionDeniedError: the credentials lack the permission.

        Example:
            >>> await mesh.admin.tokens.create(client_id="client-id", client_secret="client-secret")

        Vendor's operation id: generateAuthToken.
        """
        _arguments: dict[str, Any] = {"body": {"client_id": client_id, "client_secret": Secret(client_secret)}}
        del client_secret  # no traceback of ours shows them
        _result: OAuthTokenResponse = await self._call(_CREATE, **_arguments, **self._options(_CREATE, options))
        return _result

    @property
    def with_response(self) -> AsyncTokensWithResponse:
        """The same methods; each returns a `Response`, the model in `.data`."""
        return AsyncTokensWithResponse(self._with_response())


class AsyncTokensWithResponse:
    """The same methods; each returns a `Response`, the model in `.data`."""

    def __init__(self, resource: AsyncTokens) -> None:
        self.create = async_with_response(resource.create)
