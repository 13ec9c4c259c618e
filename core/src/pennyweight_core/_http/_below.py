"""Transports below the library: they sign what passes, and let no frame that held the signed request escape."""

from __future__ import annotations

import sys

from pennyweight_core._frames import without_frames
from pennyweight_core._http._errand import KEY, Errand
from pennyweight_core._http._library import httpx, lock
from pennyweight_core._http._lost import sweep
from pennyweight_core.lazy import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


class SigningTransport(httpx.BaseTransport):
    """Signs errands; lets every other request of a shared client pass untouched."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        errand = request.extensions.get(KEY)
        if not isinstance(errand, Errand):
            return self._inner.handle_request(request)
        return self.carry(errand, request.extensions)

    def carry(self, errand: Errand, extensions: dict[str, Any]) -> httpx.Response:
        """Sign and send."""
        handled = sys.exception()
        try:
            return self._inner.handle_request(errand.real(extensions))
        except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold the signed request
            raise without_frames(error, handled)  # noqa: B904 - its own causes stay

    def close(self) -> None:
        self._inner.close()


class AsyncSigningTransport(httpx.AsyncBaseTransport):
    """The same for asynchronous clients."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        errand = request.extensions.get(KEY)
        if not isinstance(errand, Errand):
            return await self._inner.handle_async_request(request)
        return await self.carry(errand, request.extensions)

    async def carry(self, errand: Errand, extensions: dict[str, Any]) -> httpx.Response:
        """Sign and send."""
        handled = sys.exception()
        try:
            return await self._inner.handle_async_request(errand.real(extensions))
        except BaseException as error:  # noqa: BLE001 - whatever it is, its frames hold the signed request
            await sweep(self._inner)
            raise without_frames(error, handled)  # noqa: B904 - its own causes stay

    async def aclose(self) -> None:
        await self._inner.aclose()


def sign_below(client: Any, kind: type[SigningTransport] | type[AsyncSigningTransport]) -> None:
    """Put a signing transport under a client and each of its proxies, once."""
    with lock:
        if not isinstance(client._transport, kind):
            client._transport = kind(client._transport)
        for pattern, mounted in client._mounts.items():
            if mounted is not None and not isinstance(mounted, kind):
                client._mounts[pattern] = kind(mounted)
