"""
Sign requests that go through a user-supplied HTTP client or transport.

httpx's own transports and their subclasses get the public request, and it is signed inside their pool: instrumentation of
httpx's classes sees no secret. Any other transport may be the last layer, and gets the signed request.
"""

from __future__ import annotations

import sys

from pennyweight_core._errors import UnsafeHostError
from pennyweight_core._http._connections import close_leaked_connections
from pennyweight_core._http._httpx import httpx, lock
from pennyweight_core._http._open_response import (
    AsyncOwnTransport,
    OpenResponse,
    open_httpx,
    open_httpx_async,
    to_httpx,
)
from pennyweight_core._http._prepared_request import REQUEST_KEY, PreparedRequest
from pennyweight_core._http._sign_on_send import AsyncSignOnSend, SignOnSend
from pennyweight_core._tracebacks import strip_tracebacks
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


class SigningTransport(httpx.BaseTransport):
    """Signs prepared requests; passes every other request of a shared client on untouched."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        prepared = request.extensions.get(REQUEST_KEY)
        if not isinstance(prepared, PreparedRequest):
            return self._inner.handle_request(request)
        return self._send(prepared, request.extensions)

    def send(self, prepared: PreparedRequest) -> OpenResponse:
        """Sign and send."""
        return open_httpx(self._send(prepared, {"timeout": prepared.options.timeouts()}))

    def _send(self, prepared: PreparedRequest, extensions: dict[str, Any]) -> httpx.Response:
        handled = sys.exception()
        hook = SignOnSend(prepared)
        below = isinstance(self._inner, httpx.HTTPTransport)
        _refuse_proxy(prepared, self._inner)
        try:
            if not below:
                return self._inner.handle_request(prepared.sign_for_httpx(extensions))
            return self._inner.handle_request(prepared.to_httpx(extensions | {"trace": hook}))
        except BaseException as error:  # noqa: BLE001 - any error's frames hold the signed request
            failure = _settle_error(error, hook if below else None, handled)
        raise failure

    def close(self) -> None:
        self._inner.close()


class AsyncSigningTransport(httpx.AsyncBaseTransport):
    """Signs requests of asynchronous clients."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        prepared = request.extensions.get(REQUEST_KEY)
        if not isinstance(prepared, PreparedRequest):
            return await self._inner.handle_async_request(request)
        return await self._send(prepared, request.extensions)

    async def send(self, prepared: PreparedRequest) -> OpenResponse:
        """Sign and send."""
        return open_httpx_async(await self._send(prepared, {"timeout": prepared.options.timeouts()}))

    async def _send(self, prepared: PreparedRequest, extensions: dict[str, Any]) -> httpx.Response:
        if isinstance(self._inner, AsyncOwnTransport):
            return to_httpx(await self._inner.send(prepared))
        handled = sys.exception()
        hook = AsyncSignOnSend(prepared)
        below = isinstance(self._inner, httpx.AsyncHTTPTransport)
        _refuse_proxy(prepared, self._inner)
        try:
            if not below:
                return await self._inner.handle_async_request(prepared.sign_for_httpx(extensions))
            return await self._inner.handle_async_request(prepared.to_httpx(extensions | {"trace": hook}))
        except BaseException as error:  # noqa: BLE001 - any error's frames hold the signed request
            await close_leaked_connections(getattr(self._inner, "_pool", None))
            failure = _settle_error(error, hook if below else None, handled)
        raise failure

    async def aclose(self) -> None:
        await self._inner.aclose()


def install_signing(client: Any, kind: type[SigningTransport] | type[AsyncSigningTransport]) -> None:
    """Put a signing transport under a client and each of its mounts, including mounts added since the last call."""
    with lock:
        if not isinstance(client._transport, kind):
            client._transport = kind(client._transport)
        for pattern, mounted in client._mounts.items():
            if mounted is not None and not isinstance(mounted, kind):
                client._mounts[pattern] = kind(mounted)


def _refuse_proxy(prepared: PreparedRequest, transport: Any) -> None:
    if prepared.public.origin.startswith("http:") and hasattr(getattr(transport, "_pool", None), "_proxy_url"):
        raise UnsafeHostError(
            f"http_client: {prepared.public.origin} would be requested through a proxy, which would see the whole request. "
            "Name loopback in NO_PROXY, or give an httpx client with trust_env=False"
        )


def _settle_error(error: BaseException, hook: SignOnSend | None, handled: BaseException | None) -> BaseException:
    """Return the error without frames; errors of httpx's own transports translated."""
    if hook is None or not isinstance(error, Exception):
        return strip_tracebacks(error, handled)
    return hook.settle(error, handled)
