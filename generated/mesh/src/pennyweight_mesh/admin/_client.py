# Made by `nox -s "regenerate(mesh)"` from specs/mesh/admin and overlays/mesh/admin. Please don't edit.
# Wrong type? specs/mesh/admin/corrections.yaml. Missing behaviour? overlays/mesh/admin.

"""
Registered clients and redirect addresses of Mesh Connect, for platforms. Unofficial, not affiliated with Mesh
Connect.
"""

from __future__ import annotations

from pennyweight_core.lazy import TYPE_CHECKING
from pennyweight_core.runtime import AsyncClient, Client, Envelope, Secret, Vendor

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from typing import Any, Literal

    import httpx
    from pennyweight_core.runtime import Extra, OnDrift, RequestEvent, ResponseEvent

    from .resources.callback_urls import AsyncCallbackUrls, CallbackUrls
    from .resources.registered_clients import AsyncRegisteredClients, RegisteredClients
    from .resources.tokens import AsyncTokens, Tokens

_VENDOR = Vendor(
    "mesh.admin",
    prefix="MESH_ADMIN",
    package="pennyweight_mesh.admin",
    version="0.1.0",
    servers={"production": "https://admin-api.meshconnect.com"},
    hosts=("admin-api.meshconnect.com",),
    overlay="pennyweight_mesh._overlay.admin",
    envelope=Envelope(status="status", ok=["ok"], content="content"),
)


class MeshAdmin(Client):
    """
    Registered clients and redirect addresses of Mesh Connect, for platforms. This is the synchronous client.

    Args:
        client_id: Client id, as for the Integration API. See
            https://docs.meshconnect.com/build/prepare-to-build. Default: from `MESH_ADMIN_CLIENT_ID` in the
            environment.
        client_secret: Client secret for the Admin API. See https://docs.meshconnect.com/build/prepare-to-build.
            Default: from `MESH_ADMIN_CLIENT_SECRET` in the environment.
        environment: One of production. Default: production.
        base_url: Another address instead of an environment's. Default: `MESH_ADMIN_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        max_response_bytes: Maximum size of a response body; `stream` reads larger ones in pieces.
        limits: The vendor documents no limits. Calls wait instead of exceeding a rate limit; False turns that
            off.
        on_drift: Reaction to a response that differs from the spec: ignore, log, warn, raise, or a callable.
        on_request: Called with a `RequestEvent` before each attempt; it holds no secret.
        on_response: Called with a `ResponseEvent` after each attempt.
        http_client: Your own `httpx.Client`; you close it.
        transport: Your own httpx transport, below the client.
        default_headers: Headers to send with every call; `extra_headers` of a call wins. Secret values as
            `Secret`.

    Raises:
        InvalidCredentialsError: a credential that is given can't be used.
        UnsafeHostError: the base URL would send credentials where they don't belong.

    See https://docs.meshconnect.com
    """

    _vendor = _VENDOR

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        environment: Literal["production"] | None = None,
        base_url: str | None = None,
        trusted_hosts: Collection[str] = (),
        timeout: float | httpx.Timeout = 30.0,
        deadline: float = 120.0,
        max_retries: int = 2,
        max_response_bytes: int = 64 * 2**20,
        limits: bool | Mapping[str, float] = True,
        on_drift: OnDrift = "log",
        on_request: Callable[[RequestEvent], None] | None = None,
        on_response: Callable[[ResponseEvent], None] | None = None,
        http_client: httpx.Client | None = None,
        transport: httpx.BaseTransport | None = None,
        default_headers: Extra | None = None,
    ) -> None:
        given: dict[str, Any] = {
            "client_id": client_id,
            "client_secret": Secret(client_secret) if client_secret is not None else None,
        }
        del client_secret  # no traceback of ours shows them
        super().__init__(
            given,
            environment=environment,
            base_url=base_url,
            trusted_hosts=trusted_hosts,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            limits=limits,
            on_drift=on_drift,
            on_request=on_request,
            on_response=on_response,
            http_client=http_client,
            transport=transport,
            default_headers=default_headers,
        )

    @property
    def callback_urls(self) -> CallbackUrls:
        """Callback urls: `get`, `replace`."""
        resource: CallbackUrls = self._resource("callback_urls", "CallbackUrls")
        return resource

    @property
    def registered_clients(self) -> RegisteredClients:
        """Registered clients: `list`, `create`, `get`, `replace`, `delete`, `upload_logo`, `delete_logo`."""
        resource: RegisteredClients = self._resource("registered_clients", "RegisteredClients")
        return resource

    @property
    def tokens(self) -> Tokens:
        """Tokens: `create`."""
        resource: Tokens = self._resource("tokens", "Tokens")
        return resource


class AsyncMeshAdmin(AsyncClient):
    """
    Registered clients and redirect addresses of Mesh Connect, for platforms. This is the asynchronous client.

    Args:
        client_id: Client id, as for the Integration API. See
            https://docs.meshconnect.com/build/prepare-to-build. Default: from `MESH_ADMIN_CLIENT_ID` in the
            environment.
        client_secret: Client secret for the Admin API. See https://docs.meshconnect.com/build/prepare-to-build.
            Default: from `MESH_ADMIN_CLIENT_SECRET` in the environment.
        environment: One of production. Default: production.
        base_url: Another address instead of an environment's. Default: `MESH_ADMIN_BASE_URL`, if set.
        trusted_hosts: Hosts that may receive your credentials, besides the vendor's own and loopback.
        timeout: Seconds for each phase of a call, or an `httpx.Timeout`; connecting takes 5 s at most.
        deadline: Seconds for a whole call, including retries and waits.
        max_retries: Maximum number of retries after a temporary failure, for calls that are safe to repeat.
        max_response_bytes: Maximum size of a response body; `stream` reads larger ones in pieces.
        limits: The vendor documents no limits. Calls wait instead of exceeding a rate limit; False turns that
            off.
        on_drift: Reaction to a response that differs from the spec: ignore, log, warn, raise, or a callable.
        on_request: Called with a `RequestEvent` before each attempt; it holds no secret.
        on_response: Called with a `ResponseEvent` after each attempt.
        http_client: Your own `httpx.AsyncClient`; you close it.
        transport: Your own httpx transport, below the client.
        default_headers: Headers to send with every call; `extra_headers` of a call wins. Secret values as
            `Secret`.

    Raises:
        InvalidCredentialsError: a credential that is given can't be used.
        UnsafeHostError: the base URL would send credentials where they don't belong.

    See https://docs.meshconnect.com
    """

    _vendor = _VENDOR

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        environment: Literal["production"] | None = None,
        base_url: str | None = None,
        trusted_hosts: Collection[str] = (),
        timeout: float | httpx.Timeout = 30.0,
        deadline: float = 120.0,
        max_retries: int = 2,
        max_response_bytes: int = 64 * 2**20,
        limits: bool | Mapping[str, float] = True,
        on_drift: OnDrift = "log",
        on_request: Callable[[RequestEvent], None] | None = None,
        on_response: Callable[[ResponseEvent], None] | None = None,
        http_client: httpx.AsyncClient | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        default_headers: Extra | None = None,
    ) -> None:
        given: dict[str, Any] = {
            "client_id": client_id,
            "client_secret": Secret(client_secret) if client_secret is not None else None,
        }
        del client_secret  # no traceback of ours shows them
        super().__init__(
            given,
            environment=environment,
            base_url=base_url,
            trusted_hosts=trusted_hosts,
            timeout=timeout,
            deadline=deadline,
            max_retries=max_retries,
            max_response_bytes=max_response_bytes,
            limits=limits,
            on_drift=on_drift,
            on_request=on_request,
            on_response=on_response,
            http_client=http_client,
            transport=transport,
            default_headers=default_headers,
        )

    @property
    def callback_urls(self) -> AsyncCallbackUrls:
        """Callback urls: `get`, `replace`."""
        resource: AsyncCallbackUrls = self._resource("callback_urls", "AsyncCallbackUrls")
        return resource

    @property
    def registered_clients(self) -> AsyncRegisteredClients:
        """Registered clients: `list`, `create`, `get`, `replace`, `delete`, `upload_logo`, `delete_logo`."""
        resource: AsyncRegisteredClients = self._resource("registered_clients", "AsyncRegisteredClients")
        return resource

    @property
    def tokens(self) -> AsyncTokens:
        """Tokens: `create`."""
        resource: AsyncTokens = self._resource("tokens", "AsyncTokens")
        return resource
